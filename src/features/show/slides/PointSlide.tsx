import { useMemo } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import type { TalkingPoint } from '../../../domain/points/point';
import type { MapContent } from '../../../domain/select';
import { useWords } from '../../../i18n';
import { LiveDrawing } from '../../../picture/live/LiveDrawing';
import { surroundingsOf } from '../../../picture/surroundings';
import { PointWords, usePointSentence } from '../PointWords';
import { lettering } from './lettering';
import { NOTHING_LIT } from './nothingLit';
import { TwoMaps } from './TwoMaps';
import { useOverlay } from './useOverlay';

export interface PointSlideProps {
  readonly merged: Merged;
  readonly maps: readonly MapContent[];
  /** Undefined: maps that have come since have made it untrue. */
  readonly point: TalkingPoint | undefined;
}

type ThereProps = Omit<PointSlideProps, 'point'> & { readonly point: TalkingPoint };

const Overlay = ({ merged, point }: Omit<ThereProps, 'maps'>) => {
  const t = useWords('show');
  const { drawing } = useOverlay(merged);
  const alone = useMemo(() => new Set([...point.actors, ...point.links]), [point]);
  // the ends of a link may lie close together; where one actor stands is told by all that is around it
  const part = useMemo(
    () => (point.links.length > 0 ? surroundingsOf(drawing, point.actors) : undefined),
    [drawing, point],
  );
  return (
    <div className="show-drawing on-paper">
      <LiveDrawing
        drawing={drawing}
        lit={NOTHING_LIT}
        alone={alone}
        part={part}
        label={t('pointPicture')}
        description={t('drawingKeys')}
      />
    </div>
  );
};

/** The two maps that a point compares; undefined for other points. */
const comparedBy = (
  { maps: ids, links }: TalkingPoint,
  maps: readonly MapContent[],
): readonly [MapContent, MapContent] | undefined => {
  const [one, other] = links.length === 0 ? maps.filter(({ info }) => ids.includes(info.id)) : [];
  return one && other ? [one, other] : undefined;
};

const There = ({ merged, maps, point }: ThereProps) => {
  const two = useMemo(() => comparedBy(point, maps), [point, maps]);
  const text = usePointSentence(merged, point)
    .map((part) => part.text)
    .join('');
  return (
    <div className="show-point">
      <div className="show-words">
        <p className="show-letters" style={lettering(text)}>
          <PointWords merged={merged} point={point} />
        </p>
      </div>
      {two ? <TwoMaps merged={merged} two={two} /> : null}
      {point.actors.length > 0 ? <Overlay merged={merged} point={point} /> : null}
    </div>
  );
};

/** One talking point in large letters, beside a picture in which what it is about stands out. */
export const PointSlide = ({ merged, maps, point }: PointSlideProps) => {
  const t = useWords('show');
  if (point) return <There merged={merged} maps={maps} point={point} />;
  return (
    <div className="show-words">
      <p className="show-letters" style={lettering(t('pointChanged'))}>
        {t('pointChanged')}
      </p>
    </div>
  );
};
