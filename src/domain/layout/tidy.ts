import {
  type Force,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Actor, Link } from '../entity';
import { byText } from '../select';
import { cardOf } from './card';
import { bestFit, fitted } from './fitting';
import { removeOverlaps } from './overlaps';
import { placeUnplaced, type Size } from './placing';
import { centreOf, type Point } from './shapes';

/** What tidying needs to know of an actor. */
export type TidyActor = Pick<Actor, 'id' | 'name' | 'x' | 'y' | 'pinned'>;
export type TidyLink = Pick<Link, 'source' | 'target'>;

/** A card in the simulation: d3 moves it. */
interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
  vx?: number;
  vy?: number;
}

type Tie = SimulationLinkDatum<Body> & { readonly source: Body; readonly target: Body };

const SHAPING_TICKS = 150;
const CLEARING = 2;
/** Looking at every card for every link is worth its time up to this many of both. */
const MOST_CLEARED = 60_000;
const BETWEEN_CARDS = 70;
const BESIDE_LINK = 10;
const ROOM_MAKING = {
  anew: { warmth: 0.6, ticks: 250 },
  gently: { warmth: 0.1, ticks: 120 },
} as const;
/** Links that are longer only by so much are as good where they are. */
const NEARLY = 1.15;

/** Park–Miller: the same on every device. */
const seededRandom = (): (() => number) => {
  let seed = 1;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
};

const isPlaced = ({ x, y }: TidyActor): boolean => x !== undefined && y !== undefined;

/** Where those stand who have a place. */
const placesOf = (actors: readonly TidyActor[]): Map<string, Point> =>
  new Map(actors.flatMap(({ id, x, y }) => (x === undefined || y === undefined ? [] : [[id, { x, y }]])));

/** Everybody where they stand, the newcomers below; whoever is pinned to a place stays on it. */
const bodiesOf = <T extends TidyActor>(actors: readonly T[], sizeOf: (actor: T) => Size): Body[] => {
  const pinned = new Set(actors.filter((actor) => actor.pinned && isPlaced(actor)).map(({ id }) => id));
  return placeUnplaced(actors, sizeOf).map((actor) => {
    const { id, x, y } = actor;
    const { width, height } = sizeOf(actor);
    return { id, x, y, width, height, ...(pinned.has(id) ? { fx: x, fy: y } : {}) };
  });
};

const tiesOf = (links: readonly TidyLink[], bodies: ReadonlyMap<string, Body>): Tie[] =>
  [...links]
    .sort((a, b) => byText(a.source, b.source) || byText(a.target, b.target))
    .flatMap((link) => {
      const source = bodies.get(link.source);
      const target = bodies.get(link.target);
      return source && target && source !== target ? [{ source, target }] : [];
    });

const push = (body: Body, dx: number, dy: number): void => {
  body.vx = (body.vx ?? 0) + dx;
  body.vy = (body.vy ?? 0) + dy;
};

/** Pushes a card and the link that runs through it away from one another. */
const clear = (body: Body, { source, target }: Tie, alpha: number): void => {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return;
  const along = ((body.x - source.x) * dx + (body.y - source.y) * dy) / length ** 2;
  if (along <= 0 || along >= 1) return;
  const [normalX, normalY] = [-dy / length, dx / length];
  const aside = (body.x - source.x) * normalX + (body.y - source.y) * normalY;
  const needed = (Math.abs(normalX) * body.width + Math.abs(normalY) * body.height) / 2 + BESIDE_LINK;
  const missing = needed - Math.abs(aside);
  if (missing <= 0) return;
  const strength = missing * (aside < 0 ? -1 : 1) * alpha * CLEARING;
  push(body, normalX * strength, normalY * strength);
  for (const end of [source, target]) push(end, (-normalX * strength) / 2, (-normalY * strength) / 2);
};

/** Keeps links from running through the cards of others. */
const forceClearLinks = (bodies: readonly Body[], ties: readonly Tie[]): Force<Body, Tie> => {
  return (alpha) => {
    for (const tie of ties) {
      for (const body of bodies) if (body !== tie.source && body !== tie.target) clear(body, tie, alpha);
    }
  };
};

/** Turns the whole back to how it stood: links do not mind which way is up, people do. Pins hold by themselves. */
const turnBack = (bodies: readonly Body[], stood: ReadonlyMap<string, Point>): void => {
  if (bodies.some(({ fx }) => fx !== undefined)) return;
  const fit = bestFit(
    bodies.flatMap((body) => {
      const from = stood.get(body.id);
      return from ? [{ from, to: body }] : [];
    }),
  );
  for (const body of bodies) Object.assign(body, fitted(fit, body));
};

type Way = keyof typeof ROOM_MAKING;

const simulationOf = (bodies: Body[], ties: Tie[]): Simulation<Body, Tie> => {
  const centre = centreOf(bodies);
  return forceSimulation<Body, Tie>(bodies)
    .stop()
    .randomSource(seededRandom())
    .force('charge', forceManyBody<Body>().strength(-1200).distanceMax(600))
    .force(
      'links',
      forceLink<Body, Tie>(ties).distance(
        ({ source, target }) => (source.width + target.width) / 3 + BETWEEN_CARDS,
      ),
    )
    .force('x', forceX<Body>(centre.x).strength(0.05))
    .force('y', forceY<Body>(centre.y).strength(0.08));
};

/** Cards and links make way for each other; the warmer they begin, the further they go. */
const makeRoom = (
  simulation: Simulation<Body, Tie>,
  bodies: readonly Body[],
  ties: readonly Tie[],
  way: Way,
): void => {
  simulation.force(
    'cards',
    forceCollide<Body>(({ width, height }) => Math.hypot(width, height) / 2),
  );
  if (bodies.length * ties.length <= MOST_CLEARED) simulation.force('clear', forceClearLinks(bodies, ties));
  const { warmth, ticks } = ROOM_MAKING[way];
  simulation.alpha(warmth).tick(ticks);
};

/** A way from where everybody stands to places, and what the links are like there. */
interface Found {
  readonly places: Map<string, Point>;
  readonly meanLength: number;
}

const found = <T extends TidyActor>(
  actors: readonly T[],
  links: readonly TidyLink[],
  sizeOf: (actor: T) => Size,
  way: Way,
): Found => {
  const bodies = bodiesOf(actors, sizeOf);
  const ties = tiesOf(links, new Map(bodies.map((body) => [body.id, body])));
  const simulation = simulationOf(bodies, ties);
  if (way === 'anew') {
    // the links pull the map into shape as if cards took no room
    simulation.tick(SHAPING_TICKS);
    turnBack(bodies, placesOf(actors));
  }
  makeRoom(simulation, bodies, ties, way);
  const lengths = ties.map(({ source, target }) => Math.hypot(source.x - target.x, source.y - target.y));
  return {
    places: removeOverlaps(bodies, {
      fixed: new Set(bodies.filter(({ fx }) => fx !== undefined).map(({ id }) => id)),
    }),
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  };
};

export interface TidyOptions {
  /** A map that is nearly tidy is not laid out anew: its author knows it as it is. */
  readonly keepsShape?: boolean;
}

/**
 * Places for all actors that show who is linked with whom: cards apart, links short and beside other cards. It starts
 * from where things stand; pinned actors stay exactly there. The same for the same map, in any order of its records.
 */
export const tidy = <T extends TidyActor>(
  actors: readonly T[],
  links: readonly TidyLink[],
  sizeOf: (actor: T) => Size = ({ name }) => cardOf(name),
  { keepsShape = false }: TidyOptions = {},
): Map<string, Point> => {
  const sorted = [...actors].sort((a, b) => byText(a.id, b.id));
  const anew = found(sorted, links, sizeOf, 'anew');
  if (!keepsShape || !sorted.every(isPlaced)) return anew.places;
  const gentle = found(sorted, links, sizeOf, 'gently');
  return gentle.meanLength <= anew.meanLength * NEARLY ? gentle.places : anew.places;
};
