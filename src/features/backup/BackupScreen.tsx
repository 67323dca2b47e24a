import './backup.css';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import type { Library } from '../../state/library';
import { KeepingPromise } from './KeepingPromise';
import { MakeBackup } from './MakeBackup';

export interface BackupScreenProps {
  readonly library: Library;
  /** Takes in a backup that is chosen or dropped on the page. */
  readonly restore: ReactNode;
}

/** Everything on this device as one file, and back; and what this browser says of keeping it. */
export const BackupScreen = ({ library, restore }: BackupScreenProps) => {
  const t = useWords('backup');
  return (
    <div className="backup">
      <header>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
      </header>
      <MakeBackup library={library} />
      <section className="backup-part panel">
        <h2>{t('restoreTitle')}</h2>
        <p>{t('restoreHelp')}</p>
        {restore}
      </section>
      <KeepingPromise />
    </div>
  );
};
