import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';

/** How somebody else can decide too, on a device of their own. */
export const Colleague = ({ workshopId }: { readonly workshopId: string }) => {
  const t = useWords('match');
  return (
    <p className="match-help">
      {t('colleague')} <a href={addressOf({ at: 'maps', workshop: workshopId })}>{t('colleagueLink')}</a>
    </p>
  );
};
