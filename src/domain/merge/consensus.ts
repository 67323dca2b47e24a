import type { ActorRef } from '../entity';
import { centreOf, type Point } from '../layout/shapes';
import { byText } from '../select';
import { alignmentOn, apart, type Body, bodyOf, createSums, NO_SIZE, settle, sumsOf } from './bodies';
import { fitOf } from './fit';
import { middleTurn } from './ground';
import { type Alignment, aligned, limitedScale } from './procrustes';
import type { MapPlaces } from './sightings';
import { median } from './votes';

/** Maps that hang together by the classes they share, brought to one size, turn and place. */
export interface Consensus {
  /** In order of id; at about unit root-mean-square distance from the origin. */
  readonly maps: readonly MapPlaces[];
  /** How well the maps agree on places, see `fitOf`; undefined when they share too little for that to be told. */
  readonly fit: number | undefined;
}

const ORIGIN: Point = { x: 0, y: 0 };

/** In units of a map's own size. */
const STILL = 1e-5;
const MOST_ROUNDS = 30;

/** The one of the highest rank; of several the one with the smallest id. */
const first = (bodies: Iterable<Body>, rank: (body: Body) => number): Body | undefined => {
  let best: Body | undefined;
  for (const body of bodies) {
    const more = best ? rank(body) - rank(best) : 1;
    if (more > 0 || (more === 0 && best && body.id < best.id)) best = body;
  }
  return best;
};

/** Takes one block out of what is left: from the map that shares most, always the one that knows most of the block. */
const grow = (left: Set<Body>): Body[] => {
  const block: Body[] = [];
  const sums = createSums();
  const known = new Set<ActorRef>();
  const knows = ({ refs }: Body) => refs.filter((ref) => known.has(ref)).length;
  let next = first(left, ({ shared }) => shared);
  while (next) {
    if (block.length > 0) {
      const alignment = alignmentOn(sums, next);
      settle(next, alignment, limitedScale(alignment.scale));
    }
    sums.add(next);
    left.delete(next);
    block.push(next);
    for (const ref of next.refs) known.add(ref);
    const candidate = first(left, knows);
    next = candidate && knows(candidate) > 0 ? candidate : undefined;
  }
  return block.sort((a, b) => byText(a.id, b.id));
};

const meansOf = (block: readonly Body[]): Point[] => {
  const sums = sumsOf(block);
  return [...new Set(block.flatMap(({ refs }) => refs))].flatMap((ref) => sums.meanOf(ref) ?? []);
};

/** Maps that others can turn and scale: those that share one class alone have no say in either. */
const sayingHow = (block: readonly Body[]): Body[] => block.filter(({ shared }) => shared > 1);

/** Turns the whole as its median map is turned, for people read left and right, up and down; and centres what is seen. */
const setUpright = (block: readonly Body[]): void => {
  const turn = middleTurn(sayingHow(block).map((body) => body.turn));
  const [cos, sin] = [Math.cos(-turn * 2 * Math.PI), Math.sin(-turn * 2 * Math.PI)];
  const back: Alignment = { about: centreOf(meansOf(block)), to: ORIGIN, cos, sin, scale: 1 };
  for (const body of block) {
    body.now = body.now.map((point) => aligned(back, point));
    body.turn = (body.turn - turn + 1) % 1;
  }
};

/** Brings each map to the mean of the others, one after the other, at the size that it has. */
const turnAll = (block: readonly Body[]): void => {
  const sums = sumsOf(block);
  for (const body of block) {
    sums.remove(body);
    settle(body, alignmentOn(sums, body), body.scale);
    sums.add(body);
  }
};

/**
 * Gives each map the size that lies best on the others, all at once: one after the other those who come later would
 * become the smaller. Half the way each time, or two maps would change sizes for ever. By least squares all shrink the
 * more the less they agree, so that sizes are those beside the median map.
 */
const scaleAll = (block: readonly Body[]): void => {
  const sums = sumsOf(block);
  const found = block.map((body) => {
    sums.remove(body);
    const alignment = alignmentOn(sums, body);
    sums.add(body);
    return { body, alignment, scale: Math.sqrt(body.scale * Math.max(0, alignment.scale)) };
  });
  const saying = found.filter(({ body }) => body.shared > 1);
  const middle = median(saying.map(({ scale }) => scale)) ?? 1;
  for (const { body, alignment, scale } of found) {
    const isTold = body.shared > 1 && middle > NO_SIZE;
    settle(body, alignment, isTold ? limitedScale(scale / middle) : 1);
  }
};

/** Goes once round all maps. The farthest that a place has moved. */
const round = (block: readonly Body[]): number => {
  const before = block.map(({ now }) => now);
  turnAll(block);
  scaleAll(block);
  setUpright(block);
  let farthest = 0;
  for (const [index, { now }] of block.entries()) {
    for (const [at, point] of now.entries()) {
      farthest = Math.max(farthest, apart(point, before[index]?.[at] ?? ORIGIN));
    }
  }
  return farthest;
};

const countsOf = (maps: readonly MapPlaces[]): ReadonlyMap<ActorRef, number> => {
  const counts = new Map<ActorRef, number>();
  for (const { places } of maps) for (const ref of places.keys()) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
};

const settled = (block: readonly Body[]): Consensus => {
  let rounds = 0;
  while (block.length > 1 && rounds++ < MOST_ROUNDS && round(block) > STILL);
  return {
    maps: block.map(({ id, refs, now }) => ({
      id,
      places: new Map(refs.map((ref, index) => [ref, now[index] ?? ORIGIN])),
    })),
    fit: fitOf(block),
  };
};

/**
 * Generalised Procrustes analysis without reflection over drawings that share some of their classes (Gower, Generalized
 * Procrustes analysis, Psychometrika 40, 1975; each map against the mean of the others, as there for missing rows). Maps
 * at unit root-mean-square size; two shared classes and more: turn, shift and scale, from half to double; one: a shift; none with any map of a block: a block of its own, the largest first. The same for any order of the maps.
 */
export const consensusOf = (maps: readonly MapPlaces[]): Consensus[] => {
  const counts = countsOf(maps);
  const left = new Set(
    maps
      .filter(({ places }) => places.size > 0)
      .map((map) => bodyOf(map, [...map.places.keys()].filter((ref) => (counts.get(ref) ?? 0) > 1).length)),
  );
  const blocks: Body[][] = [];
  while (left.size > 0) blocks.push(grow(left));
  return blocks
    .sort((a, b) => b.length - a.length || classCount(b) - classCount(a) || byFirstId(a, b))
    .map(settled);
};

const classCount = (block: readonly Body[]): number => new Set(block.flatMap(({ refs }) => refs)).size;

const byFirstId = ([one]: readonly Body[], [other]: readonly Body[]): number =>
  byText(one?.id ?? '', other?.id ?? '');
