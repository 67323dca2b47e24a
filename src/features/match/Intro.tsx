import { useWords } from '../../i18n';
import { Fold } from '../../ui/Fold';
import { useIsSmall } from './useIsSmall';

/** What the page is for; folded away on a phone, where the first question should be seen at once. */
export const Intro = () => {
  const t = useWords('match');
  return useIsSmall() ? (
    <Fold summary={<span>{t('howItGoes')}</span>}>
      <p className="match-help">
        {t('intro')} {t('deskHelp')}
      </p>
    </Fold>
  ) : (
    <p className="match-help">{t('intro')}</p>
  );
};
