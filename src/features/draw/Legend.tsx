import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { setFields } from '../../domain/commands/records';
import { type ActorKind, type LinkKind, workshopRecordKey } from '../../domain/entity';
import { DEFAULT_COLOUR } from '../../domain/layout/colour';
import { useWords } from '../../i18n';
import { ActorMark, LinkMark } from '../../picture/LegendList';
import type { Drawing } from './drawing';
import { useContent, useKinds, useSelected } from './hooks';

type Kind = ActorKind | LinkKind;

const Mark = ({ kind }: { readonly kind: Kind }) =>
  kind.is === 'actorKind' ? (
    <ActorMark colour={kind.colour ?? DEFAULT_COLOUR} shape={kind.shape ?? 'card'} />
  ) : (
    <LinkMark colour={kind.colour ?? DEFAULT_COLOUR} line={kind.line ?? 'solid'} />
  );

/** The types that what is selected has, to be shown as pressed. */
const useChosen = (drawing: Drawing, is: Kind['is']): ReadonlySet<string | undefined> => {
  const content = useContent(drawing);
  const selected = useSelected(drawing);
  const next = useStore(drawing.store, (state) => state[is]);
  const records = is === 'actorKind' ? content.actors : content.links;
  const chosen = records.filter((record) => selected.has(record.id)).map((record) => record.kind);
  return new Set(chosen.length > 0 ? chosen : next ? [next] : []);
};

const NewKindName = ({
  drawing,
  kind,
  onEnd,
}: {
  readonly drawing: Drawing;
  readonly kind: Kind;
  readonly onEnd: () => void;
}) => {
  const t = useWords('draw');
  const rename = (name: string) => {
    const key = workshopRecordKey(kind.is, kind.id);
    if (name.trim())
      drawing.workshop.commit(setFields(drawing.workshop.entities(), key, { name: name.trim() }));
    onEnd();
  };
  return (
    <input
      className="input"
      // The field appears because the user asked to name a type.
      ref={(input) => input?.focus()}
      aria-label={t('kindName')}
      defaultValue={kind.name}
      maxLength={60}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => rename(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') rename(event.currentTarget.value);
        else if (event.key === 'Escape') onEnd();
      }}
    />
  );
};

interface KindsProps {
  readonly drawing: Drawing;
  readonly is: Kind['is'];
  readonly title: string;
  readonly kinds: readonly Kind[];
}

const Kinds = ({ drawing, is, title, kinds }: KindsProps) => {
  const t = useWords('draw');
  const chosen = useChosen(drawing, is);
  const [naming, setNaming] = useState<string | null>(null);
  return (
    <section className="legend-group">
      <h2 className="panel-title">{title}</h2>
      <ul>
        {kinds.map((kind) => (
          <li key={kind.id}>
            {naming === kind.id ? (
              <NewKindName drawing={drawing} kind={kind} onEnd={() => setNaming(null)} />
            ) : (
              <Button
                className="legend-item"
                aria-pressed={chosen.has(kind.id)}
                onPress={() => drawing.chooseKind(is, kind.id)}
              >
                <Mark kind={kind} />
                <span>{kind.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button
        className="legend-item legend-add"
        onPress={() => setNaming(drawing.addKind(is, t('newKind', { number: kinds.length + 1 })))}
        aria-label={`${title}: ${t('addKind')}`}
      >
        <Plus aria-hidden size={18} />
        <span>{t('addKind')}</span>
      </Button>
    </section>
  );
};

/** The types: what the colours mean, and the palette from which what is new or selected gets its type. */
export const Legend = ({ drawing }: { readonly drawing: Drawing }) => {
  const t = useWords('draw');
  const kinds = useKinds(drawing);
  return (
    <aside className="legend panel" aria-label={t('legend')}>
      <Kinds drawing={drawing} is="actorKind" title={t('legendActors')} kinds={kinds.actors} />
      <Kinds drawing={drawing} is="linkKind" title={t('legendLinks')} kinds={kinds.links} />
      <p className="field-help">{t('legendHelp')}</p>
    </aside>
  );
};
