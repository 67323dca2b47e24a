import type { ActorRef, Entities } from '../entity';
import type { Compared } from '../merge/view';
import { byText } from '../select';
import { finished, type Steps } from '../steps';
import { drawnByMost, newContent, nobodyDrew, notInRoom, singleVoices } from './actorPoints';
import { bothEndsDrew, connectors, oneBridge, oneLink, someDrew } from './linkPoints';
import { likePairs, networksOfMost } from './mapPoints';
import type { TalkingPoint } from './point';

/** What the points rest on besides the counts. */
export interface PointSources {
  /** The records that the counts follow from. */
  readonly records: Entities;
  /** Keys of points that are kept though others of their code are more remarkable. */
  readonly pinned?: readonly string[];
}

/** More of one code tire those who listen. */
const MOST_OF_A_CODE = 3;

/** A link that joins two parts is one that one map alone has: the same link twice says no more. */
const linksOnce = (points: readonly TalkingPoint[]): TalkingPoint[] => {
  const told = new Set(points.flatMap(({ code, links }) => (code === 'one-bridge' ? links : [])));
  return points.filter(({ code, links }) => code !== 'one-link' || !links.some((key) => told.has(key)));
};

type Finder = (compared: Compared, records: Entities) => TalkingPoint[];

const FINDERS: readonly Finder[] = [
  drawnByMost,
  someDrew,
  oneBridge,
  oneLink,
  notInRoom,
  likePairs,
  networksOfMost,
  bothEndsDrew,
  connectors,
  nobodyDrew,
  singleVoices,
  newContent,
];

function* findPoints(compared: Compared, records: Entities): Steps<TalkingPoint[]> {
  const found: TalkingPoint[] = [];
  if (compared.counts.maps.length < 2) return found;
  for (const find of FINDERS) {
    found.push(...find(compared, records));
    yield;
  }
  return linksOnce(found);
}

interface Ranked {
  readonly point: TalkingPoint;
  /** How many points of its code are more remarkable. */
  readonly rank: number;
}

const bySurprise = (a: TalkingPoint, b: TalkingPoint): number =>
  b.surprise - a.surprise || byText(a.key, b.key);

/** Between one turn and the next. */
const WAITING = 0.5;

/** What says the least of an actor that another point is about as well. */
const saysLeast = ({ code }: TalkingPoint): boolean => code === 'most-drew' || code === 'all-drew';

/** The one actor that a point is about; undefined when it is about more. */
const onlyActor = ({ actors: [actor, another], links }: TalkingPoint): ActorRef | undefined =>
  another === undefined && links.length === 0 ? actor : undefined;

/** Points that would show the same picture again as another one: about the same one actor. */
const repeating = (points: readonly TalkingPoint[]): ReadonlySet<TalkingPoint> => {
  const told = new Set<ActorRef>();
  const inOrder = [...points.filter((point) => !saysLeast(point)), ...points.filter(saysLeast)];
  const again = inOrder.filter((point) => {
    const actor = onlyActor(point);
    const isAgain = actor !== undefined && told.has(actor);
    if (actor !== undefined) told.add(actor);
    return isAgain;
  });
  return new Set(again);
};

/**
 * The most remarkable of each code, then the second of each, and so on. What is about the same one actor as another
 * point comes after the others of its turn.
 */
const inTurns = (points: readonly TalkingPoint[]): Ranked[] => {
  const sorted = [...points].sort(bySurprise);
  const again = repeating(sorted);
  const taken = new Map<string, number>();
  const turned = sorted.map((point) => {
    const rank = taken.get(point.code) ?? 0;
    taken.set(point.code, rank + 1);
    return { point, rank, turn: rank + (again.has(point) ? WAITING : 0) };
  });
  return turned.sort((a, b) => a.turn - b.turn || bySurprise(a.point, b.point));
};

interface Known {
  readonly records: Entities;
  readonly ranked: readonly Ranked[];
}

const knownByCompared = new WeakMap<Compared, Known>();

/** Worked out once for the same counts: pinning and choosing ask again and again. */
function* rankedPoints(compared: Compared, records: Entities): Steps<readonly Ranked[]> {
  const known = knownByCompared.get(compared);
  if (known?.records === records) return known.ranked;
  const ranked = inTurns(yield* findPoints(compared, records));
  knownByCompared.set(compared, { records, ranked });
  return ranked;
}

/** The same as `talkingPoints`, in steps: of many maps it is long work. */
export function* talkingPointsInSteps(
  compared: Compared,
  { records, pinned = [] }: PointSources,
): Steps<readonly TalkingPoint[]> {
  const kept = new Set(pinned);
  const ranked = yield* rankedPoints(compared, records);
  return ranked
    .filter(({ point, rank }) => rank < MOST_OF_A_CODE || kept.has(point.key))
    .map(({ point }) => point);
}

/**
 * Findings that are worth a talk, the most remarkable first and, as far as there are so many, each of the first ones of
 * another code; at most three of a code and what is pinned. The same for any order of the records; none of fewer than two
 * maps. Whether links have directions is not looked at: give it counts without (`directed: false`).
 */
export const talkingPoints = (compared: Compared, sources: PointSources): readonly TalkingPoint[] =>
  finished(talkingPointsInSteps(compared, sources));
