import fc from 'fast-check';
import { expect } from 'vitest';
import { type Analysis, type AnalysisOptions, analyse } from '../../../src/domain/analysis';
import { readOrThrow } from '../arbitraries';
import { type RawFile, rawFiles } from './rawRooms';
import { type Asked, type Drawn, drawnMaps, endsOf, smallestRefs } from './recount';

/** The same rooms in every run. */
export const RUNS = { seed: 42, numRuns: 100 } as const;

/** Whose maps are counted, and whether directions are. */
export const asked: fc.Arbitrary<Asked> = fc.record({
  set: fc.constantFrom('person', 'group', 'all', 'all'),
  directed: fc.boolean(),
});

const known = new Map<string, Analysis>();

/** What the product says of a file; of the same one once, since every test of a seed is given the same. */
export const analysed = (file: RawFile, options: AnalysisOptions): Analysis => {
  const text = JSON.stringify(file);
  const key = text + JSON.stringify(options);
  const found = known.get(key) ?? analyse(readOrThrow(text), options);
  known.set(key, found);
  return found;
};

/** The analysis of a file beside its recount, in the words of the recount. */
export const sideBySide = (file: RawFile, options: Asked & AnalysisOptions) => {
  const found = analysed(file, options);
  const maps = drawnMaps(file, options);
  const refs = smallestRefs(file);
  const who = new Map([...refs].map(([one, [ref = '']]) => [ref, one]));
  const named = (id: string): string => who.get(id) ?? `nobody by ${id}`;
  const idOf = (one: string): string => refs.get(one)?.[0] ?? '';
  const sorted = (of: string): string => (options.directed ? of : endsOf(of).toSorted(byId).join(' '));
  const byId = (a: string, b: string): number => (idOf(a) < idOf(b) ? -1 : 1);
  const pairName = ({ source, target }: { readonly source: string; readonly target: string }): string =>
    `${named(source)} ${named(target)}`;
  return { found, maps, refs, named, idOf, sorted, pairName };
};

/** Checks every room both ways. */
export const checked = (check: (both: ReturnType<typeof sideBySide>) => void) =>
  fc.assert(
    fc.property(rawFiles, asked, (file, options) => {
      check(sideBySide(file, options));
    }),
    RUNS,
  );

/** The ids of maps, in their order. */
export const idsOf = (maps: readonly Drawn[]): string[] => maps.map(({ id }) => id);

/** Within 5e-10, or both null. */
export const close = (found: number | null | undefined, expected: number | null | undefined) =>
  typeof expected === 'number' ? expect(found).toBeCloseTo(expected, 9) : expect(found).toBe(expected);

/** The largest comes first. */
export const isDescending = (numbers: readonly number[]) =>
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
