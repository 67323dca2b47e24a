import type { Change } from '../change';
import type { ActorRef, Entities } from '../entity';
import { byText } from '../select';
import type { ActorClasses } from './classes';
import { createActorGroups } from './groups';
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

/** Two parts between which a "different" comes. */
type Apart = readonly [WholePart, WholePart];

/** Which parts the two ends of a pair are in, as far as this is about them. */
type Meeting = 'one-part' | 'apart' | 'one-end-outside' | 'elsewhere';

const createMeeting = (parts: readonly WholePart[], apart: readonly Apart[]): ((pair: Pair) => Meeting) => {
  const partByRef = new Map(parts.flatMap((part) => part.all.map((ref) => [ref, part] as const)));
  const areApart = (one: WholePart, other: WholePart): boolean =>
    apart.some((two) => two.includes(one) && two.includes(other));
  return ([a, b]) => {
    const [one, other] = [partByRef.get(a), partByRef.get(b)];
    if (!one || !other) return one || other ? 'one-end-outside' : 'elsewhere';
    if (one === other) return 'one-part';
    return areApart(one, other) ? 'apart' : 'elsewhere';
  };
};

const eachTwo = (parts: readonly WholePart[]): Apart[] =>
  parts.flatMap((one, at) => parts.slice(at + 1).map((other): Apart => [one, other]));

/** The first living member of each part stands for it. */
const pairOf = ([one, other]: Apart): Pair => [one.living[0] ?? '', other.living[0] ?? ''];

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

const makeWhole = (saying: Saying, parts: readonly WholePart[], apart: readonly Apart[]): Change => {
  const meetingOf = createMeeting(parts, apart);
  const standing = saying.standing();
  const where = (meeting: Meeting) => standing.filter(({ pair }) => meetingOf(pair) === meeting);
  overrule(saying, where('one-part'), 'same');
  overrule(saying, where('apart'), 'different');
  for (const two of apart) saying.say(pairOf(two), 'different');
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
  return makeWhole(saying, whole, eachTwo(whole));
};

/**
 * One part becomes one actor that none of the others is: a "different" comes between it and each of them. Each of the
 * others becomes one actor too; nothing is said of them among themselves. See `settleGroup`.
 */
export const settleAgainst = (
  entities: Entities,
  one: Part,
  others: readonly Part[],
  by?: string,
): Change => {
  const saying = createSaying(entities, by);
  const whole = wholeParts([one, ...others], saying.classes());
  const isOne = ({ all }: WholePart): boolean => one.some((ref) => all.includes(ref));
  const first = whole.find(isOne);
  const rest = whole.filter((part) => part !== first);
  return makeWhole(saying, whole, first ? rest.map((part): Apart => [first, part]) : []);
};

/** Groups that share a class are one. */
const mergedGroups = (groups: readonly Part[], { classIdByRef }: ActorClasses): Part[] => {
  const united = createActorGroups([]);
  const ids = groups.map((group) => group.flatMap((ref) => classIdByRef.get(ref) ?? []));
  for (const [first = '', ...others] of ids) for (const id of others) united.unite(first, id);
  return [...new Set(ids.flat().map((id) => united.groupOf(id).members))];
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
