import { FileDown } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords, words } from '../i18n';
import { addressOf } from '../state/route';
import { saveBackup } from '../storage/backup';
import type { Keeping } from '../storage/keeping';
import { Button } from '../ui/Button';
import { ICON } from '../ui/icon';
import { say } from '../ui/toasts';

const HOME = addressOf({ at: 'home' });

export interface CrashPageProps {
  readonly keeping: Keeping;
  /** Of the screen that broke. */
  readonly address: string;
}

/** In place of a screen that broke: what has become of the work, and three ways on. */
export const CrashPage = ({ keeping, address }: CrashPageProps) => {
  const t = useWords('common');
  const faults = useWords('faults');
  const isWaiting = useStore(keeping.saving, ({ pending }) => pending > 0);
  const saveAll = async () =>
    say(faults('fileSaved', { file: await saveBackup(keeping.library, words('backup')('fileTitle')) }));
  return (
    <main className="notice" role="alert">
      <h1>{t('crash')}</h1>
      <p>{isWaiting ? faults('crashWaiting') : t('crashHelp')}</p>
      <div className="crash-ways">
        <Button look="primary" onPress={keeping.reload}>
          {t('reload')}
        </Button>
        <Button onPress={() => void saveAll()}>
          <FileDown {...ICON} />
          {faults('saveAll')}
        </Button>
        {address === HOME ? null : (
          <a className="button" href={HOME}>
            {t('home')}
          </a>
        )}
      </div>
    </main>
  );
};
