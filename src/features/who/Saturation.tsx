import { ImageDown } from 'lucide-react';
import { useMemo } from 'react';
import type { Counts } from '../../domain/compare/counts';
import {
  type NewAtTheEnd,
  newAtTheEnd,
  outlookOf,
  type SaturationStep,
  saturation,
} from '../../domain/compare/saturation';
import { workshopInfo } from '../../domain/select';
import { useWords } from '../../i18n';
import { useMeans } from '../../i18n/means';
import { curveScene } from '../../picture/curve';
import { Picture } from '../../picture/Picture';
import type { OpenWorkshop } from '../../state/library';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { ICON } from '../../ui/icon';
import { REACHABLE } from '../../ui/reachable';
import { saveCurvePng } from './saveCurve';

export interface SaturationProps {
  readonly open: OpenWorkshop;
  readonly counts: Counts;
}

interface StepsProps {
  readonly steps: readonly SaturationStep[];
}

const InWords = ({ end }: { readonly end: NewAtTheEnd }) => {
  const t = useWords('who');
  const mean = useMeans();
  return (
    <>
      <p>{t('last', { count: end.maps, actors: mean(end.actors), links: mean(end.links) })}</p>
      <p>{t(`outlook_${outlookOf(end)}`)}</p>
    </>
  );
};

const Curve = ({
  steps,
  of,
  open,
}: StepsProps & { readonly of: 'actors' | 'links'; readonly open: OpenWorkshop }) => {
  const t = useWords('who');
  const mean = useMeans();
  const title = t(`curve_${of}`);
  const along = t('along');
  const scene = useMemo(
    () => curveScene({ heights: steps.map((step) => step[of]), title, along }),
    [steps, of, title, along],
  );
  const drawing = useMemo(() => ({ actors: [], links: [], over: scene }), [scene]);
  const [first, all] = [steps[1]?.[of] ?? 0, steps.at(-1)?.[of] ?? 0];
  const heading = [workshopInfo(open.workshop.entities())?.title, t('more')].filter(Boolean).join(' · ');
  return (
    <figure className="curve">
      <Picture
        className="on-paper curve-picture"
        drawing={drawing}
        label={t('curveLabel', { title, first: mean(first), all })}
      />
      <Button look="plain" onPress={() => void saveCurvePng(scene, heading, title, steps.length - 1)}>
        <ImageDown {...ICON} />
        {t('savePng')}
        <span className="visually-hidden">: {title}</span>
      </Button>
    </figure>
  );
};

const Figures = ({ steps }: StepsProps) => {
  const t = useWords('who');
  const mean = useMeans();
  return (
    <section className="curve-figures" aria-label={t('asTable')} {...REACHABLE}>
      <table className="tabular" aria-labelledby="who-more">
        <thead>
          <tr>
            {(['maps', 'actors', 'newActors', 'links', 'newLinks'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.slice(1).map(({ maps, ...step }) => (
            <tr key={maps}>
              <th scope="row">{maps}</th>
              {(['actors', 'newActors', 'links', 'newLinks'] as const).map((column) => (
                <td key={column}>{mean(step[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Whether more maps would bring more that is new: in words, as two curves, and in figures. */
export const Saturation = ({ open, counts }: SaturationProps) => {
  const t = useWords('who');
  const steps = useMemo(() => saturation(counts), [counts]);
  const end = newAtTheEnd(steps);
  return (
    <section className="panel who-panel" aria-labelledby="who-more">
      <h3 id="who-more">{t('more')}</h3>
      {end ? (
        <>
          <InWords end={end} />
          <div className="curves">
            <Curve steps={steps} of="actors" open={open} />
            <Curve steps={steps} of="links" open={open} />
          </div>
          <Fold isLazy summary={t('asTable')}>
            <Figures steps={steps} />
          </Fold>
        </>
      ) : (
        <p>{t('tooFew')}</p>
      )}
    </section>
  );
};
