import type { ComparedMaps } from '../../../canvas/useCompared';
import type { CountWarning } from '../../../domain/compare/sets';
import { useWords } from '../../../i18n';
import { Section } from './Section';

export interface CountedSectionProps {
  readonly maps: ComparedMaps;
  readonly groupsOnce: boolean;
}

const WARNINGS = {
  'group-and-members': 'groupAndMembers',
  'groups-among-persons': 'groupsAmongPersons',
  'nothing-counted': 'nothingChosen',
} as const satisfies Record<CountWarning['code'], string>;

/** An example that is neither all nor none, where there are so many. */
const exampleOf = (m: number): number => Math.max(1, Math.ceil((m * 7) / 12));

/** How the counts came about and how they are to be read. */
export const CountedSection = ({ maps: { compared }, groupsOnce }: CountedSectionProps) => {
  const t = useWords('report');
  const compare = useWords('compare');
  const m = compared.counts.maps.length;
  return (
    <Section title={t('counted')}>
      <ul className="report-notes">
        <li>{t('countedShare', { n: exampleOf(m), m })}</li>
        <li>{t('countedOmission')}</li>
        <li>{t('countedSame')}</li>
        <li>{t('countedLinks')}</li>
        <li>{t('countedOfBoth')}</li>
        <li>{t('countedSaturation')}</li>
        {groupsOnce ? <li>{t('countedGroups')}</li> : null}
        {compared.warnings.map(({ code }) => (
          <li key={code}>{compare(WARNINGS[code])}</li>
        ))}
      </ul>
    </Section>
  );
};
