import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

export interface EraseDialogProps {
  readonly title: string;
  readonly help: string;
  readonly action: string;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Asks before something is gone for good: the one deletion that no undo brings back. */
export const EraseDialog = ({ title, help, action, onErase, onClose }: EraseDialogProps) => {
  const common = useWords('common');
  return (
    <Dialog title={title} closeLabel={common('close')} onClose={onClose}>
      <p>{help}</p>
      <div className="dialog-actions">
        <Button look="plain" onPress={onClose}>
          {common('cancel')}
        </Button>
        <Button
          look="danger"
          onPress={() => {
            onClose();
            onErase();
          }}
        >
          {action}
        </Button>
      </div>
    </Dialog>
  );
};
