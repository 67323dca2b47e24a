import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { pack } from '../../src/domain/code/pack';
import { readWorkshopCode } from '../../src/domain/code/workshopCode';
import { decidePair } from '../../src/domain/commands/decisions';
import type { Entities, Entity, PairDecision } from '../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { keyOf, pairDecisionKey } from '../../src/domain/recordKeys';
import type { Result } from '../../src/domain/result';
import { readWorkshopFile } from '../../src/domain/schema';
import { readTakeHomeCode } from '../../src/domain/takeHome';
import { GOLDEN, inOrder, type Records } from '../versions/golden';

const contentOf = <T>(result: Result<T, unknown>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** A decision's key did not say at first whose word it is; it does since, and a file holds no keys. */
const filedToday = (records: Records): Records =>
  inOrder(
    new Map(records.map(([key, record]) => [record.is === 'pairDecision' ? keyOf(record) : key, record])),
  );

const isPairDecision = (record: Entity): record is PairDecision => record.is === 'pairDecision';

const read = (text: string): Entities => contentOf(readWorkshopFile(text));

const savedAnew = (entities: Entities): Entities => read(serialise(writeWorkshopFile(entities)));

describe.each(GOLDEN)('what the app wrote at stage $stage', ({ text, records, links }) => {
  test('opens as a file with everything in it, and stays whole when it is saved anew', () => {
    const entities = read(text);
    expect(inOrder(entities)).toEqual(filedToday(records));
    expect(inOrder(savedAnew(entities))).toEqual(filedToday(records));
  });

  test('lets everybody change their mind', () => {
    const before: Entities = new Map(records);
    for (const { a, b, by, verdict } of [...before.values()].filter(isPairDecision)) {
      const other = verdict === 'same' ? 'different' : 'same';
      const after = apply(before, decidePair(before, [a, b], other, by));
      const said = savedAnew(after).get(pairDecisionKey(a, b, by));
      expect(said, `${by} on ${a} and ${b}`).toMatchObject({ verdict: other });
    }
  });

  test.runIf(links)('opens by its links', () => {
    if (!links) return;
    const { join, map, result } = links;
    expect(inOrder(contentOf(readWorkshopCode(join.code, 'join')))).toEqual(join.records);
    expect(inOrder(contentOf(readWorkshopCode(map.code, 'map')))).toEqual(map.records);
    expect(contentOf(readTakeHomeCode(result.code))).toEqual(result.home);
  });
});

describe('for what is written today', () => {
  const hint = 'DO NOT RAISE A VERSION WITHOUT A FOLDER IN tests/fixtures/versions: its README says how';
  const versionOfFile = (text: string): unknown => JSON.parse(text).version;

  test('there is a file of the same version to be opened for ever', () => {
    const [first] = GOLDEN;
    const today = versionOfFile(serialise(writeWorkshopFile(read(first?.text ?? ''))));
    expect(
      GOLDEN.map(({ text }) => versionOfFile(text)),
      hint,
    ).toContain(today);
  });

  test('there is a code of the same version', () => {
    const [today] = pack('');
    expect(
      GOLDEN.flatMap(({ links }) => links?.map.code[0] ?? []),
      hint,
    ).toContain(today);
  });
});
