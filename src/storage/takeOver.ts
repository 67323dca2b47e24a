import { type Stamp, stampOf, stateDifference } from '../domain/change';
import type { Entities, Entity, Key } from '../domain/entity';
import { sameValue } from '../domain/value';
import type { Commit, Workshop } from '../state/workshop';
import { afterCommit } from './rows';

/** The rows as they will be once everything that still waits is written onto them. */
const withWaiting = (rows: Entities, keys: Iterable<Key>, waiting: readonly Commit[]): Entities => {
  const result = new Map<Key, Entity>();
  for (const key of keys) {
    let record = rows.get(key);
    for (const commit of waiting) record = afterCommit(record, key, commit);
    if (record) result.set(key, record);
  }
  return result;
};

const newStamps = (before: Entities, after: Entities): Record<Key, Stamp> => {
  const stamps: Record<Key, Stamp> = {};
  for (const [key, record] of after) {
    const old = before.get(key);
    const stamp = stampOf(record);
    if (stamp && !sameValue(old && stampOf(old), stamp)) stamps[key] = stamp;
  }
  return stamps;
};

/** Takes over what another tab has stored; a field that this tab has changed and not yet stored keeps its value. */
export const takeOver = (
  workshop: Workshop,
  rows: Entities,
  keys: readonly Key[] | 'all',
  waiting: readonly Commit[],
): void => {
  const before = workshop.entities();
  const touched = keys === 'all' ? [...new Set([...rows.keys(), ...before.keys()])] : keys;
  const after = withWaiting(rows, touched, waiting);
  const stamps = newStamps(before, after);
  const hasStamps = Object.keys(stamps).length > 0;
  workshop.commit(stateDifference(before, after, touched), 'tab', hasStamps ? { stamps } : {});
};
