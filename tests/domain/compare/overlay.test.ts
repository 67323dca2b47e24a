import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counts, countMaps } from '../../../src/domain/compare/counts';
import { overlay, standings } from '../../../src/domain/compare/overlay';
import { countedMaps } from '../../../src/domain/compare/sets';
import { atLeast } from '../../../src/domain/compare/thresholds';
import type { Entities } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { plainSketch } from '../match/arbitrary';
import { mapOf, workshop } from '../match/workshop';

const SEEDED = { seed: 42, numRuns: 200 };

const countsOf = (entities: Entities): Counts =>
  countMaps(countedMaps(mapContents(entities)), actorClasses(entities));

const linked = (...names: string[]) => ({ ...mapOf(...names), links: [['a1', 'a2']] as const });

/** Four maps: three hold A and B, two of these link them; one map alone holds C and D, and links them. */
const four = countsOf(
  workshop({
    maps: { m1: linked('A', 'B'), m2: linked('A', 'B'), m3: mapOf('A', 'B'), m4: linked('C', 'D') },
  }),
);
const AB = 'm1/a1/m1/a2';
const CD = 'm4/a1/m4/a2';

describe('how long a thing stands out', () => {
  test('counted of all, as long as no more than drew it are asked for', () => {
    const standing = standings(four);
    expect([standing.get('m1/a1'), standing.get(AB), standing.get(CD)]).toEqual([3, 2, 1]);
  });

  test('a link counted of those who hold both ends, up to the same share of them', () => {
    // 2 of 3 is 2.67 of 4: at k = 2 half of three, that is two of them, are asked for; at k = 3 all three
    expect(standings(four, 'both').get(AB)).toBe(2);
    expect(overlay(four, 3, 'both').links.get(AB)).toEqual({ n: 2, m: 3, faded: true, single: false });
  });

  test('where one map alone holds both ends there is no share of them: it is counted of all', () => {
    expect(standings(four, 'both').get(CD)).toBe(1);
    expect(overlay(four, 1, 'both').links.get(CD)).toEqual({ n: 1, m: 4, faded: false, single: true });
  });

  test('a link never outlasts its ends, however large its share', () => {
    const all = countsOf(
      workshop({ maps: { m1: linked('A', 'B'), m2: linked('A', 'B'), m3: mapOf('C'), m4: mapOf('C') } }),
    );
    expect(standings(all, 'both').get(AB)).toBe(2);
  });

  test('is what the definitions say, on any maps', () => {
    fc.assert(
      fc.property(plainSketch, fc.constantFrom('all', 'both'), (sketch, counting) => {
        const counts = countsOf(workshop(sketch));
        const m = counts.maps.length;
        const standing = standings(counts, counting);
        const drew = new Map(counts.actors.map(({ id, mapIds }) => [id, mapIds.length]));
        for (let k = 1; k <= m; k++) {
          for (const { key, source, target, mapIds, drawnBoth } of counts.links) {
            const asked = counting === 'both' && drawnBoth >= 2 ? Math.ceil((k * drawnBoth) / m) : k;
            const hasEnds = [source, target].every((end) => (drew.get(end) ?? 0) >= k);
            expect((standing.get(key) ?? 0) >= k).toBe(hasEnds && mapIds.length >= asked);
          }
        }
      }),
      SEEDED,
    );
  });

  test('counted of all, what stands out is what a threshold keeps', () => {
    fc.assert(
      fc.property(plainSketch, fc.integer({ min: 1, max: 6 }), (sketch, k) => {
        const counts = countsOf(workshop(sketch));
        const standing = standings(counts);
        const kept = atLeast(counts, { kActors: k, kLinks: k });
        const ids = [...kept.actors.map(({ id }) => id), ...kept.links.map(({ key }) => key)];
        expect([...standing].filter(([, most]) => most >= k).map(([id]) => id)).toEqual(ids);
      }),
      SEEDED,
    );
  });
});
