import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, comparison } from '../../../src/domain/analysis/comparison';
import type { Entities } from '../../../src/domain/entity';
import { comparedOf } from '../../../src/domain/merge/view';
import { workshop } from '../match/workshop';
import { pairOf, type Room, type RoomMap, rooms, turnedRound } from '../points/rooms';

const SEEDED = { seed: 42, numRuns: 60 };
const SINGLE_LINKS_APART = { kLinks: 2 };

const compared = (records: Entities, kLinks = 2): Comparison =>
  comparison(comparedOf(records).counts, { kLinks });

const nameOf = (classId: string): string => classId.split('/')[1] ?? '';
const pairNames = ({ source, target }: { readonly source: string; readonly target: string }): string =>
  pairOf(nameOf(source), nameOf(target));

const unique = (items: readonly string[]): string[] => [...new Set(items)].sort();
const allNames = ({ maps }: Room): string[] => unique(maps.flatMap(({ names }) => names));
const allPairs = ({ maps }: Room): string[] => unique(maps.flatMap(({ pairs }) => pairs));
const holdsBoth = ({ names }: RoomMap, pair: string): boolean =>
  pair.split(' & ').every((name) => names.includes(name));
const holding = ({ maps }: Room, name: string): number =>
  maps.filter(({ names }) => names.includes(name)).length;
const linking = ({ maps }: Room, pair: string): RoomMap[] => maps.filter(({ pairs }) => pairs.includes(pair));

/** |both| / |either|; null for 0/0. */
const shareOf = (one: readonly string[], other: readonly string[]): number | null => {
  const either = unique([...one, ...other]);
  return either.length === 0 ? null : one.filter((item) => other.includes(item)).length / either.length;
};

/** Everybody who can be reached from a name, itself among them. */
const reached = (from: string, pairs: readonly string[]): string[] => {
  const found = [from];
  for (const name of found) {
    for (const pair of pairs) {
      const ends = pair.split(' & ');
      if (!ends.includes(name)) continue;
      found.push(...ends.filter((end) => !found.includes(end)));
    }
  }
  return found;
};

const likenessByHand = (one: RoomMap, other: RoomMap) => {
  const among = (pairs: readonly string[]) =>
    pairs.filter((pair) => holdsBoth(one, pair) && holdsBoth(other, pair));
  const [actors, allLinks] = [shareOf(one.names, other.names), shareOf(one.pairs, other.pairs)];
  return {
    actors,
    sharedLinks: shareOf(among(one.pairs), among(other.pairs)),
    allLinks,
    distance: 1 - ((actors ?? 1) + (allLinks ?? 1)) / 2,
  };
};

const expectNear = (found: number | null | undefined, expected: number | null) => {
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 9);
};

const property = (check: (room: Room, found: Comparison) => void) =>
  fc.assert(
    fc.property(rooms, (room) => check(room, compared(room.records))),
    SEEDED,
  );

describe('of any workshop', () => {
  test('likenesses are those that comparing the names of any two maps gives', () => {
    property(({ maps }, { similarity }) => {
      expect([...similarity.order].sort()).toEqual(maps.map(({ id }) => id));
      const inOrder = similarity.order.flatMap((id) => maps.find((map) => map.id === id) ?? []);
      for (const [row, one] of inOrder.entries()) {
        for (const [column, other] of inOrder.entries()) {
          const byHand = likenessByHand(one, other);
          expectNear(similarity.actors[row]?.[column], byHand.actors);
          expectNear(similarity.sharedLinks[row]?.[column], byHand.sharedLinks);
          expectNear(similarity.allLinks[row]?.[column], byHand.allLinks);
          expectNear(similarity.distance[row]?.[column], byHand.distance);
        }
      }
    });
  });

  test('families join at the mean distance of their maps, until all are one', () => {
    property(({ maps }, { families, similarity: { order, distance } }) => {
      expect(families).toHaveLength(Math.max(0, maps.length - 1));
      const heights = families.map(({ height }) => height);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      for (const { height, one, other } of families) {
        const between = one.flatMap((a) =>
          other.map((b) => distance[order.indexOf(a)]?.[order.indexOf(b)] ?? Number.NaN),
        );
        expectNear(between.reduce((sum, each) => sum + each, 0) / between.length, height);
      }
      const last = families.at(-1);
      if (last) expect([...last.one, ...last.other].sort()).toEqual(maps.map(({ id }) => id));
    });
  });

  test('four maps or more are points around the middle, as far as two dimensions can tell', () => {
    property(({ maps }, { mapOfMaps }) => {
      expect(mapOfMaps === null).toBe(maps.length < 4);
      if (!mapOfMaps) return;
      expect(mapOfMaps.points.map(({ map }) => map).sort()).toEqual(maps.map(({ id }) => id));
      for (const axis of ['x', 'y'] as const) {
        expect(mapOfMaps.points.reduce((sum, point) => sum + point[axis], 0)).toBeCloseTo(0, 9);
      }
      const { fit } = mapOfMaps;
      const isSame =
        new Set(maps.map(({ names, pairs }) => [...names, ...[...pairs].sort()].join())).size === 1;
      expect(fit === null).toBe(isSame);
      if (fit !== null) expect(fit).toBeGreaterThan(0);
      if (fit !== null) expect(fit).toBeLessThanOrEqual(1 + 1e-9);
    });
  });

  test('everybody has a role: as many links as others are linked with them on any map', () => {
    property((room, { roles }) => {
      expect(roles.map((role) => nameOf(role.class)).sort()).toEqual(allNames(room));
      for (const role of roles) {
        const own = allPairs(room).filter((pair) => pair.split(' & ').includes(nameOf(role.class)));
        expect(role.degree).toBe(own.length);
      }
      // a path of d links has d − 1 actors on its way, whichever of the shortest it is
      const between = roles.reduce((sum, { betweenness }) => sum + betweenness, 0);
      expect(between).toBeCloseTo(stepsBetween(room), 9);
    });
  });

  test('a bridge is a link of one map that joins what two maps or more leave apart', () => {
    property((room, { bridges }) => {
      const firm = allPairs(room).filter((pair) => linking(room, pair).length >= SINGLE_LINKS_APART.kLinks);
      const expected = allPairs(room).flatMap((pair) => {
        const [map, another] = linking(room, pair);
        const [source = '', target = ''] = pair.split(' & ');
        if (!map || another || reached(source, firm).includes(target)) return [];
        const others = allPairs(room).filter((other) => other !== pair);
        const parts = [reached(source, firm).length, reached(target, firm).length].sort().join();
        return [`${pair} ${map.id} ${parts} ${!reached(source, others).includes(target)}`];
      });
      const found = bridges.map(
        (bridge) => `${pairNames(bridge)} ${bridge.map} ${[...bridge.parts].sort().join()} ${bridge.inUnion}`,
      );
      expect(found.sort()).toEqual(expected.sort());
      const products = bridges.map(({ parts: [one, other] }) => one * other);
      expect(products).toEqual([...products].sort((a, b) => b - a));
    });
  });

  test('a map’s blind spots are what others drew and it did not, what most drew first', () => {
    property((room, { blindSpots }) => {
      expect(blindSpots.map(({ map }) => map)).toEqual(room.maps.map(({ id }) => id));
      for (const [index, { classes }] of blindSpots.entries()) {
        const own = room.maps[index]?.names ?? [];
        expect(classes.map((one) => `${nameOf(one.class)} ${one.drawnBy}`).sort()).toEqual(
          allNames(room)
            .filter((name) => !own.includes(name))
            .map((name) => `${name} ${holding(room, name)}`),
        );
        const drawnBy = classes.map((one) => one.drawnBy);
        expect(drawnBy).toEqual([...drawnBy].sort((a, b) => b - a));
      }
    });
  });

  test('views are split where four or more could have linked, and some did and some did not', () => {
    property((room, { splitViews }) => {
      const expected = allPairs(room).flatMap((pair) => {
        const [drawnBy, both] = [
          linking(room, pair).length,
          room.maps.filter((map) => holdsBoth(map, pair)).length,
        ];
        return both >= 4 && drawnBy < both ? [`${pair} ${drawnBy}/${both}`] : [];
      });
      expect(splitViews.map((view) => `${pairNames(view)} ${view.drawnBy}/${view.drawnBoth}`).sort()).toEqual(
        expected.sort(),
      );
      const splits = splitViews.map(({ drawnBy, drawnBoth }) => Math.min(drawnBy, drawnBoth - drawnBy));
      expect(splits).toEqual([...splits].sort((a, b) => b - a));
    });
  });

  test('what is new begins with the mean of single maps and ends with all there is', () => {
    property((room, { saturation }) => {
      const m = room.maps.length;
      expect(saturation.map(({ maps }) => maps)).toEqual(Array.from({ length: m + 1 }, (_, maps) => maps));
      expect(saturation[0]).toMatchObject({ actors: 0, links: 0 });
      if (m === 0) return;
      const mean = (sizeOf: (map: RoomMap) => number) =>
        room.maps.reduce((sum, map) => sum + sizeOf(map), 0) / m;
      expectNear(
        saturation[1]?.actors,
        mean(({ names }) => names.length),
      );
      expectNear(
        saturation[1]?.links,
        mean(({ pairs }) => pairs.length),
      );
      expectNear(saturation[m]?.actors, allNames(room).length);
      expectNear(saturation[m]?.links, allPairs(room).length);
    });
  });

  test('nothing hangs on the order of the records', () => {
    property((room, found) => {
      expect(compared(turnedRound(room))).toEqual(found);
    });
  });
});

/** Over all pairs that can reach each other, how many others stand on a shortest way between them. */
const stepsBetween = (room: Room): number => {
  const names = allNames(room);
  const pairs = allPairs(room);
  const distancesFrom = (from: string): Map<string, number> => {
    const distances = new Map([[from, 0]]);
    for (const [name, distance] of distances) {
      for (const pair of pairs) {
        const ends = pair.split(' & ');
        if (!ends.includes(name)) continue;
        for (const end of ends) if (!distances.has(end)) distances.set(end, distance + 1);
      }
    }
    return distances;
  };
  const all = names.flatMap((name) => [...distancesFrom(name).values()].filter((distance) => distance > 0));
  return all.reduce((sum, distance) => sum + distance - 1, 0) / 2;
};

describe('at the edges', () => {
  const map = (...names: string[]) => ({
    actors: Object.fromEntries(names.map((name) => [name, name])),
    links: names.slice(1).map((name): [string, string] => [names[0] ?? '', name]),
  });
  const of = (maps: Parameters<typeof workshop>[0]['maps']) => compared(workshop({ maps: maps ?? {} }));

  test('no map, and none but empty ones, leave everything empty', () => {
    const nothing = {
      similarity: { order: [], actors: [], sharedLinks: [], allLinks: [], distance: [] },
      families: [],
      mapOfMaps: null,
      roles: [],
      bridges: [],
      blindSpots: [],
      splitViews: [],
      saturation: [{ maps: 0, actors: 0, links: 0, newActors: 0, newLinks: 0 }],
    };
    expect(of({})).toEqual(nothing);
    expect(of({ m1: { actors: {} }, m2: { actors: {} } })).toEqual(nothing);
  });

  test('one map is like itself and lacks nothing', () => {
    const { similarity, families, blindSpots } = of({ m1: map('Aura', 'Boren') });
    expect(similarity).toMatchObject({ order: ['m1'], actors: [[1]], distance: [[0]] });
    expect(families).toEqual([]);
    expect(blindSpots).toEqual([{ map: 'm1', classes: [] }]);
  });

  test('identical maps are at no distance, and fit cannot be told', () => {
    const same = map('Aura', 'Boren', 'Celsius');
    const { mapOfMaps, families } = of({ m1: same, m2: same, m3: same, m4: same });
    expect(mapOfMaps?.fit).toBeNull();
    expect(mapOfMaps?.points.every(({ x, y }) => x === 0 && y === 0)).toBe(true);
    expect(families.map(({ height }) => height)).toEqual([0, 0, 0]);
  });

  test('maps without an actor in common are as far apart as can be; links among none are 0/0', () => {
    const { similarity } = of({ m1: map('Aura', 'Boren'), m2: map('Celsius', 'Dahl') });
    expect(similarity.actors[0]?.[1]).toBe(0);
    expect(similarity.sharedLinks[0]?.[1]).toBeNull();
    expect(similarity.distance[0]?.[1]).toBe(1);
  });

  test('a threshold of one leaves no link that one map alone draws a bridge', () => {
    const records = workshop({ maps: { m1: map('Aura', 'Boren'), m2: map('Aura') } });
    expect(compared(records, 1).bridges).toEqual([]);
    expect(compared(records, 2).bridges).toHaveLength(1);
  });
});
