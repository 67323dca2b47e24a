import { ChevronLeft, List } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PressEvent } from 'react-aria-components';
import { useStore } from 'zustand';
import { workshopInfo } from '../../domain/select';
import { useWords } from '../../i18n';
import type { Saving } from '../../state/saving';
import { Button, IconButton } from '../../ui/Button';
import type { Action } from './actions/action';
import { BackLink, Saved } from './barParts';
import { useContent } from './hooks';
import { MapMenu, type MapMenuProps } from './MapMenu';
import { useMapTitle } from './useMapTitle';
import { showSteps, useOnPhone } from './viewChoice';

export interface TopBarProps extends MapMenuProps {
  readonly saving: Saving;
  readonly sendButton?: ReactNode;
  readonly listOpen: boolean;
  readonly onToggleList: (event: PressEvent) => void;
}

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

/** On a phone the canvas is the picture of the steps, opened: the way out of it leads back to them. */
const BackToSteps = () => {
  const t = useWords('steps');
  return <IconButton label={t('toSteps')} icon={<ChevronLeft aria-hidden size={20} />} onPress={showSteps} />;
};

/** Where one is, whether it is saved, and what concerns the map as a whole. */
export const TopBar = ({ saving, sendButton, listOpen, onToggleList, ...menu }: TopBarProps) => {
  const common = useWords('common');
  const { drawing, open, actions } = menu;
  const { canUndo, canRedo } = useStore(open.undo.store);
  const { info } = useContent(drawing);
  const workshop = useStore(open.workshop.store, ({ entities }) => workshopInfo(entities));
  const name = useMapTitle(open.workshop, info);
  const action = (id: string) => actions?.find((one) => one.id === id);
  const onPhone = useOnPhone();
  return (
    <header className="draw-bar">
      {onPhone ? <BackToSteps /> : <BackLink workshop={open.workshop} />}
      <h1 className="draw-title">{name ?? (workshop?.title || common('untitledMap'))}</h1>
      <p className="draw-question">{workshop?.question}</p>
      <Saved saving={saving} />
      <div className="draw-bar-tools">
        <ActionButton action={action('undo')} disabled={!canUndo} />
        <ActionButton action={action('redo')} disabled={!canRedo} />
        <Button pressed={listOpen} onPress={onToggleList} aria-label={common('list')}>
          <List aria-hidden size={20} />
          <span className="wide-only">{common('list')}</span>
        </Button>
        <MapMenu {...menu} />
        {onPhone ? null : sendButton}
      </div>
    </header>
  );
};
