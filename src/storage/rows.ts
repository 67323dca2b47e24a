import { applyToRecord, type Change, type RecordChange, type Stamp, stampRecord } from '../domain/change';
import type { Entities, Entity, Key } from '../domain/entity';
import type { Rows } from '../domain/journal/entry';
import { canonicalJson, hashText } from '../domain/value';

/** What a commit brings to the rows: the change and the stamps that `commit` put on it. */
export interface Written {
  readonly change: Change;
  readonly stamps: Readonly<Record<Key, Stamp>>;
}

/** Rows that a commit has touched as they stand after it, and the hash of all rows then. */
export interface Exchanged {
  readonly rows: Rows;
  readonly hash: number;
}

/** Every record that a commit touches, by its change or by a stamp alone. */
export const touchedKeys = ({ change, stamps }: Written): Key[] => [
  ...new Set([...Object.keys(change), ...Object.keys(stamps)]),
];

const afterStep = (
  record: Entity | undefined,
  step: RecordChange | undefined,
  stamp: Stamp | undefined,
): Entity | undefined => {
  const next = step ? applyToRecord(record, step) : record;
  return next && stamp ? stampRecord(next, stamp) : next;
};

/** One row after a commit, field by field: what others have stored in its other fields stays. */
export const afterCommit = (record: Entity | undefined, key: Key, { change, stamps }: Written) =>
  afterStep(record, change[key], stamps[key]);

const MODULUS = 2 ** 53;

const plus = (a: number, b: number): number => {
  const room = MODULUS - b;
  // never a sum beyond 2^53, where doubles lose their last digit
  return a >= room ? a - room : a + b;
};

const minus = (a: number, b: number): number => (a >= b ? a - b : a + (MODULUS - b));

const rowHash = (key: Key, record: Entity | undefined): number =>
  record ? hashText(key + canonicalJson(record)) : 0;

/** The hash of all rows after one of them was exchanged; undefined: no such row. */
export const exchangedHash = (
  hash: number,
  key: Key,
  before: Entity | undefined,
  after: Entity | undefined,
): number => plus(minus(hash, rowHash(key, before)), rowHash(key, after));

/** Brings a commit onto the rows that it touches; `hash` is that of all rows before. */
export const exchangeRows = (before: Entities, hash: number, written: Written): Exchanged => {
  const rows: [Key, Entity | null][] = [];
  let exchanged = hash;
  for (const key of touchedKeys(written)) {
    const record = before.get(key);
    const next = afterCommit(record, key, written);
    exchanged = exchangedHash(exchanged, key, record, next);
    rows.push([key, next ?? null]);
  }
  return { rows, hash: exchanged };
};

/** The hash of all rows: the sum of theirs (mod 2^53), whatever their order. */
export const hashOfRows = (rows: Entities): number => {
  let hash = 0;
  for (const [key, record] of rows) hash = plus(hash, rowHash(key, record));
  return hash;
};
