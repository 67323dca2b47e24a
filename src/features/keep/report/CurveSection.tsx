import { useMemo } from 'react';
import type { Counts } from '../../../domain/compare/counts';
import { newAtTheEnd, outlookOf, saturation } from '../../../domain/compare/saturation';
import { useWords } from '../../../i18n';
import { useMeans } from '../../../i18n/means';
import { curveScene } from '../../../picture/curve';
import { ScenePicture } from '../../../picture/ScenePicture';
import { Section } from './Section';

/** Whether more maps would bring more that is new, as two curves and in words; nothing of a single map. */
export const CurveSection = ({ counts }: { readonly counts: Counts }) => {
  const t = useWords('who');
  const mean = useMeans();
  const steps = useMemo(() => saturation(counts), [counts]);
  const end = newAtTheEnd(steps);
  const scenes = useMemo(
    () =>
      (['actors', 'links'] as const).map((of) => {
        const title = t(`curve_${of}`);
        return {
          title,
          scene: curveScene({ heights: steps.map((step) => step[of]), title, along: t('along') }),
        };
      }),
    [steps, t],
  );
  if (!end) return null;
  return (
    <Section title={t('more')}>
      <p>
        {t('last', { count: end.maps, actors: mean(end.actors), links: mean(end.links) })}{' '}
        {t(`outlook_${outlookOf(end)}`)}
      </p>
      <div className="report-curves">
        {scenes.map(({ title, scene }) => (
          <ScenePicture key={title} scene={scene} label={title} />
        ))}
      </div>
    </Section>
  );
};
