import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RawFile, rawFiles, turnedRound } from './rawRooms';
import { allOf, bridgesOf, holding, holdingBoth, linking, meanHeld, rolesOf } from './recount';
import { analysed, asked, checked, close, idsOf, isDescending, RUNS, sideBySide } from './sideBySide';

describe('what stands out', () => {
  test('roles: degree and betweenness on the union, whichever way links run', () => {
    checked(({ found, maps, named }) => {
      const expected = new Map(rolesOf(maps).map((role) => [role.who, role]));
      expect(found.roles).toHaveLength(expected.size);
      for (const { class: id, degree, betweenness } of found.roles) {
        expect(degree).toBe(expected.get(named(id))?.degree);
        close(betweenness, expected.get(named(id))?.betweenness);
      }
    });
  });

  test('bridges: links of one map that join parts of what k maps drew, and whether all else leaves them apart', () => {
    fc.assert(
      fc.property(rawFiles, asked, fc.integer({ min: 1, max: 4 }), (file, how, kLinks) => {
        const { found, maps, pairName } = sideBySide(file, { ...how, kLinks });
        const k = Math.max(1, Math.min(kLinks, maps.length));
        const told = found.bridges.map((bridge) => ({
          of: pairName(bridge).split(' ').sort().join(' '),
          map: bridge.map,
          parts: [...bridge.parts].sort(),
          inUnion: bridge.inUnion,
        }));
        const byPair = (a: { of: string }, b: { of: string }) => (a.of < b.of ? -1 : 1);
        expect(told.sort(byPair)).toEqual(
          bridgesOf(maps, k)
            .map((bridge) => ({ ...bridge, parts: bridge.parts.sort() }))
            .sort(byPair),
        );
        isDescending(found.bridges.map(({ parts: [one, other] }) => one * other));
      }),
      RUNS,
    );
  });

  test('blind spots: what each map lacks, by how many others drew it', () => {
    checked(({ found, maps, named }) => {
      expect(found.blindSpots.map(({ map }) => map)).toEqual(idsOf(maps));
      for (const { map, classes } of found.blindSpots) {
        const own = maps.find(({ id }) => id === map)?.who;
        const lacking = allOf(maps, 'who').filter((one) => !own?.has(one));
        expect(classes.map(({ class: id }) => named(id)).sort()).toEqual(lacking.sort());
        for (const { class: id, drawnBy } of classes) {
          expect(drawnBy).toBe(holding(maps, named(id)).length);
        }
        isDescending(classes.map(({ drawnBy }) => drawnBy));
      }
    });
  });

  test('split views: c_e ≥ 4 and some on either side, by the smaller side', () => {
    checked(({ found, maps, sorted, pairName }) => {
      const split = allOf(maps, 'pairs')
        .map((of) => [sorted(of), linking(maps, of).length, holdingBoth(maps, of).length] as const)
        .filter(([, drew, both]) => both >= 4 && drew < both);
      const told = found.splitViews.map((one) => [pairName(one), one.drawnBy, one.drawnBoth] as const);
      expect([...told].sort()).toEqual(split.sort());
      isDescending(told.map(([, drew, both]) => Math.min(drew, both - drew)));
    });
  });

  test('saturation: what so many maps hold on the mean over all choices of them', () => {
    checked(({ found, maps }) => {
      expect(found.saturation.map((step) => step.maps)).toEqual([0, ...maps.map((_, index) => index + 1)]);
      for (const { maps: size, actors, links, newActors, newLinks } of found.saturation) {
        const [who, pairs] = [meanHeld(maps, size, 'who'), meanHeld(maps, size, 'pairs')];
        close(actors, who);
        close(links, pairs);
        close(newActors, size === 0 ? 0 : who - meanHeld(maps, size - 1, 'who'));
        close(newLinks, size === 0 ? 0 : pairs - meanHeld(maps, size - 1, 'pairs'));
      }
    });
  });
});

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe('the whole answer', () => {
  test('holds finite numbers only', () => {
    checked(({ found }) => expect(numbersIn(found).filter((number) => !Number.isFinite(number))).toEqual([]));
  });

  test('is the same whatever the order of the lists in the file', () => {
    fc.assert(
      fc.property(rawFiles, asked, (file, options) => {
        expect(analysed(turnedRound(file), options)).toEqual(analysed(file, options));
      }),
      RUNS,
    );
  });

  test('is the same whether a map without actors, or one that is deleted, is there or not', () => {
    const strangers: RawFile['maps'] = [
      { id: 'm0', author: { type: 'person' }, actors: [], links: [] },
      {
        id: 'm9',
        author: { type: 'person' },
        deletedAt: '2026-01-01',
        actors: [{ id: 'a1', name: 'Turku' }],
        links: [],
      },
    ];
    fc.assert(
      fc.property(rawFiles, asked, (file, options) => {
        expect(analysed({ ...file, maps: [...file.maps, ...strangers] }, options)).toEqual(
          analysed(file, options),
        );
      }),
      RUNS,
    );
  });
});
