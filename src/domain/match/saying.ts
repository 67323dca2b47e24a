import { apply, type Change, NO_CHANGE } from '../change';
import { nextClock, speakOn } from '../commands/decisions';
import type { ActorRef, Entities, Key, PairDecision } from '../entity';
import { pairDecisions } from '../select';
import { type ActorClasses, actorClasses } from './classes';
import { keyOfPair, type Pair, type SaidOfPair, standingWords, type Word } from './verdicts';

/**
 * Words on pairs that make up one gesture of one person, tried out as they are said. They bear one clock: that is how
 * they are known to belong together, and what they replace is what stood before the gesture.
 */
export interface Saying {
  /** Of two words on one pair within a gesture the later replaces the earlier. */
  readonly say: (pair: Pair, verdict: PairDecision['verdict']) => void;
  readonly isSaid: (pair: Pair, verdict: Word['verdict']) => boolean;
  /** Who is the same as whom after what was said so far. */
  readonly classes: () => ActorClasses;
  /** What everybody says after what was said so far, in order of pairs. */
  readonly standing: () => readonly SaidOfPair[];
  readonly change: () => Change;
}

const decisionsByPair = (entities: Entities): Map<string, Map<Key, PairDecision>> => {
  const byPair = new Map<string, Map<Key, PairDecision>>();
  for (const [key, entity] of entities) {
    if (entity.is !== 'pairDecision') continue;
    const pairKey = keyOfPair(entity.a, entity.b);
    const known = byPair.get(pairKey);
    if (known) known.set(key, entity);
    else byPair.set(pairKey, new Map([[key, entity]]));
  }
  return byPair;
};

const NOTHING_KNOWN: ReadonlyMap<Key, PairDecision> = new Map();

/** What follows from everything said so far, read once. */
interface Outcome {
  readonly change: Change;
  readonly after: Entities;
  readonly standing: readonly SaidOfPair[];
  readonly firstWords: ReadonlyMap<string, Word['verdict']>;
}

const outcomeOf = (entities: Entities, said: ReadonlyMap<string, Change>): Outcome => {
  const change: Change = Object.assign({}, NO_CHANGE, ...said.values());
  const after = apply(entities, change);
  const standing = standingWords(pairDecisions(after));
  const firstWords = new Map(
    standing.map(({ pair: [a, b], said: [first] }) => [keyOfPair(a, b), first.verdict]),
  );
  return { change, after, standing, firstWords };
};

/** Begins a gesture of somebody, `by` as `state/decider` names them. */
export const createSaying = (entities: Entities, by?: string): Saying => {
  const known = decisionsByPair(entities);
  const clock = nextClock(entities);
  const said = new Map<string, Change>();
  let outcome: Outcome | undefined;
  let classes: ActorClasses | undefined;
  const now = (): Outcome => {
    outcome ??= outcomeOf(entities, said);
    return outcome;
  };
  return {
    say: (pair, verdict) => {
      const key = keyOfPair(...pair);
      said.set(key, speakOn(known.get(key) ?? NOTHING_KNOWN, pair, verdict, { clock, by }));
      outcome = undefined;
      classes = undefined;
    },
    isSaid: ([a, b], verdict) => now().firstWords.get(keyOfPair(a, b)) === verdict,
    classes: () => {
      classes ??= actorClasses(now().after);
      return classes;
    },
    standing: () => now().standing,
    change: () => now().change,
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

/**
 * Has what was said against a verdict on these pairs stand no longer. Where somebody else has said the verdict itself,
 * it is said once more: of two people the one who is agreed with keeps their word.
 */
export const overrule = (saying: Saying, pairs: readonly SaidOfPair[], verdict: Word['verdict']): void => {
  for (const { pair, said } of pairs) {
    if (said.every((word) => word.verdict === verdict)) continue;
    saying.say(pair, said.some((word) => word.verdict === verdict) ? verdict : 'retracted');
  }
};
