import { useState } from 'react';
import { useWords } from '../../i18n';
import { leavingOptions, pseudonyms } from '../../i18n/leaving';
import type { OpenWorkshop } from '../../state/library';
import { type Leaving, saveForOthers } from '../../storage/saveWhole';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { say } from '../../ui/toasts';

export interface SaveFileDialogProps {
  readonly open: OpenWorkshop;
  readonly onClose: () => void;
}

/** Takes the shared map along as a file; of people no more goes with it than is asked for. */
export const SaveFileDialog = ({ open, onClose }: SaveFileDialogProps) => {
  const t = useWords('shared');
  const compare = useWords('compare');
  const common = useWords('common');
  const people = useWords('people');
  const [leaving, setLeaving] = useState<Leaving>('roles');
  const save = () => {
    say(compare('savedAs', { file: saveForOthers(open, leaving, pseudonyms()) }));
    onClose();
  };
  return (
    <Dialog title={t('saveFileTitle')} closeLabel={common('close')} onClose={onClose}>
      <p>{t('saveFileHelp')}</p>
      <Choice label={people('leaving')} options={leavingOptions()} value={leaving} onChange={setLeaving} />
      <p className="field-help">{people(`leavingHelp_${leaving}`)}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{common('cancel')}</Button>
        <Button look="primary" onPress={save}>
          {common('save')}
        </Button>
      </div>
    </Dialog>
  );
};
