import { expect, test } from 'vitest';
import { countMaps } from '../../../src/domain/compare/counts';
import {
  drawnButNotInTheRoom,
  drawnBy,
  missingFrom,
  rosterInNoMap,
  someDrewSomeDidNot,
} from '../../../src/domain/compare/lists';
import { actorClasses } from '../../../src/domain/match/classes';
import { mapContents, rosterEntries } from '../../../src/domain/select';
import { mapOf, workshop } from '../match/workshop';

const link = ['a1', 'a2'] as const;
const entities = workshop({
  roster: { r1: ['Aura'], r2: ['Zeta', 'Z'], r3: ['Loimaa'] },
  maps: {
    m1: { ...mapOf('Aura', 'Boren'), links: [link] },
    m2: { ...mapOf('Aura', 'Boren', 'Z'), links: [link] },
    m3: { ...mapOf('Aura', 'Boren'), links: [link] },
    m4: { actors: { a1: { name: 'Aura', self: true }, a2: 'Boren', a3: 'Dahl' } },
    m5: mapOf('Aura', 'Dahl'),
  },
});
const classes = actorClasses(entities);
const counts = countMaps(mapContents(entities), classes);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('what all, several and one drew, most drawn first', () => {
  const { all, several, one } = drawnBy(counts.actors, 5);
  expect([ids(all), ids(several), ids(one)]).toEqual([['m1/a1'], ['m1/a2', 'm4/a3'], ['m2/a3']]);
});

test('what the only map drew, all drew', () => {
  expect(drawnBy([{ id: 'm1/a1', members: [], mapIds: ['m1'] }], 1)).toMatchObject({
    all: [{}],
    several: [],
    one: [],
  });
});

test('what others drew and a map lacks, most drawn first', () => {
  expect(ids(missingFrom(counts, 'm5'))).toEqual(['m1/a2', 'm2/a3']);
});

test('a pair is worth a talk when four held it and they part', () => {
  expect(someDrewSomeDidNot(counts).map(({ mapIds, drawnBoth }) => [mapIds.length, drawnBoth])).toEqual([
    [3, 4],
  ]);
  const fewer = countMaps(mapContents(entities).slice(1), classes);
  expect(someDrewSomeDidNot(fewer)).toEqual([]);
});

test('whoever an author represents is in the room', () => {
  expect(ids(drawnButNotInTheRoom(counts, classes))).toEqual(['m1/a2', 'm4/a3', 'm2/a3']);
});

test('known actors that nobody drew, by any of their names', () => {
  expect(ids(rosterInNoMap(counts, rosterEntries(entities)))).toEqual(['r3']);
});
