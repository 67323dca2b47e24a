import type { Change } from '../change';
import type { ActorRef, Entities } from '../entity';
import { classIdOfRef, classMembers, createSaying, holdTogether, type Saying } from './saying';
import type { Pair } from './verdicts';

const retractAll = (saying: Saying, pairs: readonly Pair[]): void => {
  for (const pair of pairs) saying.say(pair, 'retracted');
};

/** Takes words back: what they decided follows from the maps again. */
export const retract = (entities: Entities, pairs: readonly Pair[]): Change => {
  const saying = createSaying(entities);
  retractAll(saying, pairs);
  return saying.change();
};

/**
 * The classes of the given actors become one: a chain of "same" over their smallest members, more where the union
 * would otherwise lose some, and no "different" between them any longer.
 */
export const uniteClasses = (entities: Entities, refs: readonly ActorRef[]): Change => {
  const saying = createSaying(entities);
  const classes = saying.classes();
  const ids = new Set(refs.map((ref) => classIdOfRef(classes, ref)));
  const isAmong = (ref: ActorRef): boolean => ids.has(classIdOfRef(classes, ref));
  const between = saying.verdicts().different.filter(([a, b]) => isAmong(a) && isAmong(b));
  retractAll(saying, between);
  const members = [...ids].flatMap((id) => classMembers(classes, id)).sort();
  holdTogether(saying, [members]);
  return saying.change();
};

/**
 * The classes of two actors stay apart, whatever their names; each keeps its members. Both ends of a "different" are
 * left out of the evidence that they share, so those that it held with others need the users' word instead.
 * Of two actors in one class, the second leaves it.
 */
export const tellApart = (entities: Entities, a: ActorRef, b: ActorRef): Change => {
  const saying = createSaying(entities);
  const classes = saying.classes();
  const [one, other] = [classIdOfRef(classes, a), classIdOfRef(classes, b)];
  if (one === other) return takeOut(entities, b);
  const isBetween = (pair: Pair): boolean => {
    const [first, second] = pair.map((ref) => classIdOfRef(classes, ref));
    return (first === one && second === other) || (first === other && second === one);
  };
  retractAll(saying, saying.verdicts().same.filter(isBetween));
  saying.say([a, b], 'different');
  holdTogether(saying, [classMembers(classes, one), classMembers(classes, other)]);
  return saying.change();
};

/** The users' "same" that tie an actor to others of its class, ghosts among them. */
const tiesOf = (saying: Saying, ref: ActorRef): Pair[] => {
  const classes = saying.classes();
  const id = classIdOfRef(classes, ref);
  return saying
    .verdicts()
    .same.filter((pair) => pair.includes(ref) && pair.every((end) => classIdOfRef(classes, end) === id));
};

/**
 * An actor leaves its class, the others stay together. The users' own "same" that bound it are retracted; where
 * equal names or the roster would bind it again, a "different" keeps it apart.
 */
export const takeOut = (entities: Entities, ref: ActorRef): Change => {
  const saying = createSaying(entities);
  const rest = classMembers(saying.classes(), ref).filter((member) => member !== ref);
  retractAll(saying, tiesOf(saying, ref));
  for (;;) {
    holdTogether(saying, [rest]);
    const classes = saying.classes();
    const mate = rest.find((other) => classIdOfRef(classes, other) === classIdOfRef(classes, ref));
    if (mate === undefined) return saying.change();
    saying.say([ref, mate], 'different');
  }
};
