import { Redo2, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { IconButton } from './Button';

export interface UndoButtonsProps {
  readonly labels: { readonly undo: string; readonly redo: string };
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** One step back, one step on. */
export const UndoButtons = ({ labels, canUndo, canRedo, onUndo, onRedo }: UndoButtonsProps) => (
  <>
    <IconButton
      label={labels.undo}
      shortcut="Ctrl Z"
      icon={<Undo2 aria-hidden size={20} />}
      isDisabled={!canUndo}
      onPress={onUndo}
    />
    <IconButton
      label={labels.redo}
      shortcut="Ctrl Y"
      icon={<Redo2 aria-hidden size={20} />}
      isDisabled={!canRedo}
      onPress={onRedo}
    />
  </>
);

interface CanUndo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface HistoryButtonsProps extends Pick<UndoButtonsProps, 'labels'> {
  readonly history: {
    readonly store: Pick<StoreApi<CanUndo>, 'getState' | 'getInitialState' | 'subscribe'>;
    readonly undo: () => void;
    readonly redo: () => void;
  };
}

/** One step back and one step on in what was changed here. */
export const HistoryButtons = ({ labels, history }: HistoryButtonsProps) => {
  const { canUndo, canRedo } = useStore(history.store);
  return (
    <UndoButtons
      labels={labels}
      canUndo={canUndo}
      canRedo={canRedo}
      onUndo={history.undo}
      onRedo={history.redo}
    />
  );
};
