import type { ActorRef } from '../entity';
import type { Box } from '../layout/placing';
import { centreOf, type Point } from '../layout/shapes';
import { NO_SIZE, spreadOf } from './bodies';
import type { DrawnCard } from './placing';
import { scaleOf } from './scale';

type Places = ReadonlyMap<ActorRef, Point>;
type Axis = 'x' | 'y';

/** What several drew, which is to be seen first, and what stands where there is room between and around. */
export interface Ranks {
  readonly core: readonly DrawnCard[];
  readonly around: readonly DrawnCard[];
}

/** A place whose weight is the room that its card takes, as a share of a usual one's. */
interface Standing extends Box {
  readonly id: ActorRef;
  readonly weight: number;
  readonly isCore: boolean;
}

/** A usual card with the gap around it: sizes by name would move everybody when one is renamed. */
const USUAL = { width: 160, height: 80 } as const;

/** Root-mean-square distance from the middle that leaves room for one card of the size on a map. */
const ROOM = 75;

/** How much less one that is not of the core has a say in where there is to be room: it takes what is left. */
const AROUND = 0.3;

/** How many times as wide as high a picture should be: as screens are, and wide cards have room side by side. */
const WIDE = 1.5;

/** How far around a place it is looked at how much lies there, in root-mean-square distances; as the maps have it first. */
const LOOKS = [Number.POSITIVE_INFINITY, 2, 1.4, 1, 0.7, 0.5] as const;

/** The picture stays as the maps have it unless another takes so much less room. */
const WORTH_IT = 1.25;

/** How many times its area a card costs that lies on another: both must give way. */
const COVERING = 3;

/** The radius of what is drawn together, for the cards to have room: it grows with their areas, and not with their names. */
const radiusFor = (core: readonly Standing[]): number =>
  ROOM * Math.sqrt(core.reduce((sum, { weight }) => sum + weight, 0));

const standingsOf = (places: Places, { core, around }: Ranks): Standing[] =>
  [...core, ...around].flatMap(({ id, n }, index) => {
    const place = places.get(id);
    const scale = scaleOf(n);
    const isCore = index < core.length;
    const size = { width: USUAL.width * scale, height: USUAL.height * scale };
    return place ? [{ ...place, ...size, id, isCore, weight: scale ** 2 * (isCore ? 1 : AROUND) }] : [];
  });

const coreOf = (standings: readonly Standing[]): Standing[] => standings.filter(({ isCore }) => isCore);

/** Centred on the core, of the size that has room for its cards. What lies on one point stays there. */
const withRoom = (standings: readonly Standing[]): Standing[] => {
  const core = coreOf(standings);
  const middle = centreOf(core);
  const spread = spreadOf(core, middle);
  const scale = spread < NO_SIZE ? 0 : radiusFor(core) / spread;
  return standings.map((one) => ({ ...one, x: (one.x - middle.x) * scale, y: (one.y - middle.y) * scale }));
};

const limited = (share: number): number => Math.max(-1, Math.min(1, share));

/** How much more lies before a place than behind it; whatever lies within `look` counts by how far off it is. */
const evenedOn = (axis: Axis, standings: readonly Standing[], look: number): number[] =>
  standings.map((one) =>
    standings.reduce((sum, other) => sum + other.weight * limited((one[axis] - other[axis]) / look), 0),
  );

const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length));

/**
 * The same picture on axes of another measure: each stretch of an axis gets as much room as there are cards around it, so
 * that crowds part and what lies far out draws near. Left stays left and up stays up, and what is level stays level:
 * component-wise medians stay component-wise medians.
 */
const evenedOut = (standings: readonly Standing[], look: number): Standing[] => {
  const core = coreOf(standings);
  const reach = look * spreadOf(core, centreOf(core));
  if (!Number.isFinite(reach) || reach < NO_SIZE) return withRoom(standings);
  const [xs, ys] = [evenedOn('x', standings, reach), evenedOn('y', standings, reach)];
  const [width, height] = [rms(xs), rms(ys)];
  // what is a single row or column has one measure only
  const stretch = width < NO_SIZE || height < NO_SIZE ? 1 : (WIDE * height) / width;
  return withRoom(
    standings.map((one, index) => ({ ...one, x: (xs[index] ?? 0) * stretch, y: ys[index] ?? 0 })),
  );
};

const rangeOf = (axis: Axis, side: 'width' | 'height', standings: readonly Standing[]): number =>
  Math.max(...standings.map((one) => one[axis] + one[side] / 2)) -
  Math.min(...standings.map((one) => one[axis] - one[side] / 2));

/** The area of which cards lie on one another. */
const coveredArea = (standings: readonly Standing[]): number => {
  let area = 0;
  for (const [index, a] of standings.entries()) {
    for (const b of standings.slice(index + 1)) {
      const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
      const down = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
      if (across > 0 && down > 0)
        area += Math.min(across, a.width, b.width) * Math.min(down, a.height, b.height);
    }
  }
  return area;
};

/** The area that it would fill once no card of the core lies on another. */
const areaNeeded = (standings: readonly Standing[]): number =>
  rangeOf('x', 'width', standings) * rangeOf('y', 'height', standings) +
  COVERING * coveredArea(coreOf(standings));

/**
 * Places about the origin with room for the cards of the core: as the maps have them, or on evened axes where cards could
 * be shown much larger then. As little evened as is worth it. Cards without a place are left out.
 */
export const withEvenRoom = (places: Places, ranks: Ranks): Map<ActorRef, Point> => {
  const standings = standingsOf(places, ranks);
  const looks = LOOKS.map((look) => {
    const evened = evenedOut(standings, look);
    return { evened, area: areaNeeded(evened) };
  });
  const least = Math.min(...looks.map(({ area }) => area));
  const { evened } = looks.find(({ area }) => area <= WORTH_IT * least) ?? { evened: standings };
  return new Map(evened.map(({ id, x, y }) => [id, { x, y }]));
};
