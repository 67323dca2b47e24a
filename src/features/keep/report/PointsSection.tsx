import { useMemo } from 'react';
import type { ComparedMaps } from '../../../canvas/useCompared';
import { usePoints } from '../../../canvas/usePoints';
import type { ShowSettings } from '../../../domain/entity';
import { pointNames } from '../../../domain/points/names';
import { shownPoints } from '../../../domain/show';
import { useLanguage, useWords } from '../../../i18n';
import { pointSentence } from '../../../i18n/pointSentences';
import { Sentence } from '../../../ui/Sentence';
import { Section } from './Section';

export interface PointsSectionProps {
  readonly maps: ComparedMaps;
  readonly settings: ShowSettings;
}

/** What is worth a talk: what was pinned to be shown, or the first ones. */
export const PointsSection = ({ maps, settings }: PointsSectionProps) => {
  const t = useWords('report');
  const language = useLanguage();
  const all = usePoints(maps, settings.points);
  const names = useMemo(() => pointNames(maps.compared, maps.labels), [maps]);
  const { points } = shownPoints(all ?? [], settings);
  if (points.length === 0) return null;
  return (
    <Section title={t('points')}>
      <ol className="report-points">
        {points.map((point) => (
          <li key={point.key}>
            <Sentence parts={pointSentence(point, names, language)} />
          </li>
        ))}
      </ol>
    </Section>
  );
};
