import { type FormEvent, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { addLink } from '../../../domain/commands/records';
import type { Actor, Direction } from '../../../domain/entity';
import { canLink } from '../../../domain/rules';
import { useWords, words } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Choice } from '../../../ui/Choice';
import { focusOn } from '../../../ui/focus';
import { say } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import { factsOf } from '../facts';
import { useAlphabetical, useContent, useKinds, useSelected } from '../hooks';
import { KindSelect, More } from '../inspector/fields';
import { actorLabel } from '../labels';
import { ActorBox } from './ActorBox';

const SOURCE = 'list-link-source';

/** Where a link goes, once it is known from whom. */
export const LINK_TARGET = 'list-link-target';

/** Links two actors in a direction; without one, a link that says so already is chosen instead. */
const linkAs = (drawing: Drawing, source: Actor, target: Actor, direction: Direction): void => {
  if (direction === 'none') drawing.link(source.id, target.id);
  else if (canLink(drawing.content(), source.id, target.id))
    drawing.workshop.commit(addLink(drawing.mapId, { ...drawing.newLink(source.id, target.id), direction }));
};

/** Who the next link starts from: whoever was chosen last, in the field or on the map. */
const useSource = (drawing: Drawing, actors: readonly Actor[]) => {
  const [only, ...others] = useSelected(drawing);
  const [id, choose] = useState<string | undefined>(undefined);
  const chosen = others.length === 0 ? actors.find((actor) => actor.id === only)?.id : undefined;
  useEffect(() => {
    if (chosen) choose(chosen);
  }, [chosen]);
  return { source: actors.find((actor) => actor.id === id), choose };
};

/** Links by names: the source stays for the next one, and so do the type and the direction. */
export const AddLink = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('draw');
  const content = useContent(drawing);
  const kinds = useKinds(drawing);
  const actors = useAlphabetical(drawing);
  const { source, choose } = useSource(drawing, actors);
  const kind = useStore(drawing.store, (state) => state.linkKind);
  const [targetId, setTargetId] = useState<string | null>(null);
  const [direction, setDirection] = useState<'none' | 'forward' | 'both'>('none');
  const others = actors.filter((actor) => actor !== source);
  const target = others.find(({ id }) => id === targetId);

  const add = (to: Actor | undefined) => {
    if (!source || !to) return;
    linkAs(drawing, source, to, direction);
    setTargetId(null);
    focusOn(LINK_TARGET);
  };
  const missing = (typed: string) => {
    if (typed.trim()) say(words('outline')('noSuchActor', { name: typed.trim() }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (source && target) add(target);
    else focusOn(source ? LINK_TARGET : SOURCE);
  };
  const { namesakesByActor } = factsOf(content);
  const labelOf = (actor: Actor) =>
    namesakesByActor.has(actor.id) ? actorLabel(actor, content, kinds.actors) : actor.name;
  return (
    <form className="list-link-form" onSubmit={submit}>
      <ActorBox
        id={SOURCE}
        label={t('linkFrom')}
        actors={actors}
        chosen={source}
        labelOf={labelOf}
        onChoose={(actor) => choose(actor?.id)}
        onEnter={(actor, typed) => {
          if (!actor) return missing(typed);
          choose(actor.id);
          focusOn(LINK_TARGET);
        }}
      />
      <ActorBox
        id={LINK_TARGET}
        label={t('linkTarget')}
        actors={others}
        chosen={target}
        labelOf={labelOf}
        onChoose={(actor) => setTargetId(actor?.id ?? null)}
        onEnter={(actor, typed) => (actor ? add(actor) : missing(typed))}
      />
      <Button type="submit">{t('addLink')}</Button>
      <More>
        <KindSelect
          kinds={kinds.links}
          value={kind ?? undefined}
          onChange={(linkKind) => drawing.store.setState({ linkKind: linkKind ?? null })}
        />
        <Choice
          label={t('direction')}
          value={direction}
          onChange={setDirection}
          options={[
            { value: 'none', label: t('directionNone') },
            { value: 'forward', label: `${t('linkFrom')} → ${t('linkTarget')}` },
            { value: 'both', label: t('directionBoth') },
          ]}
        />
      </More>
    </form>
  );
};
