import type { Merged } from '../../../canvas/useMerged';
import { FEWEST_WITH_BOTH } from '../../../domain/compare/overlay';
import { mapIdsOf, type Thing } from '../../../domain/merge/things';
import { useWords } from '../../../i18n';
import { mapNames } from '../../../i18n/mapNames';
import { thingName } from '../../../i18n/thingNames';

export interface WhoCardProps {
  readonly thing: Thing;
  readonly merged: Merged;
}

/** Who drew the thing that is pointed at: how many, and by name when names are shown. */
export const WhoCard = ({ thing, merged: { view, labels, showsNames } }: WhoCardProps) => {
  const t = useWords('compare');
  const mapIds = mapIdsOf(thing);
  const count = { n: mapIds.length, m: view.counts.maps.length };
  return (
    <div className="panel">
      <strong>{thingName(thing)}</strong>
      <span className="tabular">
        {showsNames ? t('drewNames', { ...count, names: mapNames(mapIds, labels) }) : t('drew', count)}
      </span>
      {thing.is === 'link' && thing.link.drawnBoth >= FEWEST_WITH_BOTH ? (
        <span className="tabular">{t('ofThoseWithBoth', { n: count.n, both: thing.link.drawnBoth })}</span>
      ) : null}
    </div>
  );
};
