import type { Change } from '../change';
import type { ActorRef, Entities } from '../entity';
import { classIdOfRef, classMembers, createSaying, holdTogether, overrule, type Saying } from './saying';
import { settleGroup } from './settle';
import { orderedPair, type Pair, type SaidOfPair } from './verdicts';

/** Takes words back, whoever said them: what they decided follows from the maps again. */
export const retract = (entities: Entities, pairs: readonly Pair[], by?: string): Change => {
  const saying = createSaying(entities, by);
  for (const pair of pairs) saying.say(pair, 'retracted');
  return saying.change();
};

/**
 * The classes of the given actors become one: a chain of "same" over their smallest members, more where the union
 * would otherwise lose some, and no "different" between them any longer.
 */
export const uniteClasses = (entities: Entities, refs: readonly ActorRef[], by?: string): Change =>
  settleGroup(entities, [refs], by);

/**
 * The classes of two actors stay apart, whatever their names; each keeps its members. Both ends of a "different" are
 * left out of the evidence that they share, so those that it held with others need the users' word instead.
 * Of two actors in one class, the second leaves it.
 */
export const tellApart = (entities: Entities, a: ActorRef, b: ActorRef, by?: string): Change => {
  const saying = createSaying(entities, by);
  const classes = saying.classes();
  const [one, other] = [classIdOfRef(classes, a), classIdOfRef(classes, b)];
  if (one === other) return takeOut(entities, b, by);
  const isBetween = ({ pair }: SaidOfPair): boolean => {
    const [first, second] = pair.map((ref) => classIdOfRef(classes, ref));
    return (first === one && second === other) || (first === other && second === one);
  };
  overrule(saying, saying.standing().filter(isBetween), 'different');
  saying.say(orderedPair(a, b), 'different');
  holdTogether(saying, [classMembers(classes, one), classMembers(classes, other)]);
  return saying.change();
};

/** The "same" of anybody that tie an actor to others of its class, ghosts among them. */
const tiesOf = (saying: Saying, ref: ActorRef): SaidOfPair[] => {
  const classes = saying.classes();
  const id = classIdOfRef(classes, ref);
  return saying
    .standing()
    .filter(({ pair }) => pair.includes(ref) && pair.every((end) => classIdOfRef(classes, end) === id));
};

/**
 * An actor leaves its class, the others stay together. The users' own "same" that bound it are retracted; where
 * equal names or the roster would bind it again, a "different" keeps it apart.
 */
export const takeOut = (entities: Entities, ref: ActorRef, by?: string): Change => {
  const saying = createSaying(entities, by);
  const rest = classMembers(saying.classes(), ref).filter((member) => member !== ref);
  overrule(saying, tiesOf(saying, ref), 'different');
  for (;;) {
    holdTogether(saying, [rest]);
    const classes = saying.classes();
    const mate = rest.find((other) => classIdOfRef(classes, other) === classIdOfRef(classes, ref));
    if (mate === undefined) return saying.change();
    saying.say(orderedPair(ref, mate), 'different');
  }
};
