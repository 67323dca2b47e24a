import { describe, expect, test } from 'vitest';
import type { Entities } from '../../src/domain/entity';
import { reconciled } from '../../src/storage/reconcile';
import { recover } from '../../src/storage/recover';
import { hashOfRows } from '../../src/storage/rows';

const rows: Entities = new Map([['m1', { is: 'map', id: 'm1' }]]);
const place = { workshop: 'w1', line: 'L', seq: 7, past: new Map<number, number>() };

describe('what the journal alone has of a workshop', () => {
  test('keeps its number when nothing of it is missing', () => {
    const whole = { ...place, hash: hashOfRows(rows), rows };
    expect(reconciled(undefined, [whole])).toMatchObject({ seq: 7, isWhole: true });
  });

  test('gets a number of its own when something is missing: others have another state by the old one', () => {
    const lacking = { ...place, hash: hashOfRows(rows) + 1, rows };
    expect(reconciled(undefined, [lacking])).toMatchObject({ seq: 8, isWhole: false });
  });
});

test('what the journal lacks is in it before the workshop is shown', async () => {
  const hash = hashOfRows(rows);
  const head = { workshop: 'w1', line: 'L', seq: 8, hash, folded: 8 };
  const here = { id: 'w1', entities: rows, head, state: 'whole' as const };
  let isWritten = false;
  const journal = {
    read: async () => [],
    append: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      isWritten = true;
    },
  };
  const database = {
    store: { getState: () => ({}) },
    connect: () => Promise.reject(new Error('nothing is to be written here')),
  };
  const standings = [{ workshop: 'w1', line: 'L', seq: 7, hash: 1, isWhole: true }];
  const parts = { journal, database } as unknown as Parameters<typeof recover>[0];
  const { workshops } = await recover(parts, [here], { standings, ends: new Map() });
  expect(workshops).toEqual([here]);
  expect(isWritten).toBe(true);
});
