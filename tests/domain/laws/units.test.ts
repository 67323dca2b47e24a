import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapSet } from '../../../src/domain/compare/sets';
import { comparedOf } from '../../../src/domain/merge/view';
import { type MapSketch, workshop } from '../match/workshop';

interface Sheet {
  readonly names: readonly string[];
  readonly pairs: readonly string[];
  /** Of a group's map: whose maps are its members'. */
  readonly members?: readonly string[];
}

const NAMES = ['Aura', 'Boren', 'Dahl', 'Edith', 'Ilo'];
const PERSONS = ['p1', 'p2', 'p3', 'p4'];

const sheet: fc.Arbitrary<Sheet> = fc.subarray(NAMES).chain((names) =>
  fc.record({
    names: fc.constant(names),
    pairs: fc.subarray(
      names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other].sort().join(' '))),
    ),
  }),
);

const group = fc
  .tuple(sheet, fc.subarray([...PERSONS, 'gone']))
  .map(([own, members]): Sheet => ({ ...own, members }));

/** Persons, and groups that may share members and may have drawn a map of their own. */
const rooms: fc.Arbitrary<Readonly<Record<string, Sheet>>> = fc.record({
  p1: sheet,
  p2: sheet,
  p3: sheet,
  p4: sheet,
  a: group,
  q: group,
});

const sketchOf = ({ names, pairs, members }: Sheet): MapSketch => ({
  actors: Object.fromEntries(names.map((name) => [name, name])),
  links: pairs.map((pair) => pair.split(' ') as [string, string]),
  info: members ? { author: { type: 'group' }, groupOf: members } : { author: { type: 'person' } },
});

type Vote = readonly [id: string, sheets: readonly Sheet[]];

/** Each group with a counted member is one vote, of its counted members and its own map if that is counted; others are their own. */
const votesIn = (room: Readonly<Record<string, Sheet>>, set: MapSet): Vote[] => {
  const counted = Object.entries(room)
    .filter(([, { members }]) => set === 'all' || (members !== undefined) === (set === 'group'))
    .filter(([, { names }]) => names.length > 0);
  const sheetsOf = (ids: readonly string[]) =>
    counted.flatMap(([id, one]) => (ids.includes(id) ? [one] : []));
  const groups = Object.entries(room).filter(([, { members = [] }]) => sheetsOf(members).length > 0);
  const speaking = new Set(groups.flatMap(([id, { members = [] }]) => [id, ...members]));
  return [
    ...groups.map(([id, { members = [] }]): Vote => [id, sheetsOf([id, ...members])]),
    ...counted.filter(([id]) => !speaking.has(id)).map(([id, one]): Vote => [id, [one]]),
  ].sort(([one], [other]) => (one < other ? -1 : 1));
};

test('where groups count once, n_a, k_e and c_e are those of what each of them drew together', () => {
  fc.assert(
    fc.property(rooms, fc.constantFrom<MapSet>('person', 'group', 'all'), (room, set) => {
      const maps = Object.fromEntries(Object.entries(room).map(([id, one]) => [id, sketchOf(one)]));
      const votes = votesIn(room, set);
      const having = (has: (all: Sheet) => boolean) =>
        votes
          .filter(([, sheets]) =>
            has({ names: sheets.flatMap(({ names }) => names), pairs: sheets.flatMap(({ pairs }) => pairs) }),
          )
          .map(([id]) => id);

      const { counts, actors, links } = comparedOf(workshop({ maps }), { set, groupsOnce: true });
      const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? '';

      expect(counts.maps.map(({ id }) => id)).toEqual(votes.map(([id]) => id));
      expect(Object.fromEntries(actors.map(({ name, mapIds }) => [name, mapIds]))).toEqual(
        Object.fromEntries(
          NAMES.map((name) => [name, having(({ names }) => names.includes(name))] as const).filter(
            ([, ids]) => ids.length > 0,
          ),
        ),
      );
      const pairs = new Set(votes.flatMap(([, sheets]) => sheets.flatMap((one) => one.pairs)));
      expect(links.map(({ source, target }) => [source, target].map(nameOf).sort().join(' ')).sort()).toEqual(
        [...pairs].sort(),
      );
      for (const { source, target, mapIds, drawnBoth } of links) {
        const ends = [source, target].map(nameOf).sort();
        expect(mapIds).toEqual(having((one) => one.pairs.includes(ends.join(' '))));
        expect(drawnBoth).toBe(having(({ names }) => ends.every((end) => names.includes(end))).length);
      }
    }),
    { seed: 42, numRuns: 200 },
  );
});
