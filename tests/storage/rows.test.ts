import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entity, Key } from '../../src/domain/entity';
import { afterCommit, exchangedHash, hashOfRows, touchedKeys } from '../../src/storage/rows';

const actor = (name: string): Entity => ({ is: 'actor', id: 'a1', name });
const rowsOf = (names: readonly string[]) =>
  new Map<Key, Entity>(names.map((name, index) => [`m1/a${index}`, actor(name)]));

test('a commit touches what it changes and what it only stamps', () => {
  const change = { m1: { before: {}, after: { title: 'A' } } };
  expect(touchedKeys({ change, stamps: { m1: {}, m2: { revision: 2 } } })).toEqual(['m1', 'm2']);
});

test('a row takes over the changed fields and keeps what others have stored in the rest', () => {
  const map: Entity = { is: 'map', id: 'm1', title: 'A', message: 'Theirs', revision: 9 };
  const commit = {
    change: { m1: { before: { title: 'A' }, after: { title: 'B' } } },
    stamps: { m1: { revision: 4, updatedAt: 'now' } },
  };
  expect(afterCommit(map, 'm1', commit)).toEqual({ ...map, title: 'B', updatedAt: 'now' });
  expect(afterCommit(undefined, 'm1', commit)).toBeUndefined();
  expect(afterCommit(map, 'm2', commit)).toEqual(map);
});

test('the hash of all rows is the same row by row as at once, in any order', () => {
  const names = fc.array(fc.string(), { maxLength: 40 });
  fc.assert(
    fc.property(names, names, (before, after) => {
      const old = rowsOf(before);
      const next = rowsOf(after);
      let hash = hashOfRows(old);
      for (const key of [...new Set([...old.keys(), ...next.keys()])].reverse())
        hash = exchangedHash(hash, key, old.get(key), next.get(key));
      expect(hash).toBe(hashOfRows(next));
      expect(hashOfRows(new Map([...next].reverse()))).toBe(hash);
      expect(Number.isSafeInteger(hash)).toBe(true);
    }),
    { seed: 42 },
  );
});

test('the hash sees a changed field, an exchanged key and a missing row', () => {
  const rows = rowsOf(['Turku', 'MLL']);
  const others = [rowsOf(['Turku', 'Mll']), rowsOf(['MLL', 'Turku']), rowsOf(['Turku'])];
  for (const other of others) expect(hashOfRows(other)).not.toBe(hashOfRows(rows));
});
