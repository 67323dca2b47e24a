import fc from 'fast-check';
import type { Entities, Entity } from '../../../src/domain/entity';
import type { ViewChoice } from '../../../src/domain/merge/view';
import { type MapSketch, workshop } from '../match/workshop';

/** A workshop whose actors are the same where their names are: whoever checks a count can go by names alone. */
export interface Room {
  readonly records: Entities;
  /** Names by map, as they were drawn. */
  readonly maps: readonly RoomMap[];
  readonly roster: readonly string[];
  /** Which maps are laid together, and how; absent: all, each for itself. */
  readonly how?: ViewChoice;
}

export interface RoomMap {
  readonly id: string;
  readonly names: readonly string[];
  /** Each linked pair once, by names in alphabetical order. */
  readonly pairs: readonly string[];
  readonly self: readonly string[];
  readonly networks: readonly string[];
}

const NAMES = ['Aura', 'Boren', 'Celsius', 'Dahl', 'Edith', 'Fågel', 'Grön', 'Hemma', 'Ilo', 'Jokela'];
const NETWORKS = ['Hyvinvointi', 'Liikunta', 'Nuoret'];

/** A linked pair by the names of its ends. */
export const pairOf = (a: string, b: string): string => [a, b].sort().join(' & ');

const roomMap = (id: string): fc.Arbitrary<RoomMap> =>
  fc
    .tuple(
      fc.subarray(NAMES, { minLength: 1 }),
      fc.subarray(NETWORKS),
      fc.double({ noNaN: true, min: 0, max: 1 }),
    )
    .chain(([names, networks, density]) => {
      const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => pairOf(a, b)));
      return fc
        .tuple(
          fc.subarray(pairs, { maxLength: Math.ceil(density * pairs.length) }),
          fc.subarray(names, { maxLength: Math.min(2, names.length) }),
        )
        .map(([chosen, self]) => ({ id, names, pairs: chosen, self, networks }));
    });

const sketchOf = ({ names, pairs, self }: RoomMap): MapSketch => ({
  actors: Object.fromEntries(
    names.map((name) => [name, { name, ...(self.includes(name) && { self: true }) }]),
  ),
  links: pairs.map((pair) => pair.split(' & ') as [string, string]),
});

const networkRecords = ({ id, networks }: RoomMap) =>
  networks.map((name): [string, Entity] => [`${id}/n-${name}`, { is: 'network', id: `n-${name}`, name }]);

const roomOf = (maps: readonly RoomMap[], roster: readonly string[]): Room => {
  const sketch = {
    maps: Object.fromEntries(maps.map((map) => [map.id, sketchOf(map)])),
    roster: Object.fromEntries(roster.map((name) => [`r-${name}`, [name]])),
  };
  const records = new Map([...workshop(sketch), ...maps.flatMap(networkRecords)]);
  return { records, maps, roster };
};

/** From 0 to 7 maps of ten names. */
export const rooms: fc.Arbitrary<Room> = fc
  .tuple(fc.nat({ max: 7 }), fc.subarray([...NAMES, 'Kaukana', 'Lähellä']))
  .chain(([size, roster]) =>
    fc
      .tuple(...Array.from({ length: size }, (_, index) => roomMap(`m${index + 1}`)))
      .map((maps) => roomOf(maps, roster)),
  );

/** The same records, the last first. */
export const turnedRound = ({ records }: Room): Entities => new Map([...records].reverse());

const together = (id: string, maps: readonly RoomMap[]): RoomMap => {
  const all = (read: (map: RoomMap) => readonly string[]) => [...new Set(maps.flatMap(read))];
  return {
    id,
    names: all(({ names }) => names),
    pairs: all(({ pairs }) => pairs),
    self: all(({ self }) => self),
    networks: all(({ networks }) => networks),
  };
};

/** The same drawings where the first ones are those of a group that counts once. */
export const groupedRooms: fc.Arbitrary<Room> = fc
  .tuple(rooms, fc.integer({ min: 1, max: 3 }))
  .map(([{ records, maps, roster }, size]) => {
    const [members, others] = [maps.slice(0, size), maps.slice(size)];
    const groupOf = members.map(({ id }) => id);
    const group: Entity = { is: 'map', id: 'g1', author: { type: 'group' }, groupOf };
    return {
      records: new Map([...records, ['g1', group]]),
      maps: members.length > 0 ? [together('g1', members), ...others] : others,
      roster,
      how: { set: 'person', groupsOnce: true },
    };
  });
