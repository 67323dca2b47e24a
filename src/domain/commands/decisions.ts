import { type Change, difference, type RecordChange } from '../change';
import {
  type ActorRef,
  type Entities,
  type FieldDecision,
  fieldDecisionKey,
  type Key,
  type PairDecision,
  pairDecisionKey,
} from '../entity';
import { fieldDecisions, pairDecisions } from '../select';

/** 1 + the highest clock seen: a later word outranks every word it could have known of. */
export const nextClock = (entities: Entities): number =>
  1 +
  [...pairDecisions(entities), ...fieldDecisions(entities)].reduce(
    (max, { clock }) => Math.max(max, clock),
    0,
  );

/** The users' word on whether two actors are the same; a later word on the same pair replaces it. */
export const decidePair = (
  entities: Entities,
  pair: readonly [ActorRef, ActorRef],
  verdict: PairDecision['verdict'],
  by?: string,
): Change => {
  const [a, b] = pair[0] < pair[1] ? pair : [pair[1], pair[0]];
  const key = pairDecisionKey(a, b);
  const decision: PairDecision = {
    is: 'pairDecision',
    a,
    b,
    verdict,
    clock: nextClock(entities),
    ...(by === undefined ? {} : { by }),
  };
  return recorded(entities, key, decision);
};

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
    Object.assign(change, recorded(entities, fieldDecisionKey(members, field), decision));
  }
  return change;
};

const recorded = (entities: Entities, key: Key, decision: PairDecision | FieldDecision): Change => {
  const step = difference(entities.get(key), decision);
  return step ? { [key]: step } : {};
};
