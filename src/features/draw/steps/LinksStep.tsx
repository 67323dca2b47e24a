import { Check } from 'lucide-react';
import type { Actor } from '../../../domain/entity';
import { linksOf } from '../../../domain/rules';
import { useWords, words } from '../../../i18n';
import type { Undo } from '../../../state/undo';
import { Button } from '../../../ui/Button';
import { focusOn } from '../../../ui/focus';
import { say } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { actorLabel } from '../labels';
import { MessageField } from './MessageField';
import { NamePill, pillId } from './NamePill';
import { linkedWith, toggleLink } from './stepping';

interface LinksStepProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly actors: readonly Actor[];
  /** Whose links the next taps draw. */
  readonly source: Actor | undefined;
  readonly onChoose: (id: string | null) => void;
  readonly onNames: () => void;
}

const NotEnough = ({ onNames }: Pick<LinksStepProps, 'onNames'>) => {
  const t = useWords('steps');
  return (
    <div className="steps-not-enough">
      <p>{t('needTwo')}</p>
      <Button look="primary" onPress={onNames}>
        {t('toNames')}
      </Button>
    </div>
  );
};

/** Links or parts two actors; what was taken away can be had back. */
const toggle = (drawing: Drawing, undo: Undo, source: Actor, target: Actor): void => {
  const { isLinked, takeBack } = toggleLink(drawing, source.id, target.id, undo);
  const ends = { source: source.name, target: target.name };
  if (!isLinked)
    say(words('steps')('linkRemoved', ends), { label: words('common')('undo'), perform: takeBack });
};

/** All names: without a chosen one each begins, with one each is linked to it or not. */
const Names = ({ drawing, undo, actors, source, onChoose }: Omit<LinksStepProps, 'onNames'>) => {
  const content = useContent(drawing);
  const partners = source ? linkedWith(drawing, source.id) : new Set<string>();
  const beginning = (actor: Actor) => {
    const count = linksOf(content.links, actor.id).length;
    return (
      <NamePill
        actor={actor}
        sign={count || null}
        {...(count > 0 ? { label: actorLabel(actor, content, []) } : {})}
        onPress={() => onChoose(actor.id)}
      />
    );
  };
  const partner = (from: Actor, actor: Actor) => {
    const isLinked = partners.has(actor.id);
    return (
      <NamePill
        actor={actor}
        pressed={isLinked}
        sign={isLinked ? <Check size={20} /> : null}
        onPress={() => toggle(drawing, undo, from, actor)}
      />
    );
  };
  const pillOf = (actor: Actor) => {
    if (!source) return beginning(actor);
    if (actor.id !== source.id) return partner(source, actor);
    return <NamePill actor={actor} chosen sign={null} onPress={() => onChoose(null)} />;
  };
  return (
    <ul className="steps-names" data-large>
      {actors.map((actor) => (
        <li key={actor.id}>{pillOf(actor)}</li>
      ))}
    </ul>
  );
};

/** ② Who works with whom: one tap says whose links, each further tap draws one or takes it away. */
export const LinksStep = (props: LinksStepProps) => {
  const { drawing, actors, source, onChoose, onNames } = props;
  const t = useWords('steps');
  const common = useWords('common');
  const { links } = useContent(drawing);
  const done = () => {
    onChoose(null);
    if (source) focusOn(pillId(source.id));
  };
  const isEnough = actors.length > 1;
  return (
    <>
      <section className="steps-list" aria-labelledby="steps-heading">
        <h2 id="steps-heading">{t('links')}</h2>
        {isEnough ? <Names {...props} /> : <NotEnough onNames={onNames} />}
        {links.length > 0 && !source ? <MessageField drawing={drawing} /> : null}
      </section>
      {isEnough ? (
        <div className="steps-foot">
          <div className="steps-hint">
            <p role="status">
              {source ? t('withWhom', { name: source.name }) : t(links.length > 0 ? 'pickNext' : 'pickFirst')}
            </p>
            {source ? (
              <Button look="primary" onPress={done}>
                {common('done')}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
    </>
  );
};
