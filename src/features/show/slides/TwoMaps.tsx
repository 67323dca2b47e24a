import { useMemo } from 'react';
import type { Merged } from '../../../canvas/useMerged';
import type { MapContent } from '../../../domain/select';
import { drawnByBoth } from '../../../domain/wall';
import { amountsIn } from '../../../i18n/amounts';
import { mapNameOf } from '../../../i18n/mapNames';
import type { Drawing } from '../../../picture/drawing';
import { contentPicture, kindsOf } from '../../../picture/mapPicture';
import { Picture } from '../../../picture/Picture';

export interface TwoMapsProps {
  readonly merged: Merged;
  readonly two: readonly [MapContent, MapContent];
}

/** What only one of the two drew steps back, unless that is all there is. */
const withBothInFront = (drawing: Drawing, shared: ReadonlySet<string>): Drawing => {
  if (shared.size === 0) return drawing;
  const { actors, links, ...rest } = drawing;
  return {
    ...rest,
    actors: actors.map((actor) => ({ ...actor, faded: !shared.has(actor.id) })),
    links: links.map((link) => ({ ...link, faded: !shared.has(link.id) })),
  };
};

/** Two maps as their authors laid them out; what both drew stands out. */
export const TwoMaps = ({ merged, two }: TwoMapsProps) => {
  const { view, records, labels } = merged;
  const pictures = useMemo(() => {
    const kinds = kindsOf(records);
    const { shared } = drawnByBoth(two[0], two[1], view.classes);
    return two.map((content, index) => ({
      content,
      drawing: withBothInFront(contentPicture(content, kinds), shared[index] ?? new Set()),
    }));
  }, [view, records, two]);
  return (
    <div className="show-two">
      {pictures.map(({ content, drawing }) => (
        <figure key={content.info.id} className="show-map on-paper">
          <figcaption>{mapNameOf(labels.get(content.info.id))}</figcaption>
          <Picture drawing={drawing} label={amountsIn(content)} />
        </figure>
      ))}
    </div>
  );
};
