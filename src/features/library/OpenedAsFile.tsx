import { Info } from 'lucide-react';
import { useWords } from '../../i18n';
import { addressProblem } from '../../state/address';
import { addressOf } from '../../state/route';

/** Says who else can read what is drawn where the app was opened as a file: such pages share one store. */
export const OpenedAsFile = () => {
  const t = useWords('library');
  if (addressProblem(location.href) !== 'file') return null;
  return (
    <aside className="opened-as-file panel">
      <Info size={20} aria-hidden />
      <p>{t('openedAsFile')}</p>
      <a className="button" href={addressOf({ at: 'backup' })}>
        {t('page_backup')}
      </a>
    </aside>
  );
};
