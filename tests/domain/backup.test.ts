import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBackupList, readBackupList } from '../../src/domain/backup/read';
import { backupList } from '../../src/domain/backup/write';

const AT = '2026-11-22T10:00:00.000Z';
const facts = {
  device: { joined: true, own: ['m1'], savedAt: AT, numbers: { m1: 2 } },
  receipts: [{ id: 'm2', at: AT, times: 3 }],
};
const good = backupList([{ id: 'w1', facts }], AT);

/** The list with one value in it replaced. */
const withValue = (path: readonly (string | number)[], value: unknown): string => {
  const list: unknown = JSON.parse(good);
  const [last = '', ...way] = [...path].reverse();
  const place = way.reverse().reduce((part, step) => Reflect.get(Object(part), step), list);
  Reflect.set(Object(place), last, value);
  return JSON.stringify(list);
};

describe('the list of a backup', () => {
  test('is read as it was written', () => {
    expect(isBackupList(good)).toBe(true);
    const read = readBackupList(good);
    expect(read.ok && [...read.value]).toEqual([['w1', facts]]);
  });

  test.each([
    ['of a later version', ['version'], 2, 'newer-version'],
    ['without a version', ['version'], 'one', 'invalid'],
    ['of another kind', ['format'], 'yhteiskartta', 'not-ours'],
    ['with a workshop that has no id', ['workshops', 0, 'id'], '', 'invalid'],
    [
      'with a map named like what every object has',
      ['workshops', 0, 'device', 'own'],
      ['toString'],
      'invalid',
    ],
    ['with a number that is none', ['workshops', 0, 'device', 'numbers', 'm1'], -1, 'invalid'],
    ['with no day', ['workshops', 0, 'device', 'savedAt'], 'yesterday', 'invalid'],
    ['with endless own maps', ['workshops', 0, 'device', 'own'], Array(1_001).fill('m1'), 'too-big'],
    ['with a receipt that never came', ['workshops', 0, 'receipts', 0, 'times'], 0, 'invalid'],
  ] as const)('%s is refused', (_what, path, value, problem) => {
    const read = readBackupList(withValue(path, value));
    expect(read.ok ? 'read' : read.error.type).toBe(problem);
  });

  test('that breaks off is said to do so', () => {
    const read = readBackupList(good.slice(0, -20));
    expect(read.ok ? 'read' : read.error.type).toBe('cut-off');
  });

  test('brings no more than it has checked, whatever stands in it', () => {
    const reach = fc.constantFrom('is', 'id', 'revision', 'deletedAt', '__proto__', 'constructor', 'more');
    fc.assert(
      fc.property(reach, fc.jsonValue(), (field, value) => {
        const read = readBackupList(withValue(['workshops', 0, 'device', field], value));
        expect(read.ok && read.value.get('w1')?.device).toEqual(facts.device);
      }),
      { seed: 42, numRuns: 50 },
    );
    expect({}).not.toHaveProperty('more');
  });
});
