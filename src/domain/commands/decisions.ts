import { type Change, difference, type RecordChange, removal } from '../change';
import type { ActorRef, Entities, FieldDecision, Key, PairDecision } from '../entity';
import { fieldDecisionKey, keyOf, pairDecisionKey } from '../recordKeys';
import { fieldDecisions, pairDecisions } from '../select';

/** 1 + the highest clock seen: a later word outranks every word it could have known of. */
export const nextClock = (entities: Entities): number =>
  1 +
  [...pairDecisions(entities), ...fieldDecisions(entities)].reduce(
    (max, { clock }) => Math.max(max, clock),
    0,
  );

/** Whose word it is, and how late. */
export interface Speaker {
  readonly clock: number;
  /** As `state/decider` names them. */
  readonly by?: string | undefined;
}

const isContrary = (one: PairDecision['verdict'], other: PairDecision['verdict']): boolean =>
  one !== 'retracted' && one !== other;

const overruled = (
  known: ReadonlyMap<Key, PairDecision>,
  own: Key,
  verdict: PairDecision['verdict'],
  clock: number,
): Change => {
  const change: Record<Key, RecordChange> = {};
  for (const [key, decision] of known) {
    if (key === own) continue;
    // filed when keys did not yet say whose word it is: in a file it would stand against the new one
    if (keyOf(decision) === own) change[key] = removal(decision);
    else if (isContrary(decision.verdict, verdict)) {
      const step = difference(decision, { ...decision, verdict: 'retracted', clock });
      if (step) change[key] = step;
    }
  }
  return change;
};

/**
 * A person's word on a pair: it replaces their own earlier one, and takes back what others say against it. `known`
 * holds all decisions on this pair that are there, by their keys.
 */
export const speakOn = (
  known: ReadonlyMap<Key, PairDecision>,
  [a, b]: readonly [ActorRef, ActorRef],
  verdict: PairDecision['verdict'],
  { clock, by }: Speaker,
): Change => {
  const key = pairDecisionKey(a, b, by);
  const ends = a < b ? { a, b } : { a: b, b: a };
  const decision: PairDecision = {
    is: 'pairDecision',
    ...ends,
    verdict,
    clock,
    ...(by ? { by } : {}),
  };
  const step = difference(known.get(key), decision);
  return { ...overruled(known, key, verdict, clock), ...(step ? { [key]: step } : {}) };
};

const decisionsOn = (entities: Entities, [a, b]: readonly [ActorRef, ActorRef]): Map<Key, PairDecision> => {
  const known = new Map<Key, PairDecision>();
  for (const [key, entity] of entities) {
    if (entity.is !== 'pairDecision') continue;
    const isOnPair = (entity.a === a && entity.b === b) || (entity.a === b && entity.b === a);
    if (isOnPair) known.set(key, entity);
  }
  return known;
};

/**
 * Somebody's word on whether two actors are the same; their later word on the same pair replaces it. Whoever decides
 * has seen what the others said: contrary words of theirs are taken back in the same change, by the same clock.
 */
export const decidePair = (
  entities: Entities,
  pair: readonly [ActorRef, ActorRef],
  verdict: PairDecision['verdict'],
  by?: string,
): Change => speakOn(decisionsOn(entities, pair), pair, verdict, { clock: nextClock(entities), by });

/** The users' word on a field of the class that the members form; `null` leaves it to the maps again. */
export const decideFields = (
  entities: Entities,
  of: readonly ActorRef[],
  values: Partial<Record<FieldDecision['field'], FieldDecision['value']>>,
): Change => {
  const members = [...of].sort();
  const clock = nextClock(entities);
  const change: Record<Key, RecordChange> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = name as FieldDecision['field'];
    const decision: FieldDecision = { is: 'fieldDecision', of: members, field, value, clock };
    const key = fieldDecisionKey(members, field);
    const step = difference(entities.get(key), decision);
    if (step) change[key] = step;
  }
  return change;
};
