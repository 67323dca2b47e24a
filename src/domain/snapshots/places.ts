import type { Parted, PartedActor, PlacedPart } from '../compare/parts';
import type { ActorKind, SnapshotActor } from '../entity';
import { removeOverlaps } from '../layout/overlaps';
import { GAP } from '../layout/placing';
import { centreOf, type Point } from '../layout/shapes';
import { aligned, alignTo, limitedScale } from '../merge/procrustes';
import { scaledCard, scaleOf } from '../merge/scale';
import { type FollowedActor, mostDrawn, partedChange, type SharedChange } from './compareShared';

/** By so few actors in common one cannot tell how much a portrait has grown. */
const FEW = 2;

type Move = (place: Point) => Point;

/** The earlier portrait turned, scaled and shifted to lie on the later one by what they share. */
const laidOn = (shared: readonly FollowedActor[]): Move => {
  const from = shared.flatMap(({ before }) => mostDrawn(before) ?? []);
  const to = shared.flatMap(({ after }) => mostDrawn(after) ?? []);
  const alignment = alignTo(to, from);
  const scale = shared.length > FEW ? alignment.scale : limitedScale(alignment.scale);
  return (place) => aligned({ ...alignment, scale }, place);
};

/** Where nothing is in common the earlier portrait stands to the left of the later one. */
const beside = (before: readonly SnapshotActor[], after: readonly SnapshotActor[]): Move => {
  const right = Math.max(...before.map(({ x }) => x));
  const left = Math.min(...after.map(({ x }) => x));
  const widest = Math.max(
    ...[...before, ...after].map(({ name, n }) => scaledCard(name, undefined, n).width),
  );
  const lower = centreOf(after).y - centreOf(before).y;
  return ({ x, y }) => ({ x: x - right + left - widest - GAP, y: y + lower });
};

const moveOf = (actors: readonly FollowedActor[]): Move => {
  const shared = actors.filter(({ before, after }) => before.length > 0 && after.length > 0);
  const before = actors.flatMap((actor) => actor.before);
  const after = actors.flatMap((actor) => actor.after);
  const isApart = shared.length === 0 && before.length > 0 && after.length > 0;
  return isApart ? beside(before, after) : laidOn(shared);
};

/** How many drew it where more did: its card has room for that. */
const larger = ({ n }: PartedActor): number => Math.max(n.first, n.second);

/**
 * Both portraits in one layout: what stands in the later one stands where it stands there, and what is gone as near as
 * possible to where it stood, the earlier portrait laid on the later by what they share.
 */
export const placedChange = (
  change: SharedChange,
  kinds: readonly Pick<ActorKind, 'id' | 'shape'>[],
): Parted<PlacedPart> => {
  const shapes = new Map(kinds.map(({ id, shape }) => [id, shape]));
  const parted = partedChange(change);
  const moved = moveOf(change.actors);
  const followed = new Map(change.actors.map((actor) => [actor.id, actor]));
  const placeOf = (id: string): Point => {
    const { before = [], after = [] } = followed.get(id) ?? {};
    const [was, is] = [mostDrawn(before), mostDrawn(after)];
    const { x, y } = is ?? (was ? moved(was) : centreOf([]));
    return { x, y };
  };
  const boxes = parted.actors.map((actor) => ({
    ...scaledCard(actor.name, shapes.get(actor.kind ?? ''), larger(actor)),
    id: actor.id,
    ...placeOf(actor.id),
  }));
  const stays = new Set(parted.actors.filter(({ n }) => n.second > 0).map(({ id }) => id));
  const places = removeOverlaps(boxes, { fixed: stays });
  return {
    ...parted,
    actors: parted.actors.map((actor) => ({
      ...actor,
      ...(places.get(actor.id) ?? { x: 0, y: 0 }),
      scale: scaleOf(larger(actor)),
    })),
  };
};
