import { ChevronLeft, Plus, Shapes } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { setFields } from '../../domain/commands/records';
import type { ActorKind, LinkKind } from '../../domain/entity';
import { DEFAULT_COLOUR } from '../../domain/layout/colour';
import { workshopRecordKey } from '../../domain/recordKeys';
import { useWords } from '../../i18n';
import { ActorMark, LinkMark } from '../../picture/LegendList';
import { IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import type { Drawing } from './drawing';
import { useContent, useKinds, useSelected } from './hooks';
import { InlineName } from './outline/InlineName';

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
  /** Its button takes the focus back when the name field is gone. */
  const [named, setNamed] = useState<string | null>(null);
  const endNaming = ({ id }: Kind, name: string, byKey: boolean) => {
    const entities = drawing.workshop.entities();
    setNaming(null);
    setNamed(byKey ? id : null);
    if (name) drawing.workshop.commit(setFields(entities, workshopRecordKey(is, id), { name }));
  };
  return (
    <section className="legend-group">
      <h2 className="panel-title">{title}</h2>
      <ul>
        {kinds.map((kind) => (
          <li key={kind.id}>
            {naming === kind.id ? (
              <InlineName
                label={t('kindName')}
                initial={kind.name}
                maxLength={60}
                onEnd={(name, byKey) => endNaming(kind, name?.trim() ?? '', byKey)}
              />
            ) : (
              <Button
                className="legend-item"
                aria-pressed={chosen.has(kind.id)}
                autoFocus={kind.id === named}
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

export interface LegendProps {
  readonly drawing: Drawing;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The types: what the colours mean, and the palette from which what is new or selected gets its type. */
export const Legend = ({ drawing, isOpen, onToggle }: LegendProps) => {
  const t = useWords('draw');
  const look = useWords('look');
  const kinds = useKinds(drawing);
  if (!isOpen) {
    return (
      <div className="legend-folded panel">
        <IconButton look="plain" label={look('showKinds')} icon={<Shapes {...ICON} />} onPress={onToggle} />
      </div>
    );
  }
  return (
    <aside className="legend panel" aria-label={t('legend')}>
      <div className="legend-fold">
        <IconButton
          look="plain"
          label={look('foldKinds')}
          icon={<ChevronLeft {...ICON} />}
          onPress={onToggle}
        />
      </div>
      <Kinds drawing={drawing} is="actorKind" title={t('legendActors')} kinds={kinds.actors} />
      <Kinds drawing={drawing} is="linkKind" title={t('legendLinks')} kinds={kinds.links} />
      <p className="field-help">{t('legendHelp')}</p>
    </aside>
  );
};
