import { chooseSet } from '../../../domain/commands/shared';
import type { CountWarning } from '../../../domain/compare/sets';
import { useWords } from '../../../i18n';
import { Button } from '../../../ui/Button';
import type { ChoosingProps } from './SetChoice';

const WARNINGS = {
  'nothing-counted': 'nothingChosen',
  'group-and-members': 'groupAndMembers',
  'groups-among-persons': 'groupsAmongPersons',
} as const satisfies Record<CountWarning['code'], string>;

/** What may mislead in the counts, and the way out where nothing is counted. */
export const Warnings = ({ open: { workshop }, merged: { view } }: ChoosingProps) => {
  const t = useWords('compare');
  const codes = [...new Set(view.warnings.map(({ code }) => code))];
  return (
    <>
      {codes.map((code) => (
        <p className="compare-warning" key={code}>
          {t(WARNINGS[code])}
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
