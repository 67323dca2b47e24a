import { groundOf, type ZoneRef, zoneAt } from '../backdrop/geometry';
import { type Plan, planOf } from '../backdrop/plan';
import type { Backdrop } from '../entity';
import { byText } from '../select';
import { type Box, GAP, type Size } from './placing';
import { isCovered, type PlacedCard } from './rails';
import type { Point } from './shapes';
import type { TidyActor, TidyLink } from './tidy';
import { linkedById } from './ties';
import { meanTurn } from './turns';
import { type Ground, inZones, type Member } from './zoneFilling';
import { alongOf } from './zoneRails';

/** Places for all that stand in zones, and how large the backdrop must be for them. */
export interface Spread {
  readonly places: Map<string, Point>;
  readonly scale: number;
}

/** What becomes of a card: it is placed, stays exactly where it is, or goes with the ground when that grows. */
type Fate = 'placed' | 'stays' | 'rides';

interface Standing extends PlacedCard {
  /** Undefined outside of all. */
  readonly zone: ZoneRef | undefined;
  readonly fate: Fate;
}

const GROWTH = 1.12;
const MOST_GROWTH = 30;
/** A file says no more. */
const LARGEST_SCALE = 100;
/** Linked ones draw each other near so many times. */
const ROUNDS = 3;
const OUTWARD = 16;
const BETWEEN_UNPLACED = 220;

const scaled = <T extends Point>(one: T, by: number): T => ({ ...one, x: one.x * by, y: one.y * by });

const idOfZone = ({ backdrop, scale }: Ground, at: Point): string | undefined =>
  zoneAt(backdrop, scale, at)?.id;

/** Away from the middle until it lies in no zone and on nothing else. */
const outward = (ground: Ground, card: PlacedCard, taken: readonly Box[]): PlacedCard => {
  const far = Math.max(1, Math.hypot(card.x, card.y));
  for (let way = far; ; way += OUTWARD) {
    const place = scaled(card, way / far);
    if (idOfZone(ground, place) === undefined && !isCovered(place, taken)) return place;
  }
};

const allOutside = (ground: Ground, cards: readonly PlacedCard[], taken: readonly Box[]): PlacedCard[] => {
  const placed: PlacedCard[] = [];
  for (const card of cards) placed.push(outward(ground, card, [...taken, ...placed]));
  return placed;
};

/** Everybody's place on this ground, which has grown so much; undefined when somebody finds none. */
const attempt = (
  ground: Ground,
  growth: number,
  standing: readonly Standing[],
  members: readonly Member[],
  others: readonly Box[],
): Map<string, Point> | undefined => {
  const stay = standing.filter(({ fate }) => fate === 'stays');
  if (stay.some((card) => idOfZone(ground, card) !== card.zone?.id)) return undefined;
  const ride = standing.filter(({ fate }) => fate === 'rides').map((card) => scaled(card, growth));
  const inside = ride.filter(({ zone }) => zone);
  if (growth > 1 && inside.some((card) => isCovered(card, stay))) return undefined;
  const captions = groundOf(ground.backdrop, ground.scale)?.captions ?? [];
  const taken = [...captions, ...others, ...stay, ...inside];
  const placed = inZones(ground, members, taken);
  if (!placed) return undefined;
  const outside = allOutside(
    ground,
    ride.filter(({ zone }) => !zone),
    [...taken, ...placed],
  );
  return new Map([...placed, ...inside, ...outside].map(({ id, x, y }) => [id, { x, y }]));
};

const meanWish = (plan: Plan, wishes: readonly number[]): number | undefined =>
  plan.is === 'round' ? meanTurn(wishes) : wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length;

/** Linked ones draw near to each other; whoever has no link keeps to where they stand. */
const drawnTogether = (
  ground: Ground,
  standing: readonly Standing[],
  links: readonly TidyLink[],
): Member[] => {
  const linked = linkedById(
    standing.map(({ id }) => id),
    links,
  );
  let wishes = new Map(standing.map((card) => [card.id, alongOf(ground.plan, ground.scale, card)]));
  for (let round = 0; round < ROUNDS; round++) {
    const before = wishes;
    wishes = new Map(
      [...before].map(([id, wish]) => {
        const theirs = [...(linked.get(id) ?? [])].map((other) => before.get(other) ?? wish);
        return [id, meanWish(ground.plan, [wish, ...theirs]) ?? wish];
      }),
    );
  }
  return standing.flatMap(({ zone, fate, ...card }) =>
    zone && fate === 'placed' ? [{ ...card, zone, wish: wishes.get(card.id) ?? 0 }] : [],
  );
};

/** Who is placed, and what they keep clear of. */
export interface SpreadOptions {
  /** Ids of those who are to be placed; absent: everybody. */
  readonly chosen?: ReadonlySet<string> | undefined;
  /** Room of other things that nobody may cover. */
  readonly others?: readonly Box[];
}

/** Whoever has no place yet begins below the ground. */
const startBelow = (ground: Ground, index: number): Point => {
  const bounds = groundOf(ground.backdrop, ground.scale)?.bounds;
  return { x: index * BETWEEN_UNPLACED, y: bounds ? bounds.y + bounds.height + GAP * 2 : 0 };
};

const standingOn = <T extends TidyActor>(
  ground: Ground,
  actors: readonly T[],
  sizeOf: (actor: T) => Size,
  chosen: ReadonlySet<string> | undefined,
): Standing[] => {
  let unplaced = 0;
  return [...actors]
    .sort((a, b) => byText(a.id, b.id))
    .map((actor) => {
      const { id, x, y, pinned } = actor;
      const { width, height } = sizeOf(actor);
      if (x === undefined || y === undefined) {
        return { id, width, height, ...startBelow(ground, unplaced++), zone: undefined, fate: 'rides' };
      }
      const zone = zoneAt(ground.backdrop, ground.scale, { x, y });
      const fate = pinned ? 'stays' : zone && (chosen?.has(id) ?? true) ? 'placed' : 'rides';
      return { id, x, y, width, height, zone, fate };
    });
};

/**
 * Places that spread everybody evenly in the zone where they stand, no card on another, linked ones near each other. When
 * a zone is too small for its cards the ground grows; whoever stands outside stays outside. Undefined when there are no
 * zones, or no ground is large enough because pinned actors would come into other zones.
 */
export const spreadInZones = <T extends TidyActor>(
  actors: readonly T[],
  links: readonly TidyLink[],
  backdrop: Backdrop,
  scale: number,
  sizeOf: (actor: T) => Size,
  { chosen, others = [] }: SpreadOptions = {},
): Spread | undefined => {
  const plan = planOf(backdrop);
  if (!plan) return undefined;
  const ground: Ground = { backdrop, plan, scale };
  const standing = standingOn(ground, actors, sizeOf, chosen);
  const members = drawnTogether(ground, standing, links);
  for (let step = 0; step < MOST_GROWTH; step++) {
    const growth = GROWTH ** step;
    const grown = { ...ground, scale: scale * growth };
    if (step > 0 && grown.scale > LARGEST_SCALE) return undefined;
    const places = attempt(grown, growth, standing, members, others);
    if (places) return { places, scale: grown.scale };
  }
  return undefined;
};
