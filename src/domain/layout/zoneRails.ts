import type { ZoneRef } from '../backdrop/geometry';
import { columnArea, HEADING_HEIGHT, onEdge, outerEdge, type Plan, ringEdge } from '../backdrop/plan';
import { GAP } from './placing';
import type { Rail } from './rails';
import type { Point } from './shapes';
import { turnOf } from './turns';

type Round = Extract<Plan, { is: 'round' }>;
type Columns = Extract<Plan, { is: 'columns' }>;

/** How much of a sector's opening is left free on either side. */
const SECTOR_MARGIN = 0.12;

/** Lane `lane` of so many from the inner edge to the outer one. */
const laneShare = (lane: number, lanes: number, from: number): number =>
  // around the middle itself there is more room further out
  from === 0 && lanes === 1 ? 0.58 : (lane + 0.5) / lanes;

const circumference = (rx: number, ry: number): number => Math.PI * (rx + ry);

const roundRail = (plan: Round, scale: number, zone: ZoneRef, lane: number, lanes: number): Rail => {
  const outer = outerEdge(plan.rings.length, scale);
  const edge = zone.ring === undefined ? outer : ringEdge(zone.ring, scale);
  const inner = zone.ring ? ringEdge(zone.ring - 1, scale) : { rx: 0, ry: 0 };
  const share = laneShare(lane, lanes, inner.rx);
  const way = {
    rx: inner.rx + (edge.rx - inner.rx) * share,
    ry: inner.ry + (edge.ry - inner.ry) * share,
  };
  const isClosed = zone.sector === undefined;
  const opening = isClosed ? 1 : 1 / plan.sectors.length;
  const margin = isClosed ? 0 : opening * SECTOR_MARGIN;
  const begin = isClosed ? 0 : ((zone.sector ?? 0) - 0.5) * opening + margin;
  return {
    isClosed,
    length: circumference(way.rx, way.ry) * (opening - 2 * margin),
    at: (turn) => onEdge(begin + turn * (opening - 2 * margin), way, outer),
  };
};

const columnRail = (plan: Columns, scale: number, zone: ZoneRef, lane: number, lanes: number): Rail => {
  const { x, y, width, height } = columnArea(zone.column ?? 0, plan.columns.length, scale);
  const top = y + HEADING_HEIGHT + GAP;
  const length = height - HEADING_HEIGHT - 2 * GAP;
  const across = x + (width * (lane + 0.5)) / lanes;
  return { isClosed: false, length, at: (share) => ({ x: across, y: top + share * length }) };
};

/** One of so many lanes that cards are put on in a zone. */
export const railOf = (plan: Plan, scale: number, zone: ZoneRef, lane: number, lanes: number): Rail =>
  plan.is === 'columns'
    ? columnRail(plan, scale, zone, lane, lanes)
    : roundRail(plan, scale, zone, lane, lanes);

/** Where a sector begins, clockwise from the top. */
const beginOf = (plan: Round, { sector = 0 }: ZoneRef): number => (sector - 0.5) / plan.sectors.length;

/** Where a place lies along the ground: the direction from the middle, or how far down. */
export const alongOf = (plan: Plan, scale: number, { x, y }: Point): number => {
  if (plan.is === 'columns') return y / columnArea(0, plan.columns.length, scale).height;
  const { rx, ry } = outerEdge(plan.rings.length, scale);
  return turnOf({ x: x / rx, y: y / ry });
};

/** In which order things stand in a zone that would like to be so far along the ground. */
export const rankIn = (plan: Plan, zone: ZoneRef, along: number): number => {
  if (plan.is === 'columns' || zone.sector === undefined) return along;
  const opening = 1 / plan.sectors.length;
  const beyond = (along - beginOf(plan, zone) + 2) % 1;
  // whoever is drawn out of the sector stands at the nearer side of it
  return beyond > (1 + opening) / 2 ? beyond - 1 : beyond;
};
