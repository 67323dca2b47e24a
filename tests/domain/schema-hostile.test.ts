import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { readWorkshopFile } from '../../src/domain/schema';
import { type JsonObject, workshopFiles } from './arbitraries';

const nest = (depth: number): unknown => (depth === 0 ? 0 : [nest(depth - 1)]);

/** What a careless or hostile hand may put in the place of a value. */
const strangeValues = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 1e308, 0.5, '', 'x'.repeat(10_000), '__proto__', 'a/b', true, [], {}),
  fc.constantFrom<unknown>([null], [[]], { id: 'a1' }, { deletedAt: 1 }, { of: [] }, '\u0000', '\uD800'),
  fc.constantFrom(20, 31, 40).map(nest),
  fc.anything({ maxDepth: 2 }),
);

interface Mutation {
  readonly at: number;
  readonly type: 'replace' | 'remove' | 'repeat' | 'pollute';
  readonly value: unknown;
}

const mutations: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  type: fc.constantFrom('replace', 'remove', 'repeat', 'pollute'),
  value: strangeValues,
});

/** Every place in a JSON value where something stands, as the holder and the name or index there. */
const placesIn = (holder: unknown): [JsonObject, string][] => {
  if (typeof holder !== 'object' || holder === null) return [];
  const fields = holder as JsonObject;
  return Object.keys(fields).flatMap((name) => [[fields, name], ...placesIn(fields[name])]);
};

const mutate = (file: JsonObject, { at, type, value: shared }: Mutation): void => {
  const value = structuredClone(shared);
  const places = placesIn(file);
  const [holder, name] = places[at % places.length] ?? [file, 'format'];
  if (type === 'replace') holder[name] = value;
  else if (type === 'remove') delete holder[name];
  else if (type === 'repeat' && Array.isArray(holder)) holder.push(holder[0]);
  else
    Object.defineProperty(holder, '__proto__', {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
};

/** Reads, and if that succeeds writes and reads again. Throws for whatever a user would see as a crash. */
const survive = (text: string): boolean => {
  const result = readWorkshopFile(text);
  if (result.ok) {
    const again = readWorkshopFile(serialise(writeWorkshopFile(result.value)));
    expect(again).toEqual(result);
  }
  return result.ok;
};

const namesOnPrototypes = () => [Object, Array, String, Map].map((type) => Reflect.ownKeys(type.prototype));

// whole files, archives, codes and pictures are mutated in a real page: tests/faults/imports
describe('a file that somebody has tampered with', () => {
  it('never crashes the reader, never holds it up and never reaches a prototype', () => {
    const before = namesOnPrototypes();
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(workshopFiles, fc.array(mutations, { minLength: 1, maxLength: 4 }), (file, steps) => {
        const copy = structuredClone(file);
        for (const step of steps) mutate(copy, step);
        outcomes.add(survive(JSON.stringify(copy)));
      }),
      { seed: 42, numRuns: 120 },
    );
    expect(outcomes).toEqual(new Set([true, false]));
    expect(namesOnPrototypes()).toEqual(before);
  });

  it.each<[string, () => string]>([
    ['brackets without end', () => '['.repeat(40_000_000)],
    ['objects without end', () => '{"a":'.repeat(10_000_000)],
    ['one endless text', () => `{"format":"${'\\"'.repeat(20_000_000)}`],
    [
      'a million empty records',
      () => `{"format":"yhteiskartta","version":1,"more":[${'{},'.repeat(290_000)}{}]}`,
    ],
    [
      'an object of half a million fields',
      () => {
        const fields = Array.from({ length: 500_000 }, (_, n) => `"k${n}":1`);
        return `{"format":"yhteiskartta","version":1,"workshop":{"id":"w1",${fields}}}`;
      },
    ],
    [
      'as many maps as may be, full of actors',
      () => {
        const actors = Array.from({ length: 100 }, (_, i) => `{"id":"${i}","name":"Varha","x":1,"y":2}`);
        const maps = Array.from({ length: 1_000 }, (_, i) => `{"id":"m${i}","actors":[${actors}]}`);
        return `{"format":"yhteiskartta","version":1,"workshop":{"id":"w1"},"maps":[${maps}]}`;
      },
    ],
    [
      'one vast decision against as many as may be on the same pair',
      () => {
        const decision = '{"a":"m1/a1","b":"m2/a1","verdict":"same","clock":1';
        const vast = `${decision},"why":"${'x'.repeat(20_000_000)}"}`;
        const others = Array(19_999).fill(`${decision}}`);
        return `{"format":"yhteiskartta","version":1,"workshop":{"id":"w1"},"decisions":[${vast},${others}]}`;
      },
    ],
  ])('is dealt with in time: %s', (_, make) => {
    const text = make();
    // what it says is tested elsewhere: here it must come to an end, which the runner's own limit watches
    expect(readWorkshopFile(text)).toHaveProperty('ok');
  });

  it('is refused where a text in it is longer than any picture', () => {
    const fileWith = (letters: number) =>
      `{"format":"yhteiskartta","version":1,"workshop":{"id":"w1","title":"T","more":"${'x'.repeat(letters)}"},"maps":[],"decisions":[]}`;
    expect(readWorkshopFile(fileWith(12_000_000)).ok).toBe(true);
    expect(readWorkshopFile(fileWith(14_000_000))).toMatchObject({ ok: false, error: { type: 'too-big' } });
  });

  it('says where it is broken in few letters, however long the name there is', () => {
    const kinds = { ['k'.repeat(100_000)]: 'x' };
    const map = { id: 'm1', networks: [{ id: 'n1', name: 'V', kinds }] };
    const file = { format: 'yhteiskartta', version: 1, workshop: { id: 'w1' }, maps: [map] };
    const read = readWorkshopFile(JSON.stringify(file));
    expect(read).toMatchObject({ ok: false, error: { type: 'invalid' } });
    expect(JSON.stringify(read).length).toBeLessThan(200);
  });
});
