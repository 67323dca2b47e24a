import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClustering, type WeighedPair } from '../../../../src/domain/match/suggest/clusters';
import type { Forbids } from '../../../../src/domain/match/suggest/pairs';

const pair = (a: number, b: number, logOdds: number): WeighedPair => ({ a, b, logOdds });
const nothing: Forbids = () => false;

const grown = (count: number, pairs: readonly WeighedPair[], least: number, forbids = nothing) => {
  const clustering = createClustering(count, pairs, forbids);
  clustering.grow(pairs, least);
  return clustering;
};
const membersOf = (clustering: ReturnType<typeof grown>) =>
  clustering.clusters().map(({ members }) => members.join(' '));

describe('clusters', () => {
  test('are single at first', () => {
    expect(createClustering(2, [], nothing).clusters()).toEqual([
      { members: [0], weakest: undefined },
      { members: [1], weakest: undefined },
    ]);
  });

  test('grow where their members are likely one on the average', () => {
    const pairs = [pair(0, 1, 4), pair(1, 2, 4), pair(0, 2, 1)];
    expect(membersOf(grown(4, pairs, 2))).toEqual(['0 1 2', '3']);
    expect(membersOf(grown(4, pairs, 3))).toEqual(['0 1', '2'].concat('3'));
  });

  test('remember the least sure merge', () => {
    const clustering = grown(3, [pair(0, 1, 4), pair(1, 2, 3), pair(0, 2, 2)], 1);
    expect(clustering.clusterOf(0).weakest).toBe(2.5);
    expect(clustering.clusterOf(2)).toBe(clustering.clusterOf(0));
  });

  test('are not made by one bridge: pairs that were never compared count a little against it', () => {
    const pairs = [pair(0, 1, 5), pair(2, 3, 5), pair(1, 2, 5)];
    expect(membersOf(grown(4, pairs, 4))).toEqual(['0 1', '2 3']);
  });

  test('are not made by one certainty against doubts', () => {
    const pairs = [pair(0, 1, 5), pair(0, 2, 99), pair(1, 2, -5)];
    expect(membersOf(grown(3, pairs, 1))).toEqual(['0 2', '1']);
  });
});

describe('what is forbidden', () => {
  const pairs = [pair(0, 1, 5), pair(1, 2, 4), pair(0, 2, 3)];

  test('keeps two apart, and all that is one with them', () => {
    const forbids = (a: number, b: number) => a + b === 2 && a !== b;
    const clustering = grown(3, pairs, 0, forbids);
    expect(membersOf(clustering)).toEqual(['0 1', '2']);
    expect(clustering.linkage(clustering.clusterOf(0), clustering.clusterOf(2))).toBeUndefined();
  });

  test('is also what the evidence rules out', () => {
    const known = [pair(0, 1, 5), pair(1, 2, 4), pair(0, 2, Number.NEGATIVE_INFINITY)];
    expect(membersOf(grown(3, known, 0))).toEqual(['0 1', '2']);
  });
});

const somePairs = fc
  .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: -3, max: 6 })), {
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  })
  .map((found) =>
    found.filter(([a, b]) => a !== b).map(([a, b, odds]) => pair(Math.min(a, b), Math.max(a, b), odds)),
  );

test('clusters part all classes among them, whatever the order of the pairs', () => {
  fc.assert(
    fc.property(
      somePairs.chain((pairs) =>
        fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
      ),
      ([pairs, shuffled]) => {
        const forbids = (a: number, b: number) => (a + b) % 5 === 0;
        const clustering = grown(8, pairs, 1, forbids);
        expect(membersOf(grown(8, shuffled, 1, forbids)).sort()).toEqual(membersOf(clustering).sort());
        const members = clustering.clusters().flatMap((cluster) => cluster.members);
        expect([...members].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
        for (const { members: together } of clustering.clusters()) {
          for (const a of together) for (const b of together) if (a < b) expect(forbids(a, b)).toBe(false);
        }
      },
    ),
    { seed: 42, numRuns: 500 },
  );
});
