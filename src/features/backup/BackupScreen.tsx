import { useWords } from '../../i18n';
import type { Keeping } from '../../storage/keeping';

export interface BackupScreenProps {
  readonly keeping: Keeping;
}

/** Everything on this device as one file, and back. */
export const BackupScreen = ({ keeping: _keeping }: BackupScreenProps) => {
  const t = useWords('backup');
  return <h1>{t('title')}</h1>;
};
