import { nextClock } from '../commands/decisions';
import type { Entities, Entity, EntityOf, Key } from '../entity';
import { pairKey } from '../select';
import { sameValue } from '../value';

type Decision = EntityOf<'pairDecision'> | EntityOf<'fieldDecision'>;

type Decisions = ReadonlyMap<Key, Decision>;

/** Whether a record is somebody's word on what is the same, or on what it is called. */
export const isDecision = (entity: Entity | undefined): entity is Decision =>
  entity?.is === 'pairDecision' || entity?.is === 'fieldDecision';

const decisionsIn = (entities: Entities): Decisions =>
  new Map([...entities].flatMap(([key, entity]) => (isDecision(entity) ? [[key, entity]] : [])));

/** What decisions bear upon: only those that have one of these in common can overrule each other. */
const subjectsOf = (decision: Decision): string[] =>
  decision.is === 'pairDecision'
    ? [`pair ${pairKey(decision.a, decision.b)}`]
    : decision.of.map((ref) => `${decision.field} ${ref}`);

const withoutClock = ({ clock: _clock, ...said }: Decision): object => said;

const saysTheSame = (a: Decision | undefined, b: Decision | undefined): boolean =>
  a !== undefined && b !== undefined && sameValue(withoutClock(a), withoutClock(b));

const takenBack = (decision: Decision): Decision =>
  decision.is === 'pairDecision' ? { ...decision, verdict: 'retracted' } : { ...decision, value: null };

/** A word that was not said then is taken back, not removed: it would only return with the next file. */
const wordsThen = (ours: Decisions, theirs: Decisions): Decisions =>
  new Map([...theirs, ...[...ours].map(([key, now]) => [key, theirs.get(key) ?? takenBack(now)] as const)]);

const keysBySubject = (decisions: Decisions): ReadonlyMap<string, readonly Key[]> => {
  const keys = new Map<string, Key[]>();
  for (const [key, decision] of decisions) {
    for (const subject of subjectsOf(decision)) keys.set(subject, [...(keys.get(subject) ?? []), key]);
  }
  return keys;
};

/** Whether two words overrule each other otherwise now than then; what was not said then comes before all that was. */
const isOutOfOrder = (ours: Decisions, theirs: Decisions, one: Key, other: Key): boolean => {
  if (!theirs.has(one) && !theirs.has(other)) return false;
  const lead = (decisions: Decisions) =>
    Math.sign((decisions.get(one)?.clock ?? 0) - (decisions.get(other)?.clock ?? 0));
  return lead(ours) !== lead(theirs);
};

const addReached = (
  bySubject: ReadonlyMap<string, readonly Key[]>,
  words: Decisions,
  from: Set<Key>,
): void => {
  // grows while it is walked through: what is said again takes along all that it could overrule
  for (const key of from) {
    const decision = words.get(key);
    for (const subject of decision ? subjectsOf(decision) : [])
      for (const next of bySubject.get(subject) ?? []) from.add(next);
  }
};

const toBeSaidAgain = (ours: Decisions, theirs: Decisions, words: Decisions): Set<Key> => {
  const bySubject = keysBySubject(words);
  const again = new Set<Key>();
  for (const [key, decision] of words) if (!saysTheSame(ours.get(key), decision)) again.add(key);
  for (const keys of bySubject.values()) {
    for (const key of keys) if (keys.some((other) => isOutOfOrder(ours, theirs, key, other))) again.add(key);
  }
  addReached(bySubject, words, again);
  return again;
};

/**
 * The decisions of now with those of then in their place, by key. What differs, and all that bears upon the same, is said
 * again by new clocks in the old order, so that it outranks what was said since wherever it is joined; the rest is left
 * alone.
 */
export const spokenAgain = (now: Entities, then: Entities): Decisions => {
  const [ours, theirs] = [decisionsIn(now), decisionsIn(then)];
  const words = wordsThen(ours, theirs);
  const again = toBeSaidAgain(ours, theirs, words);
  const orderOf = (key: Key): number => theirs.get(key)?.clock ?? 0;
  const clocks = [...new Set([...again].map(orderOf))].sort((a, b) => a - b);
  const first = nextClock(now);
  const result = new Map(ours);
  for (const key of again) {
    const decision = words.get(key);
    if (decision) result.set(key, { ...decision, clock: first + clocks.indexOf(orderOf(key)) });
  }
  return result;
};
