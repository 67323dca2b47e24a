import { ChevronLeft, List } from 'lucide-react';
import type { PressEvent } from 'react-aria-components';
import { useStore } from 'zustand';
import { mapName } from '../../domain/mapName';
import { workshopInfo } from '../../domain/select';
import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import type { Saving } from '../../state/saving';
import type { Undo } from '../../state/undo';
import { Button, IconButton } from '../../ui/Button';
import { SavedMark } from '../../ui/SavedMark';
import type { Action } from './actions';
import type { Drawing } from './drawing';
import { useContent } from './hooks';
import { MapMenu, type MapMenuProps } from './MapMenu';

export interface TopBarProps extends MapMenuProps {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly saving: Saving;
  readonly actions: readonly Action[];
  readonly listOpen: boolean;
  readonly onToggleList: (event: PressEvent) => void;
}

const Saved = ({ saving }: { readonly saving: Saving }) => {
  const t = useWords('common');
  const { pending, problem } = useStore(saving);
  if (problem) return <SavedMark state="problem" text={t('notSaved')} />;
  return pending > 0 ? (
    <SavedMark state="saving" text={t('saving')} />
  ) : (
    <SavedMark state="saved" text={t('saved')} />
  );
};

const ActionButton = ({
  action,
  disabled,
}: {
  readonly action: Action | undefined;
  readonly disabled: boolean;
}) =>
  action ? (
    <IconButton
      label={action.label}
      {...(action.shortcut ? { shortcut: action.shortcut } : {})}
      icon={action.icon}
      isDisabled={disabled}
      onPress={() => action.perform()}
    />
  ) : null;

/** Where one is, whether it is saved, and what concerns the map as a whole. */
export const TopBar = ({ drawing, undo, saving, actions, listOpen, onToggleList, ...menu }: TopBarProps) => {
  const t = useWords('draw');
  const common = useWords('common');
  const { canUndo, canRedo } = useStore(undo.store);
  const { info } = useContent(drawing);
  const workshop = useStore(drawing.workshop.store, ({ entities }) => workshopInfo(entities));
  const action = (id: string) => actions.find((one) => one.id === id);
  return (
    <header className="draw-bar">
      <a
        className="button"
        data-icon-only
        href={addressOf({ at: 'maps', workshop: drawing.workshop.id })}
        aria-label={t('back')}
        title={t('back')}
      >
        <ChevronLeft aria-hidden size={20} />
      </a>
      <h1 className="draw-title">{mapName(info) ?? (workshop?.title || common('untitledMap'))}</h1>
      <p className="draw-question">{workshop?.question}</p>
      <Saved saving={saving} />
      <div className="draw-bar-tools">
        <ActionButton action={action('undo')} disabled={!canUndo} />
        <ActionButton action={action('redo')} disabled={!canRedo} />
        <Button pressed={listOpen} onPress={onToggleList} aria-label={common('list')}>
          <List aria-hidden size={20} />
          <span className="wide-only">{common('list')}</span>
        </Button>
        <MapMenu drawing={drawing} {...menu} />
      </div>
    </header>
  );
};
