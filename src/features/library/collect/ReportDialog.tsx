import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { failureWords, takenWords } from './reportWords';
import type { Report } from './takeIn';

export interface ReportDialogProps {
  readonly report: Report;
  readonly onClose: () => void;
}

/** Says what became of the files, when something is wrong with some of them. */
export const ReportDialog = ({ report, onClose }: ReportDialogProps) => {
  const t = useWords('library');
  const common = useWords('common');
  return (
    <Dialog title={t('reportTitleFailed')} closeLabel={common('close')} onClose={onClose}>
      <ul className="report">
        {report.failures.map((failure) => (
          <li key={`${failure.file} ${failure.problem.type}`}>{failureWords(failure)}</li>
        ))}
        {report.taken.map((taken) => (
          <li key={taken.workshopId}>{takenWords(taken)}</li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {common('close')}
        </Button>
      </div>
    </Dialog>
  );
};
