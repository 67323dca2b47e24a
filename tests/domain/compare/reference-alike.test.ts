import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { families } from '../../../src/domain/compare/families';
import { mapOfMaps } from '../../../src/domain/compare/mapOfMaps';

type Matrix = readonly (readonly number[])[];

interface Reference {
  readonly reference: {
    readonly distance_used?: Matrix;
    readonly mds?: { readonly GOF: readonly number[]; readonly config_distances: Matrix };
    readonly hclust?: {
      readonly average: { readonly height: readonly number[]; readonly cophenetic: Matrix };
    };
  };
}

const FOLDER = `${import.meta.dirname}/../../fixtures/reference/`;
const PRECISION = 1e-9;

const read = (file: string): Reference => JSON.parse(readFileSync(FOLDER + file, 'utf8'));

const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .filter((name) => read(name).reference.distance_used);

const expectClose = (ours: Matrix, theirs: Matrix) => {
  expect(ours).toHaveLength(theirs.length);
  for (const [i, row] of theirs.entries()) {
    for (const [j, value] of row.entries()) {
      expect(Math.abs((ours[i]?.[j] ?? Number.NaN) - value)).toBeLessThan(PRECISION);
    }
  }
};

test('there are reference data', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(5);
});

describe.each(FILES)('%s', (file) => {
  const { distance_used: distance = [], mds, hclust } = read(file).reference;

  test('points lie as far apart as those of cmdscale, and fit as well', () => {
    const all = mapOfMaps(distance);
    const points = all?.points ?? [];
    expectClose(
      points.map((a) => points.map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
      mds?.config_distances ?? [],
    );
    expect(Math.abs((all?.fit ?? Number.NaN) - (mds?.GOF[1] ?? 0))).toBeLessThan(PRECISION);
  });

  test('families join at the heights of hclust', () => {
    const { merges } = families(distance);
    expectClose(
      [merges.map(({ height }) => height)],
      [[...(hclust?.average.height ?? [])].sort((a, b) => a - b)],
    );
    const joinedAt = distance.map((row) => row.map(() => 0));
    for (const { height, one, other } of merges) {
      for (const a of one) {
        for (const b of other)
          for (const [i, j] of [
            [a, b],
            [b, a],
          ] as const)
            joinedAt[i]?.splice(j, 1, height);
      }
    }
    expectClose(joinedAt, hclust?.average.cophenetic ?? []);
  });
});
