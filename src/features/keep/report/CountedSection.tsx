import type { ComparedMaps } from '../../../canvas/useCompared';
import { useWords } from '../../../i18n';
import { countWarning } from '../../../i18n/countWarnings';
import { Section } from './Section';

export interface CountedSectionProps {
  readonly maps: ComparedMaps;
  readonly groupsOnce: boolean;
}

/** An example that is neither all nor none, where there are so many. */
const exampleOf = (m: number): number => Math.max(1, Math.ceil((m * 7) / 12));

/** How the counts came about and how they are to be read. */
export const CountedSection = ({ maps: { compared }, groupsOnce }: CountedSectionProps) => {
  const t = useWords('report');
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
          <li key={code}>{countWarning(code)}</li>
        ))}
      </ul>
    </Section>
  );
};
