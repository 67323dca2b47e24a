import type { Merged } from '../../../canvas/useMerged';
import { useWords } from '../../../i18n';
import { amountsOf } from '../../../i18n/amounts';
import { mapNameOf } from '../../../i18n/mapNames';

export interface MapCardProps {
  readonly mapId: string;
  /** All that it drew: ids of actors and links. */
  readonly drawn: ReadonlySet<string>;
  readonly merged: Merged;
}

/** Whose drawing stands out now, and how much of what lies on the overlay it is. */
export const MapCard = ({ mapId, drawn, merged: { view, labels } }: MapCardProps) => {
  const t = useWords('compare');
  const amounts = amountsOf({
    actors: view.actors.filter(({ id }) => drawn.has(id)),
    links: view.links.filter(({ key }) => drawn.has(key)),
  });
  return (
    <div className="panel">
      <strong>{t('mapShown', { name: mapNameOf(labels.get(mapId)) })}</strong>
      <span className="tabular">{t('allEmphasised', amounts)}</span>
      <span className="field-help">{t('pressAgain')}</span>
    </div>
  );
};
