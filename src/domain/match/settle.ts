import type { Change } from '../change';
import type { ActorRef, Entities } from '../entity';
import { byText } from '../select';
import type { ActorClasses } from './classes';
import { createSaying, holdTogether, overrule, type Saying } from './saying';
import type { Pair, SaidOfPair } from './verdicts';

/** Actors that shall be one, as their refs or as ids of their classes. */
export type Part = readonly ActorRef[];

/** A part with everybody who comes along: ghosts in `all` only. Both in UTF-16 order. */
interface WholePart {
  readonly all: readonly ActorRef[];
  readonly living: readonly ActorRef[];
}

/** Who names an actor: the place of their part among all. */
const placeByNamed = (parts: readonly Part[]): Map<ActorRef, number> => {
  const places = new Map<ActorRef, number>();
  parts.forEach((part, place) => {
    for (const ref of part) {
      const other = places.get(ref);
      if (other !== undefined && other !== place) throw new Error(`${ref} stands in two parts.`);
      places.set(ref, place);
    }
  });
  return places;
};

/** The place of the first named member of each class, in UTF-16 order. */
const placeByClass = (
  named: ReadonlyMap<ActorRef, number>,
  { classIdByRef }: ActorClasses,
): Map<ActorRef, number> => {
  const places = new Map<ActorRef, number>();
  for (const [ref, place] of [...named].sort(([a], [b]) => byText(a, b))) {
    const id = classIdByRef.get(ref);
    if (id !== undefined && !places.has(id)) places.set(id, place);
  }
  return places;
};

/** The parts with all members of their classes. Whoever no part names goes with the first named one of their class. */
const wholeParts = (parts: readonly Part[], classes: ActorClasses): WholePart[] => {
  const named = placeByNamed(parts);
  const ofClass = placeByClass(named, classes);
  const living = new Set(classes.classes.flatMap(({ members }) => members));
  const gathered = parts.map((): ActorRef[] => []);
  for (const [ref, id] of classes.classIdByRef) {
    const place = named.get(ref) ?? ofClass.get(id);
    if (place !== undefined) gathered[place]?.push(ref);
  }
  const whole = gathered.map((refs): WholePart => {
    const all = refs.sort(byText);
    return { all, living: all.filter((ref) => living.has(ref)) };
  });
  return whole.filter((part) => part.living.length > 0);
};

/** Which parts the two ends of a pair are in. */
type Meeting = 'one-part' | 'two-parts' | 'one-end-outside' | 'outside';

const createMeeting = (parts: readonly WholePart[]): ((pair: Pair) => Meeting) => {
  const partByRef = new Map(parts.flatMap((part) => part.all.map((ref) => [ref, part] as const)));
  return ([a, b]) => {
    const [one, other] = [partByRef.get(a), partByRef.get(b)];
    if (!one || !other) return one || other ? 'one-end-outside' : 'outside';
    return one === other ? 'one-part' : 'two-parts';
  };
};

/** The first living member of each part stands for it. */
const pairsOfParts = (parts: readonly WholePart[]): Pair[] => {
  const firsts = parts.flatMap(({ living }) => living.slice(0, 1));
  return firsts.flatMap((first, at) => firsts.slice(at + 1).map((second): Pair => [first, second]));
};

const isSame = ({ said: [first] }: SaidOfPair): boolean => first.verdict === 'same';

const isOneClass = ({ living }: WholePart, { classIdByRef }: ActorClasses): boolean =>
  new Set(living.map((ref) => classIdByRef.get(ref))).size === 1;

/**
 * Earlier words that tie members to others outside may bring a "different" of theirs between two members, once they
 * are no longer blocked themselves. The latest word is the one on the parts: such ties are taken back.
 */
const loosenFromOutside = (
  saying: Saying,
  parts: readonly WholePart[],
  meetingOf: (pair: Pair) => Meeting,
): void => {
  if (parts.every((part) => isOneClass(part, saying.classes()))) return;
  const ties = saying.standing().filter((one) => meetingOf(one.pair) === 'one-end-outside' && isSame(one));
  overrule(saying, ties, 'different');
  holdTogether(
    saying,
    parts.map(({ living }) => living),
  );
};

const makeWhole = (saying: Saying, parts: readonly WholePart[], apart: readonly Pair[]): Change => {
  const meetingOf = createMeeting(parts);
  const standing = saying.standing();
  const where = (meeting: Meeting) => standing.filter(({ pair }) => meetingOf(pair) === meeting);
  overrule(saying, where('one-part'), 'same');
  if (apart.length > 0) overrule(saying, where('two-parts'), 'different');
  for (const pair of apart) saying.say(pair, 'different');
  holdTogether(
    saying,
    parts.map(({ living }) => living),
  );
  loosenFromOutside(saying, parts, meetingOf);
  return saying.change();
};

/**
 * Each part becomes one actor, and a "different" comes between each two of them: what was said earlier against that
 * is overruled, in the same change and by the same clock. A class id stands for its class, as far as no other part
 * names its members one by one; actors that are gone are passed over. The order of parts and of refs does not matter.
 * Throws when two parts name the same actor.
 */
export const settleGroup = (entities: Entities, parts: readonly Part[], by?: string): Change => {
  const saying = createSaying(entities, by);
  const whole = wholeParts(parts, saying.classes());
  return makeWhole(saying, whole, pairsOfParts(whole));
};

/** Groups that share a class are one. */
const mergedGroups = (groups: readonly Part[], { classIdByRef }: ActorClasses): Part[] => {
  let merged: Set<ActorRef>[] = [];
  for (const group of groups) {
    const ids = new Set(group.flatMap((ref) => classIdByRef.get(ref) ?? []));
    const touched = merged.filter((other) => [...ids].some((id) => other.has(id)));
    for (const other of touched) for (const id of other) ids.add(id);
    merged = [...merged.filter((other) => !touched.includes(other)), ids];
  }
  return merged.map((ids) => [...ids]);
};

/**
 * Each of many groups becomes one actor, in one change: what accepts a list of suggestions. Nothing is said between
 * groups; those that share a class, as when somebody has decided meanwhile, are one. See `settleGroup`.
 */
export const settleGroups = (entities: Entities, groups: readonly Part[], by?: string): Change => {
  const saying = createSaying(entities, by);
  const whole = wholeParts(mergedGroups(groups, saying.classes()), saying.classes());
  return makeWhole(saying, whole, []);
};
