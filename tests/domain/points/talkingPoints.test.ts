import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entities } from '../../../src/domain/entity';
import { type Compared, comparedOf } from '../../../src/domain/merge/view';
import { pointNames } from '../../../src/domain/points/names';
import type { PointCode, TalkingPoint } from '../../../src/domain/points/point';
import { talkingPoints } from '../../../src/domain/points/talkingPoints';
import { mapOf, workshop } from '../match/workshop';
import { groupedRooms, pairOf, type Room, type RoomMap, rooms, turnedRound } from './rooms';

/** What a naive reader of the drawings would count for a point's sentence; undefined where it would not be true. */
type Recount = (point: TalkingPoint, room: Room, told: Told) => Readonly<Record<string, number>> | undefined;

/** A point's subjects by name. */
interface Told {
  readonly names: readonly string[];
  readonly pair: string;
  readonly maps: readonly RoomMap[];
}

const union = (room: Room, read: (map: RoomMap) => readonly string[]): string[] => [
  ...new Set(room.maps.flatMap(read)),
];
const allNames = (room: Room) => union(room, ({ names }) => names);
const allPairs = (room: Room) => union(room, ({ pairs }) => pairs);
const drawing = (room: Room, name: string) => room.maps.filter(({ names }) => names.includes(name));
const linking = (room: Room, pair: string) => room.maps.filter(({ pairs }) => pairs.includes(pair));
const holdingBoth = (room: Room, pair: string) =>
  room.maps.filter(({ names }) => pair.split(' & ').every((end) => names.includes(end)));
const representing = (room: Room, name: string) => room.maps.filter(({ self }) => self.includes(name));
const sameSet = (one: readonly string[], other: readonly string[]) =>
  [...one].sort().join() === [...other].sort().join();

/** Everybody who can be reached from a name along pairs, without the names left out. */
const reach = (from: string, pairs: readonly string[], without: readonly string[] = []): Set<string> => {
  const reached = new Set([from]);
  for (const name of reached) {
    for (const pair of pairs) {
      const ends = pair.split(' & ');
      if (ends.includes(name)) for (const end of ends) if (!without.includes(end)) reached.add(end);
    }
  }
  return reached;
};

const subsets = <T>(items: readonly T[], size: number): T[][] =>
  size === 0
    ? [[]]
    : items.flatMap((item, index) =>
        subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
      );

const ofTwoMaps: Recount = (_point, _room, { maps: [one, other] }) => {
  if (!one || !other) return undefined;
  const shared = one.names.filter((name) => other.names.includes(name)).length;
  return { shared, all: new Set([...one.names, ...other.names]).size };
};

const RECOUNTS: Readonly<Record<PointCode, Recount>> = {
  'all-drew': (_, room, { names }) => {
    const of = room.maps.length;
    return sameSet(
      names,
      allNames(room).filter((name) => drawing(room, name).length === of),
    )
      ? { of }
      : undefined;
  },
  'most-drew': (_, room, { names }) => {
    const drawn = Math.max(...allNames(room).map((name) => drawing(room, name).length));
    const most = allNames(room).filter((name) => drawing(room, name).length === drawn);
    const isTold = drawn === 1 ? names.length === 0 : sameSet(names, most);
    return isTold && drawn < room.maps.length ? { drawn, of: room.maps.length } : undefined;
  },
  'some-drew': (_, room, { pair }) => {
    const [drawn, both] = [linking(room, pair).length, holdingBoth(room, pair).length];
    return both >= 4 && drawn > 1 && drawn < both ? { drawn, both } : undefined;
  },
  'one-link': (_, room, { pair, maps }) => {
    const drawn = linking(room, pair);
    return drawn.length === 1 && drawn[0] === maps[0]
      ? { both: holdingBoth(room, pair).length, of: room.maps.length }
      : undefined;
  },
  'one-bridge': (_, room, { pair, maps }) => {
    const [source = '', target = ''] = pair.split(' & ');
    const others = allPairs(room).filter((other) => other !== pair);
    const [here, there] = [reach(source, others), reach(target, others)];
    const isOnly = linking(room, pair).length === 1 && linking(room, pair)[0] === maps[0];
    if (!isOnly || here.has(target)) return undefined;
    return { fewer: Math.min(here.size, there.size), more: Math.max(here.size, there.size) };
  },
  'not-in-room': (_, room, { names: [name = ''] }) => {
    const said = room.maps.filter(({ self }) => self.length > 0).length;
    const isHere = representing(room, name).length > 0;
    return said > 0 && !isHere
      ? { drawn: drawing(room, name).length, of: room.maps.length, said }
      : undefined;
  },
  'least-alike': (point, room, told) => {
    const counted = ofTwoMaps(point, room, told);
    return counted && 2 * (counted['shared'] ?? 0) < (counted['all'] ?? 0) ? counted : undefined;
  },
  'most-alike': (point, room, told) => {
    const counted = ofTwoMaps(point, room, told);
    return counted && 2 * (counted['shared'] ?? 0) >= (counted['all'] ?? 0) ? counted : undefined;
  },
  'shared-networks': (point, room) => {
    const of = room.maps.length;
    const drawnBy = (name: string) => room.maps.filter(({ networks }) => networks.includes(name)).length;
    const most = union(room, ({ networks }) => networks).filter((name) => drawnBy(name) > of / 2);
    return sameSet(point.names, most) ? { drawn: Math.min(...most.map(drawnBy)), of } : undefined;
  },
  'new-content': (_, room) => {
    const size = Math.floor(room.maps.length / 2);
    const seen = subsets(room.maps, size).map((maps) => new Set(maps.flatMap(({ names }) => names)).size);
    const mean = seen.reduce((sum, one) => sum + one, 0) / seen.length;
    return { maps: size, seen: mean, all: allNames(room).length };
  },
  'nobody-drew': (point, room) =>
    sameSet(
      point.names,
      room.roster.filter((name) => drawing(room, name).length === 0),
    )
      ? {}
      : undefined,
  'single-voices': (_, room, { names }) => {
    const single = allNames(room).filter((name) => drawing(room, name).length === 1);
    return sameSet(names, single) ? { single: single.length, all: allNames(room).length } : undefined;
  },
  'both-ends': ({ numbers }, room, { pair }) => {
    const ends = pair.split(' & ').map((end) => representing(room, end));
    const drew = linking(room, pair);
    const sides = ends.map((maps) => maps.filter((map) => drew.includes(map)));
    const areAllHere = ends.every(({ length }) => length > 0);
    const isTrue =
      numbers['ends'] === 2
        ? sides.every(({ length }) => length > 0) && new Set(sides.flat()).size > 1
        : areAllHere && sides.flat().length === 0;
    return isTrue ? { drawn: drew.length, of: room.maps.length, ends: numbers['ends'] ?? -1 } : undefined;
  },
  connector: (_, room, { names: [name = ''] }) => {
    const around = [...reach(name, allPairs(room))].filter((other) => other !== name);
    const pieces = around.map((other) => reach(other, allPairs(room), [name]).size);
    return { apart: around.length - Math.max(...pieces) };
  },
};

const comparedIn = ({ records, how }: Room): Compared => comparedOf(records, how);

const pointsOf = (room: Room) => talkingPoints(comparedIn(room), { records: room.records });

const toldBy = (point: TalkingPoint, room: Room): Told => {
  const names = pointNames(comparedIn(room), new Map());
  return {
    names: point.actors.map(names.actor),
    pair: point.links.map((key) => pairOf(...(names.link(key) as [string, string])))[0] ?? '',
    maps: point.maps.flatMap((id) => room.maps.filter((map) => map.id === id)),
  };
};

const checkNumbers = (point: TalkingPoint, room: Room): void => {
  const counted = RECOUNTS[point.code](point, room, toldBy(point, room));
  expect(counted, `${point.key} is not true`).toBeDefined();
  expect(Object.keys(point.numbers).sort(), point.key).toEqual(Object.keys(counted ?? {}).sort());
  for (const [what, number] of Object.entries(counted ?? {})) {
    expect(point.numbers[what], `${what} of ${point.key}`).toBeCloseTo(number, 9);
  }
};

test('every point is true, and each of its numbers is what a naive recount of the drawings gives', () => {
  const seen = new Set<PointCode>();
  fc.assert(
    fc.property(rooms, (room) => {
      for (const point of pointsOf(room)) {
        seen.add(point.code);
        checkNumbers(point, room);
      }
    }),
    { seed: 42, numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(Object.keys(RECOUNTS).sort());
});

test('where a group counts once, every point is true of what its members drew together', () => {
  fc.assert(
    fc.property(groupedRooms, (room) => {
      for (const point of pointsOf(room)) checkNumbers(point, room);
    }),
    { seed: 42, numRuns: 60 },
  );
});

test('the points and their order do not depend on the order of the records', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const records = turnedRound(room);
      expect(talkingPoints(comparedOf(records), { records })).toEqual(pointsOf(room));
    }),
    { seed: 42 },
  );
});

test('each point has a key of its own and a surprise from 0 to 1', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const points = pointsOf(room);
      expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
      for (const { surprise } of points) {
        expect(surprise).toBeGreaterThanOrEqual(0);
        expect(surprise).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 42 },
  );
});

/** The one actor that a point is about, as far as it is about one. */
const subjectOf = ({ actors, links }: TalkingPoint) =>
  actors.length === 1 && links.length === 0 ? actors[0] : undefined;

const bySurprise = (points: readonly TalkingPoint[]) =>
  [...points].sort((a, b) => b.surprise - a.surprise).map(({ surprise }) => surprise);

test('the first are of all the codes, the most remarkable first, and those about one actor again after them', () => {
  fc.assert(
    fc.property(rooms, (room) => {
      const points = pointsOf(room);
      const codes = new Set(points.map(({ code }) => code)).size;
      const first = points.slice(0, codes);
      expect(new Set(first.map(({ code }) => code)).size).toBe(codes);
      const fresh = first.findIndex((point, index) => (first[index + 1]?.surprise ?? 0) > point.surprise);
      const parts = fresh < 0 ? [first] : [first.slice(0, fresh + 1), first.slice(fresh + 1)];
      for (const part of parts) expect(part.map(({ surprise }) => surprise)).toEqual(bySurprise(part));
      const subjects = (parts[0] ?? []).map(subjectOf).filter((subject) => subject !== undefined);
      if (fresh >= 0) expect(new Set(subjects).size).toBe(subjects.length);
    }),
    { seed: 42 },
  );
});

test('whom nobody here represents is told before that most drew them', () => {
  const drawing = (self: string) => ({ actors: { a1: 'Turku', a2: { name: self, self: true } } });
  const records = workshop({
    maps: { m1: drawing('Varha'), m2: drawing('Kela'), m3: drawing('MLL'), m4: mapOf('Raisio') },
  });
  const codes = talkingPoints(comparedOf(records), { records })
    .filter(({ actors }) => actors.join() === 'm1/a1')
    .map(({ code }) => code);
  expect(codes).toEqual(['not-in-room', 'most-drew']);
});

test('fewer than two maps give nothing to talk about', () => {
  fc.assert(
    fc.property(
      rooms.filter(({ maps }) => maps.length < 2),
      (room) => {
        expect(pointsOf(room)).toEqual([]);
      },
    ),
    { seed: 42, numRuns: 20 },
  );
});

/** A circle that one of two maps drew: eight links of one map alone, and no bridge among them. */
const circle = () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const actors = Object.fromEntries(names.map((name) => [name, name]));
  const links = names.map((name, index) => [name, names[(index + 1) % names.length] ?? ''] as const);
  const records = workshop({ maps: { m1: { actors, links }, m2: { actors } } });
  return { records, compared: comparedOf(records) };
};

test('no one code fills the list, and what is pinned stays in it', () => {
  const { records, compared } = circle();
  const all = compared.links.map(({ key }) => `one-link:${key}`);
  const told = (pinned?: string[]) =>
    talkingPoints(compared, { records, ...(pinned && { pinned }) })
      .map(({ key }) => key)
      .filter((key) => key.startsWith('one-link'));
  const left = all.filter((key) => !told().includes(key));
  expect([told().length, left.length]).toEqual([3, 5]);
  expect(told(left)).toEqual(expect.arrayContaining(all));
  expect(told(['one-link:of/nobody'])).toEqual(told());
});

test('the points of other records are found anew', () => {
  const { records, compared } = circle();
  const known = new Map(records).set('workshop/roster/r1', { is: 'rosterEntry', id: 'r1', name: 'Kaukana' });
  const codes = (entities: Entities) =>
    talkingPoints(compared, { records: entities }).map(({ code }) => code);
  expect(codes(records)).not.toContain('nobody-drew');
  expect(codes(known)).toContain('nobody-drew');
});

test('a known actor that was drawn under another name, which people called the same, is on a map', () => {
  const records = workshop({
    roster: { r1: ['Aura'], r2: ['Boren'] },
    maps: {
      m1: mapOf('Xeno'),
      m2: mapOf('Yrsa'),
      m3: { ...mapOf('Aura'), info: { author: { type: 'group' } } },
    },
    pairs: [['m1/a1', 'm3/a1', 'same']],
  });
  const points = talkingPoints(comparedOf(records, { set: 'person' }), { records });
  expect(points.find(({ code }) => code === 'nobody-drew')?.names).toEqual(['Boren']);
});
