import { atLeast, type Thresholds } from '../compare/thresholds';
import type { Snapshot, SnapshotActor, SnapshotLink } from '../entity';
import type { MergedActor, View } from '../merge/view';

/** What stands on a shared map, whether now or when a snapshot was taken: a snapshot is a portrait with a name. */
export type Portrait = Pick<Snapshot, 'm' | 'kActors' | 'kLinks' | 'actors' | 'links'>;

/** A file knows no −0. */
const whole = (length: number): number => Math.round(length) + 0;

const actorOf = ({ id, members, name, kind, x, y, mapIds }: MergedActor): SnapshotActor => ({
  id,
  members,
  name,
  ...(kind ? { kind: kind.value } : {}),
  x: whole(x),
  y: whole(y),
  n: mapIds.length,
});

/**
 * The shared map at these thresholds as it stands now, in the shape in which it is kept. Places in whole model units. It
 * tells how many drew a thing, and nothing of who did.
 */
export const portraitOf = (
  view: Pick<View, 'counts' | 'actors' | 'links'>,
  thresholds: Thresholds,
): Portrait => {
  const { actors, links } = atLeast(view, thresholds);
  return {
    m: view.counts.maps.length,
    kActors: thresholds.kActors,
    kLinks: thresholds.kLinks,
    actors: actors.map(actorOf),
    links: links.map(({ source, target, mapIds }): SnapshotLink => ({ source, target, n: mapIds.length })),
  };
};
