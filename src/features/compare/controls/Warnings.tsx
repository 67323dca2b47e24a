import { chooseSet } from '../../../domain/commands/shared';
import { useWords } from '../../../i18n';
import { countWarning } from '../../../i18n/countWarnings';
import { Button } from '../../../ui/Button';
import type { ChoosingProps } from './SetChoice';

/** What may mislead in the counts, and the way out where nothing is counted. */
export const Warnings = ({ open: { workshop }, merged: { view } }: ChoosingProps) => {
  const t = useWords('compare');
  const codes = [...new Set(view.warnings.map(({ code }) => code))];
  return (
    <>
      {codes.map((code) => (
        <p className="compare-warning" key={code}>
          {countWarning(code)}
        </p>
      ))}
      {codes.includes('nothing-counted') ? (
        <Button onPress={() => workshop.commit(chooseSet(workshop.entities(), 'all'))}>
          {t('chooseAll')}
        </Button>
      ) : null}
      {view.counts.maps.length === 1 ? <p className="compare-warning">{t('oneChosen')}</p> : null}
    </>
  );
};
