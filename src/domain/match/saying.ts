import { apply, type Change, NO_CHANGE } from '../change';
import { decidePair } from '../commands/decisions';
import { type ActorRef, type Entities, type PairDecision, pairDecisionKey } from '../entity';
import { pairDecisions } from '../select';
import { type ActorClasses, actorClasses } from './classes';
import { type Pair, type Verdicts, verdictsOf } from './verdicts';

/**
 * Words on pairs that make up one gesture, tried out as they are said. They bear one clock: that is how they are
 * known to belong together, and what they replace is what stood before the gesture.
 */
export interface Saying {
  readonly say: (pair: Pair, verdict: PairDecision['verdict']) => void;
  readonly isSaid: (pair: Pair, verdict: PairDecision['verdict']) => boolean;
  /** Who is the same as whom after what was said so far. */
  readonly classes: () => ActorClasses;
  readonly verdicts: () => Verdicts;
  readonly change: () => Change;
}

export const createSaying = (entities: Entities): Saying => {
  let change: Change = NO_CHANGE;
  let after = entities;
  return {
    say: (pair, verdict) => {
      change = { ...change, ...decidePair(entities, pair, verdict) };
      after = apply(entities, change);
    },
    isSaid: ([a, b], verdict) => {
      const word = after.get(pairDecisionKey(a, b));
      return word?.is === 'pairDecision' && word.verdict === verdict;
    },
    classes: () => actorClasses(after),
    verdicts: () => verdictsOf(pairDecisions(after)),
    change: () => change,
  };
};

/** The class of an actor: of itself alone when nothing ties it to a living one. */
export const classIdOfRef = ({ classIdByRef }: ActorClasses, ref: ActorRef): ActorRef =>
  classIdByRef.get(ref) ?? ref;

/** The living members of an actor's class, in UTF-16 order. */
export const classMembers = (classes: ActorClasses, ref: ActorRef): readonly ActorRef[] =>
  classes.classes.find(({ id }) => id === classIdOfRef(classes, ref))?.members ?? [];

/** The first of the actors in each class. */
const onePerClass = (refs: readonly ActorRef[], classes: ActorClasses): ActorRef[] => {
  const firsts = new Map<ActorRef, ActorRef>();
  for (const ref of refs) {
    const id = classIdOfRef(classes, ref);
    if (!firsts.has(id)) firsts.set(id, ref);
  }
  return [...firsts.values()];
};

const chain = (refs: readonly ActorRef[]): Pair[] =>
  refs.slice(1).map((ref, index): Pair => [refs[index] ?? ref, ref]);

/**
 * Says "same" until the actors of each group are of one class. One round may not do: evidence that held a class
 * together can fall away once its members' classes hold actors of one map. Where an earlier word of the users forbids
 * a union, it stands.
 */
export const holdTogether = (saying: Saying, groups: readonly (readonly ActorRef[])[]): void => {
  for (;;) {
    const classes = saying.classes();
    const missing = groups
      .flatMap((refs) => chain(onePerClass(refs, classes)))
      .filter((pair) => !saying.isSaid(pair, 'same'));
    if (missing.length === 0) return;
    for (const pair of missing) saying.say(pair, 'same');
  }
};
