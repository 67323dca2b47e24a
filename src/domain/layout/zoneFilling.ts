import type { ZoneRef } from '../backdrop/geometry';
import type { Plan } from '../backdrop/plan';
import type { Backdrop } from '../entity';
import { byText } from '../select';
import type { Box } from './placing';
import { onRail, type PlacedCard, type Rail } from './rails';
import { firstTurn } from './turns';
import { railOf, rankIn } from './zoneRails';

/** Somebody who is to be placed in a zone. */
export interface Member extends PlacedCard {
  readonly zone: ZoneRef;
  /** How far along the ground it would like to be. */
  readonly wish: number;
}

/** The ground, as large as it is to be. */
export interface Ground {
  readonly backdrop: Backdrop;
  readonly plan: Plan;
  readonly scale: number;
}

/** The cards of a zone stand on so many lines beside one another at the most. */
const MOST_LANES = 6;

/** Which of the lanes each of so many gets, more on the longer ones, so that neighbours in the order stay near. */
const lanesOf = (count: number, rails: readonly Rail[]): number[] => {
  const filled = rails.map(() => 0);
  return Array.from({ length: count }, () => {
    const loads = rails.map(({ length }, lane) => ((filled[lane] ?? 0) + 1) / Math.max(1, length));
    const lane = loads.indexOf(Math.min(...loads));
    filled[lane] = (filled[lane] ?? 0) + 1;
    return lane;
  });
};

/** The members of a zone on so many lanes; undefined when they do not fit. */
const onLanes = (
  members: readonly Member[],
  rails: readonly Rail[],
  taken: readonly Box[],
): PlacedCard[] | undefined => {
  const lanes = lanesOf(members.length, rails);
  const placed: PlacedCard[] = [];
  for (const [lane, rail] of rails.entries()) {
    const mine = members.filter((_, index) => lanes[index] === lane);
    const start = firstTurn(mine.map(({ wish }) => wish));
    const added = onRail(mine, rail, [...taken, ...placed], start);
    if (!added) return undefined;
    placed.push(...added);
  }
  return placed;
};

/** Alone in the innermost ring one stands in its middle. */
const MIDDLE: Rail = { isClosed: false, length: 0, at: () => ({ x: 0, y: 0 }) };

const isCoreOfOne = ({ plan }: Ground, zone: ZoneRef, members: readonly Member[]): boolean =>
  plan.is === 'round' && zone.ring === 0 && zone.sector === undefined && members.length === 1;

const inZone = (
  ground: Ground,
  zone: ZoneRef,
  members: readonly Member[],
  taken: readonly Box[],
): PlacedCard[] | undefined => {
  const { plan, scale } = ground;
  const core = isCoreOfOne(ground, zone, members) ? onRail(members, MIDDLE, taken) : undefined;
  if (core) return core;
  for (let lanes = 1; lanes <= MOST_LANES; lanes++) {
    const rails = Array.from({ length: lanes }, (_, lane) => railOf(plan, scale, zone, lane, lanes));
    const placed = onLanes(members, rails, taken);
    if (placed) return placed;
  }
  return undefined;
};

/** The innermost first, where there is the least room. */
const byZone = (members: readonly Member[]): (readonly [ZoneRef, Member[]])[] => {
  const zones = new Map<string, [ZoneRef, Member[]]>();
  for (const member of members) {
    const known = zones.get(member.zone.id);
    if (known) known[1].push(member);
    else zones.set(member.zone.id, [member.zone, [member]]);
  }
  return [...zones.values()].sort(([a], [b]) => (a.ring ?? 0) - (b.ring ?? 0));
};

const inOrder = (plan: Plan, zone: ZoneRef, members: readonly Member[]): Member[] => {
  const rank = ({ wish }: Member) => rankIn(plan, zone, wish);
  return [...members].sort((a, b) => rank(a) - rank(b) || byText(a.id, b.id));
};

/** Everybody in their zones, on none of what is taken; undefined when somebody finds no place. */
export const inZones = (
  ground: Ground,
  members: readonly Member[],
  taken: readonly Box[],
): PlacedCard[] | undefined => {
  const placed: PlacedCard[] = [];
  for (const [zone, crowd] of byZone(members)) {
    const added = inZone(ground, zone, inOrder(ground.plan, zone, crowd), [...taken, ...placed]);
    if (!added) return undefined;
    placed.push(...added);
  }
  return placed;
};
