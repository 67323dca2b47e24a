import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counts, countMaps, pairState } from '../../../src/domain/compare/counts';
import { likeness } from '../../../src/domain/compare/jaccard';
import { overlay } from '../../../src/domain/compare/overlay';
import { countedMaps } from '../../../src/domain/compare/sets';
import {
  atLeast,
  defaultThresholds,
  thresholdOfShare,
  thresholdTable,
} from '../../../src/domain/compare/thresholds';
import type { Entities } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents } from '../../../src/domain/select';
import { mapSketch, plainSketch, shuffled, workshopSketch } from '../match/arbitrary';
import { classesByTheBook } from '../match/oracle';
import { mapOf, workshop } from '../match/workshop';

const SEEDED = { seed: 42, numRuns: 300 };

const countsOf = (entities: Entities, directed = false): Counts =>
  countMaps(countedMaps(mapContents(entities)), actorClasses(entities), directed);

/** Counts by the definitions, from whole lists of maps and pairs. */
const countsByTheBook = (entities: Entities, directed: boolean) => {
  const { classes } = classesByTheBook(entities);
  const idOf = (ref: string) => classes.find((members) => members.includes(ref))?.[0] ?? '';
  const maps = mapContents(entities)
    .filter(({ actors }) => actors.length > 0)
    .map(({ info: { id }, actors, links }) => ({
      id,
      V: new Set(actors.map((actor) => idOf(`${id}/${actor.id}`))),
      E: new Set(
        links.flatMap(({ source, target, direction }) => {
          const [from, to] = [idOf(`${id}/${source}`), idOf(`${id}/${target}`)];
          if (from === to) return [];
          if (!directed) return [[from, to].sort().join(' ')];
          return direction === 'forward' ? [`${from} ${to}`] : [`${from} ${to}`, `${to} ${from}`];
        }),
      ),
    }));
  const pairs = [...new Set(maps.flatMap(({ E }) => [...E]))].sort();
  return {
    actors: classes
      .map(([id = '']) => [id, maps.filter(({ V }) => V.has(id)).map((map) => map.id)] as const)
      .filter(([, mapIds]) => mapIds.length > 0),
    links: pairs.map((pair) => {
      const [source = '', target = ''] = pair.split(' ');
      const holding = maps.filter(({ V }) => V.has(source) && V.has(target));
      return [
        source,
        target,
        maps.filter(({ E }) => E.has(pair)).map(({ id }) => id),
        holding.length,
      ] as const;
    }),
  };
};

const plain = ({ actors, links }: Counts) => ({
  actors: actors.map(({ id, mapIds }) => [id, mapIds]),
  links: links.map(({ source, target, mapIds, drawnBoth }) => [source, target, mapIds, drawnBoth]),
});

describe('In any workshop', () => {
  test.each([false, true])('counts are those of the definitions (directed: %s)', (directed) => {
    fc.assert(
      fc.property(workshopSketch, (sketch) => {
        const entities = workshop(sketch);
        expect(plain(countsOf(entities, directed))).toEqual(countsByTheBook(entities, directed));
      }),
      SEEDED,
    );
  });

  test('the order of records does not matter', () => {
    fc.assert(
      fc.property(
        workshopSketch.chain((sketch) => fc.tuple(fc.constant(sketch), shuffled(sketch))),
        ([sketch, entities]) => {
          expect(countsOf(entities)).toEqual(countsOf(workshop(sketch)));
        },
      ),
      SEEDED,
    );
  });

  test('k_e ≤ c_e ≤ m, and n_a ≤ m', () => {
    fc.assert(
      fc.property(workshopSketch, fc.boolean(), (sketch, directed) => {
        const { maps, actors, links } = countsOf(workshop(sketch), directed);
        for (const { mapIds, drawnBoth } of links) {
          expect(mapIds.length).toBeGreaterThanOrEqual(1);
          expect(mapIds.length).toBeLessThanOrEqual(drawnBoth);
          expect(drawnBoth).toBeLessThanOrEqual(maps.length);
        }
        for (const { mapIds } of actors) expect(mapIds.length).toBeLessThanOrEqual(maps.length);
      }),
      SEEDED,
    );
  });

  test('at k = 1 everything stays, and every row holds no more than the one before', () => {
    fc.assert(
      fc.property(workshopSketch, (sketch) => {
        const counts = countsOf(workshop(sketch));
        const rows = thresholdTable(counts);
        expect(rows.map(({ k }) => k)).toEqual(counts.maps.map((_, index) => index + 1));
        if (rows[0])
          expect(rows[0]).toEqual({ k: 1, actors: counts.actors.length, links: counts.links.length });
        for (const [index, { actors, links }] of rows.slice(1).entries()) {
          expect(actors).toBeLessThanOrEqual(rows[index]?.actors ?? 0);
          expect(links).toBeLessThanOrEqual(rows[index]?.links ?? 0);
        }
      }),
      SEEDED,
    );
  });

  test('every pair is linked, unlinked or not in view on as many maps as the counts say', () => {
    fc.assert(
      fc.property(workshopSketch, fc.boolean(), (sketch, directed) => {
        const counts = countsOf(workshop(sketch), directed);
        for (const { source, target, mapIds, drawnBoth } of counts.links) {
          const states = counts.maps.map((map) => pairState(counts, map, source, target));
          expect(states.filter((state) => state === 'linked')).toHaveLength(mapIds.length);
          expect(states.filter((state) => state !== 'not-both')).toHaveLength(drawnBoth);
        }
      }),
      SEEDED,
    );
  });

  test('a map is wholly like itself, and likeness goes both ways', () => {
    fc.assert(
      fc.property(workshopSketch, (sketch) => {
        const { maps } = countsOf(workshop(sketch));
        for (const one of maps) {
          expect(likeness(one, one).actors).toBe(1);
          expect([1, null]).toContain(likeness(one, one).allLinks);
          for (const other of maps) expect(likeness(one, other)).toEqual(likeness(other, one));
        }
      }),
      SEEDED,
    );
  });
});

test('a new map never lowers n_a, k_e or c_e where nothing but names decides', () => {
  fc.assert(
    fc.property(plainSketch, mapSketch(false), fc.constantFrom('m0', 'm2-b', 'm8'), (sketch, map, id) => {
      const before = countsOf(workshop(sketch));
      const after = countsOf(workshop({ ...sketch, maps: { ...sketch.maps, [id]: map } }));
      const classOf = (member = '') => after.actors.find(({ members }) => members.includes(member));
      for (const { members, mapIds } of before.actors) {
        expect(classOf(members[0])?.mapIds.length).toBeGreaterThanOrEqual(mapIds.length);
      }
      for (const { source, target, mapIds, drawnBoth } of before.links) {
        const [one = '', other = ''] = [source, target].map((end) => classOf(end)?.id).sort();
        const now = after.links.find((link) => link.source === one && link.target === other);
        expect(now?.mapIds.length).toBeGreaterThanOrEqual(mapIds.length);
        expect(now?.drawnBoth).toBeGreaterThanOrEqual(drawnBoth);
      }
    }),
    SEEDED,
  );
});

const link = (source: string, target: string, direction?: 'none' | 'forward' | 'both') =>
  [source, target, direction ? { direction } : {}] as const;

test('parallel links of a map are one vote, and a link inside a class is none', () => {
  const entities = workshop({
    maps: {
      m1: { ...mapOf('A', 'B', 'A2'), links: [link('a1', 'a2'), link('a2', 'a1'), link('a1', 'a3')] },
      m2: mapOf('A', 'B'),
    },
    pairs: [['m1/a1', 'm1/a3', 'same']],
  });
  const [only, ...others] = countsOf(entities).links;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ source: 'm1/a1', target: 'm1/a2', mapIds: ['m1'], drawnBoth: 2 });
});

test('ordered pairs: forward is one way, and what does not say where it runs goes both ways', () => {
  const pairsFor = (direction?: 'none' | 'forward' | 'both') =>
    countsOf(
      workshop({ maps: { m1: { ...mapOf('A', 'B'), links: [link('a2', 'a1', direction)] } } }),
      true,
    ).links.map(({ source, target }) => `${source} ${target}`);
  expect(pairsFor('forward')).toEqual(['m1/a2 m1/a1']);
  for (const direction of ['none', 'both', undefined] as const) {
    expect(pairsFor(direction)).toEqual(['m1/a1 m1/a2', 'm1/a2 m1/a1']);
  }
});

test('maps without a living actor are not counted', () => {
  const gone = { actors: { a1: { name: 'A', deletedAt: '2026-01-01' } } };
  expect(countsOf(workshop({ maps: { m1: mapOf('A'), m2: { actors: {} }, m3: gone } })).maps).toHaveLength(1);
});

test('a link is left out together with an end that too few drew', () => {
  const maps = { m1: { ...mapOf('A', 'B'), links: [link('a1', 'a2')] }, m2: mapOf('A') };
  const counts = countsOf(workshop({ maps }));
  expect(atLeast(counts, { kActors: 2, kLinks: 1 }).links).toEqual([]);
  expect(atLeast(counts, { kActors: 1, kLinks: 1 }).links).toHaveLength(1);
});

test('two of the maps are asked for at first, one where there is one', () => {
  const withMaps = (...ids: string[]) =>
    countsOf(workshop({ maps: Object.fromEntries(ids.map((id) => [id, mapOf('A')])) }));
  expect(defaultThresholds(withMaps('m1', 'm2', 'm3'))).toEqual({ kActors: 2, kLinks: 2 });
  expect(defaultThresholds(withMaps('m1'))).toEqual({ kActors: 1, kLinks: 1 });
});

test('a share of the maps is rounded up, and not by what binary numbers add', () => {
  expect([thresholdOfShare(0.5, 5), thresholdOfShare(0.07, 100), thresholdOfShare(1, 12)]).toEqual([
    3, 7, 12,
  ]);
});

test('on the overlay what too few drew fades and what one drew is marked', () => {
  const maps = { m1: { ...mapOf('A', 'B'), links: [link('a1', 'a2')] }, m2: mapOf('A') };
  const { actors, links } = overlay(countsOf(workshop({ maps })), 2);
  expect(actors.get('m1/a1')).toEqual({ n: 2, m: 2, faded: false, single: false });
  expect(actors.get('m1/a2')).toEqual({ n: 1, m: 2, faded: true, single: true });
  expect([...links.values()]).toEqual([{ n: 1, m: 2, faded: true, single: true }]);
});
