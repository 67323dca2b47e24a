import type { Entities, Entity, Key } from './entity';
import { sameValue } from './value';

/** Fields of one record by name; a field that is not said is absent. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What happens to one record: the changed fields before and after. `null`: the record does not exist on that side,
 * and the other side then holds the whole record. A field that stands on one side only did not exist on the other.
 */
export interface RecordChange {
  readonly before: Fields | null;
  readonly after: Fields | null;
}

/** One gesture, by key of the records it touches. Holds neither `revision` nor `updatedAt`: undo would rewind them. */
export type Change = Readonly<Record<Key, RecordChange>>;

export const NO_CHANGE: Change = {};

/** Fields that `commit` stamps by itself; they never stand in a Change. */
export const STAMPED_FIELDS: ReadonlySet<string> = new Set(['revision', 'updatedAt', 'base', 'ancestors']);

export const isEmpty = (change: Change): boolean => Object.keys(change).length === 0;

const withoutStamps = (record: Entity): Fields =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !STAMPED_FIELDS.has(field)));

/** The change that makes a record; it must not exist yet. */
export const creation = (record: Entity): RecordChange => ({ before: null, after: withoutStamps(record) });

/** The change that removes a record altogether. */
export const removal = (record: Entity): RecordChange => ({ before: withoutStamps(record), after: null });

/**
 * The change that gives fields of a record other values; `undefined` takes a field away.
 * Undefined when nothing would change.
 */
export const update = (record: Entity, values: Fields): RecordChange | undefined => {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  const now = record as unknown as Fields;
  for (const [field, value] of Object.entries(values)) {
    if (STAMPED_FIELDS.has(field) || sameValue(now[field], value)) continue;
    if (now[field] !== undefined) before[field] = now[field];
    if (value !== undefined) after[field] = value;
  }
  const changed = Object.keys(before).length + Object.keys(after).length > 0;
  return changed ? { before, after } : undefined;
};

/** The change from one version of a record to another; undefined when they say the same. */
export const difference = (
  before: Entity | undefined,
  after: Entity | undefined,
): RecordChange | undefined => {
  if (!before) return after && creation(after);
  if (!after) return removal(before);
  const gone = Object.fromEntries(Object.keys(before).map((field) => [field, undefined]));
  return update(before, { ...gone, ...after });
};

/** The change from one state to another, over all records or only the given keys. */
export const stateDifference = (before: Entities, after: Entities, keys?: Iterable<Key>): Change => {
  const change: Record<Key, RecordChange> = {};
  for (const key of new Set(keys ?? [...before.keys(), ...after.keys()])) {
    const step = difference(before.get(key), after.get(key));
    if (step) change[key] = step;
  }
  return change;
};

/** One record after its part of a change; undefined when it no longer exists. Stamped fields stay as they are. */
export const applyToRecord = (record: Entity | undefined, change: RecordChange): Entity | undefined => {
  if (change.after === null) return undefined;
  if (!record) return change.before === null ? (change.after as unknown as Entity) : undefined;
  const next: Record<string, unknown> = { ...record };
  for (const field of Object.keys(change.before ?? {})) delete next[field];
  return { ...next, ...change.after } as unknown as Entity;
};

/** The state after a change. The given state is left as it is. */
export const apply = (entities: Entities, change: Change): Entities => {
  if (isEmpty(change)) return entities;
  const next = new Map(entities);
  for (const [key, step] of Object.entries(change)) {
    const record = applyToRecord(next.get(key), step);
    if (record) next.set(key, record);
    else next.delete(key);
  }
  return next;
};

/** The change that takes a change back. */
export const reverse = (change: Change): Change =>
  Object.fromEntries(
    Object.entries(change).map(([key, { before, after }]) => [key, { before: after, after: before }]),
  );

const squashRecord = (first: RecordChange, second: RecordChange): RecordChange | undefined => {
  if (first.before === null && second.after === null) return undefined;
  if (first.before === null) return { before: null, after: merged(first.after, second) };
  if (second.after === null) return { before: merged(second.before, reversed(first)), after: null };
  if (first.after === null || second.before === null) return replaced(first.before, second.after);
  const fields = new Set([...Object.keys(first.before), ...Object.keys(first.after)]);
  const before: Record<string, unknown> = { ...first.before };
  for (const [field, value] of Object.entries(second.before)) if (!fields.has(field)) before[field] = value;
  return withoutEqual(before, merged(first.after, second));
};

const reversed = ({ before, after }: RecordChange): RecordChange => ({ before: after, after: before });

const merged = (fields: Fields | null, step: RecordChange): Fields => {
  const next: Record<string, unknown> = { ...fields };
  for (const field of Object.keys(step.before ?? {})) delete next[field];
  return { ...next, ...step.after };
};

/** Removed and made again: what counts is the whole record on either side. */
const replaced = (before: Fields, after: Fields): RecordChange | undefined => withoutEqual(before, after);

const withoutEqual = (before: Fields, after: Fields): RecordChange | undefined => {
  const same = Object.keys(before).filter(
    (field) => field in after && sameValue(before[field], after[field]),
  );
  const keep = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => !same.includes(field)));
  const kept = { before: keep(before), after: keep(after) };
  return Object.keys(kept.before).length + Object.keys(kept.after).length > 0 ? kept : undefined;
};

/** Two changes, one after the other, as one. */
export const squash = (first: Change, second: Change): Change => {
  const result: Record<Key, RecordChange> = { ...first };
  for (const [key, step] of Object.entries(second)) {
    const earlier = result[key];
    const both = earlier ? squashRecord(earlier, step) : step;
    if (both) result[key] = both;
    else delete result[key];
  }
  return result;
};

/** The part of a change that still finds what it would alter: what somebody else has touched since stays theirs. */
export const applicable = (entities: Entities, change: Change): Change => {
  const result: Record<Key, RecordChange> = {};
  for (const [key, step] of Object.entries(change)) {
    const fitting = applicableToRecord(entities.get(key), step);
    if (fitting) result[key] = fitting;
  }
  return result;
};

const applicableToRecord = (record: Entity | undefined, step: RecordChange): RecordChange | undefined => {
  if (step.before === null) return record ? undefined : step;
  if (!record) return undefined;
  const { before, after } = step;
  const now = record as unknown as Fields;
  if (after === null) return difference(record, before as unknown as Entity) ? undefined : step;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const held = new Set(fields.filter((field) => sameValue(now[field], before[field])));
  if (held.size === 0) return undefined;
  const keep = (side: Fields): Fields =>
    Object.fromEntries(Object.entries(side).filter(([field]) => held.has(field)));
  return { before: keep(before), after: keep(after) };
};

/** What `commit` stamps on a map, a type, the workshop: never undone, never part of a Change. */
export interface Stamp {
  readonly revision?: number;
  /** ISO 8601 */
  readonly updatedAt?: string;
  readonly base?: string;
  readonly ancestors?: readonly string[];
}

/** The stamped fields of a record; undefined when it bears none. */
export const stampOf = (record: Entity): Stamp | undefined => {
  const fields = Object.entries(record).filter(([field]) => STAMPED_FIELDS.has(field));
  return fields.length > 0 ? (Object.fromEntries(fields) as Stamp) : undefined;
};

/** The stamps of all records that bear any: what a Change that makes these records cannot carry. */
export const stampsOf = (entities: Entities): Record<Key, Stamp> => {
  const stamps: Record<Key, Stamp> = {};
  for (const [key, record] of entities) {
    const stamp = stampOf(record);
    if (stamp) stamps[key] = stamp;
  }
  return stamps;
};

/** A record with a stamp on it. The revision only ever grows: of two writers the one further on wins. */
export const stampRecord = (record: Entity, stamp: Stamp): Entity => {
  const revision = Math.max(stampOf(record)?.revision ?? 0, stamp.revision ?? 0);
  return { ...record, ...stamp, ...(revision > 0 ? { revision } : {}) } as Entity;
};

/** The state after a change and its stamps. The given state is left as it is. */
export const applyStamped = (
  entities: Entities,
  change: Change,
  stamps: Readonly<Record<Key, Stamp>>,
): Entities => {
  const after = new Map(apply(entities, change));
  for (const [key, stamp] of Object.entries(stamps)) {
    const record = after.get(key);
    if (record) after.set(key, stampRecord(record, stamp));
  }
  return after;
};
