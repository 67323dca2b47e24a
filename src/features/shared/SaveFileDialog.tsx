import { useState } from 'react';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { saveWholeWorkshop } from '../../storage/saveWhole';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox } from '../../ui/Field';
import { say } from '../../ui/toasts';

export interface SaveFileDialogProps {
  readonly open: OpenWorkshop;
  readonly onClose: () => void;
}

/** Takes the shared map along as a file; people's contacts go with it only when asked for. */
export const SaveFileDialog = ({ open, onClose }: SaveFileDialogProps) => {
  const t = useWords('shared');
  const compare = useWords('compare');
  const common = useWords('common');
  const [contacts, setContacts] = useState(false);
  const save = () => {
    say(compare('savedAs', { file: saveWholeWorkshop(open, { contacts }) }));
    onClose();
  };
  return (
    <Dialog title={t('saveFileTitle')} closeLabel={common('close')} onClose={onClose}>
      <p>{t('saveFileHelp')}</p>
      <Checkbox label={t('withContacts')} checked={contacts} onChange={setContacts} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{common('cancel')}</Button>
        <Button look="primary" onPress={save}>
          {common('save')}
        </Button>
      </div>
    </Dialog>
  );
};
