import type { Merged } from '../../../canvas/useMerged';
import { withMoved } from '../../../domain/order';
import { pointNames } from '../../../domain/points/names';
import type { TalkingPoint } from '../../../domain/points/point';
import { shownPoints } from '../../../domain/show';
import { useLanguage, useWords } from '../../../i18n';
import { pointText } from '../../../i18n/pointSentences';
import { Button } from '../../../ui/Button';
import { focusOn } from '../../../ui/focus';
import { announce } from '../../../ui/toasts';
import { PointWords } from '../PointWords';
import type { Show } from '../useShow';
import type { Arranging } from './arranging';
import { RowTools } from './RowTools';

const HEADING = 'show-points';

interface ListProps {
  readonly points: readonly TalkingPoint[];
  readonly lost: readonly string[];
  readonly merged: Merged;
  readonly arranging: Arranging;
}

const keysOf = (points: readonly TalkingPoint[]): string[] => points.map(({ key }) => key);

const byKey = (points: readonly TalkingPoint[]) => points.map((point) => ({ id: point.key }));

/** With the first change those that came first by themselves are pinned. */
const List = ({ points, lost, merged, arranging }: ListProps) => {
  const t = useWords('show');
  const language = useLanguage();
  const names = pointNames(merged.view, merged.labels);
  const move = (key: string, index: number, by: -1 | 1) => {
    const moved = withMoved(byKey(points), key, by).map(({ id }) => id);
    arranging.setPoints([...moved, ...lost]);
    announce(t('movedTo', { name: t('view_points'), place: index + by + 1 }));
  };
  const remove = (key: string) => {
    arranging.setPoints([...keysOf(points).filter((other) => other !== key), ...lost]);
    focusOn(HEADING);
  };
  return (
    <ol className="show-rows">
      {points.map((point, index) => (
        <li key={point.key} className="show-row">
          <span className="show-row-place tabular" aria-hidden="true">
            {index + 1}
          </span>
          <p className="show-row-words">
            <PointWords point={point} merged={merged} />
          </p>
          <RowTools
            name={pointText(point, names, language)}
            index={index}
            all={points.length}
            onMove={(by) => move(point.key, index, by)}
            onRemove={() => remove(point.key)}
          />
        </li>
      ))}
    </ol>
  );
};

const Lost = ({ lost, points, arranging }: Omit<ListProps, 'merged'>) => {
  const t = useWords('show');
  return (
    <p>
      {t('lostPoints', { count: lost.length })}{' '}
      <Button look="plain" onPress={() => arranging.setPoints(keysOf(points))}>
        {t('letGo')}
      </Button>
    </p>
  );
};

export interface PointListProps {
  readonly show: Show;
  readonly arranging: Arranging;
}

/** The talking points that will be shown, each on a screen of its own. */
export const PointList = ({ show: { settings, points = [], merged }, arranging }: PointListProps) => {
  const t = useWords('show');
  const shown = shownPoints(points, settings);
  const isPinned = (settings.points?.length ?? 0) > 0;
  if (!merged || (shown.points.length === 0 && !isPinned)) return null;
  return (
    <section className="show-panel panel" aria-labelledby={HEADING}>
      <h3 id={HEADING} tabIndex={-1}>
        {t('view_points')}
      </h3>
      <p className="field-help">{t(isPinned ? 'pinnedPoints' : 'firstPoints')}</p>
      <List {...shown} merged={merged} arranging={arranging} />
      {shown.lost.length > 0 ? <Lost {...shown} arranging={arranging} /> : null}
    </section>
  );
};
