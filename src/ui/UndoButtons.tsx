import { Redo2, Undo2 } from 'lucide-react';
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
