import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leastAlikePair,
  mapsOfSide,
  partedSides,
  possibleSides,
  sideToText,
  textToSide,
} from '../../../src/domain/compare/pair';
import { byPart, litWithEnds, partOf, sideOf } from '../../../src/domain/compare/parts';
import { comparedOf } from '../../../src/domain/merge/view';
import { mapContents } from '../../../src/domain/select';
import { workshopEntities } from '../arbitraries';
import { type MapSketch, workshop } from '../match/workshop';

const person = { author: { type: 'person' } } as const;

const turku: MapSketch = {
  actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' },
  links: [
    ['a1', 'a2'],
    ['a2', 'a3'],
  ],
  info: person,
};
const salo: MapSketch = {
  actors: { b1: 'Turku', b2: 'Varha', b3: 'Salo' },
  links: [
    ['b2', 'b1'],
    ['b1', 'b3'],
  ],
  info: person,
};
const martat: MapSketch = { actors: { c1: 'Martat', c2: 'Turku' }, links: [['c1', 'c2']], info: person };

const forum = workshop({
  maps: { m1: turku, m2: salo, m3: martat, g1: { ...turku, info: { groupOf: ['m1', 'm2', 'gone', 'g1'] } } },
});
const contents = mapContents(forum);

const namesIn = (first: readonly string[], second: readonly string[]) => {
  const { actors } = partedSides(comparedOf(forum), first, second);
  const { first: a, both, second: b } = byPart(actors);
  return [a, both, b].map((part) => part.map(({ name }) => name).sort());
};

describe('two maps laid on each other', () => {
  test('part into what one drew, what both drew and what the other drew', () => {
    expect(namesIn(['m1'], ['m2'])).toEqual([['Kela'], ['Turku', 'Varha'], ['Salo']]);
  });

  test('share a link whichever way each drew it', () => {
    const { links } = partedSides(comparedOf(forum), ['m1'], ['m2']);
    const { first, both, second } = byPart(links);
    expect([first.length, both.length, second.length]).toEqual([1, 1, 1]);
  });

  test('leave out what neither drew', () => {
    expect(namesIn(['m1'], ['m2']).flat()).not.toContain('Martat');
  });

  test('share everything with themselves', () => {
    const { actors, links } = partedSides(comparedOf(forum), ['m1'], ['m1']);
    expect([...actors, ...links].map(partOf)).toEqual(Array(5).fill('both'));
  });

  test('show each side with what it shares', () => {
    const parted = partedSides(comparedOf(forum), ['m1'], ['m2']);
    expect(sideOf(parted, 'second').actors.map(({ name }) => name)).toEqual(['Turku', 'Varha', 'Salo']);
  });
});

test('what members of a group drew is counted by how many of them drew it', () => {
  const { m, actors } = partedSides(comparedOf(forum), ['m1', 'm2'], ['m3']);
  expect(m).toEqual({ first: 2, second: 1 });
  expect(Object.fromEntries(actors.map(({ name, n }) => [name, [n.first, n.second]]))).toEqual({
    Turku: [2, 1],
    Varha: [2, 0],
    Kela: [1, 0],
    Salo: [1, 0],
    Martat: [0, 1],
  });
});

describe('sides', () => {
  test('are persons, groups and the members of groups that have two here', () => {
    const { persons, groups, members } = possibleSides(contents);
    expect(persons.map(sideToText)).toEqual(['m1', 'm2', 'm3']);
    expect(groups.map(sideToText)).toEqual(['g1']);
    expect(members.map(sideToText)).toEqual(['g1/members']);
  });

  test('find their maps, a group not being its own member', () => {
    expect(mapsOfSide(contents, { is: 'map', mapId: 'm2' })).toEqual(['m2']);
    expect(mapsOfSide(contents, { is: 'members', groupId: 'g1' })).toEqual(['m1', 'm2']);
  });

  test('have no maps once these are gone', () => {
    expect(mapsOfSide(contents, textToSide('gone'))).toEqual([]);
    expect(mapsOfSide(contents, textToSide('gone/members'))).toEqual([]);
  });

  test.each(['m1', 'g1/members'])('go through a text and back: %s', (text) => {
    expect(sideToText(textToSide(text))).toBe(text);
  });
});

describe('the two least alike maps', () => {
  test('share the least', () => {
    const { counts } = comparedOf(forum, { mapIds: ['m1', 'm2', 'm3'] });
    expect(leastAlikePair(counts)).toEqual(['m1', 'm3']);
  });

  test('have an actor in common where any two have', () => {
    const of = (...names: string[]) => ({ actors: Object.fromEntries(names.map((name) => [name, name])) });
    const least = (...maps: ReturnType<typeof of>[]) =>
      leastAlikePair(
        comparedOf(workshop({ maps: Object.fromEntries(maps.map((map, at) => [`m${at + 1}`, map])) })).counts,
      );
    expect(least(of('Turku', 'Kela'), of('Varha'), of('Turku', 'MLL', 'SPR'))).toEqual(['m1', 'm3']);
    expect(least(of('Turku'), of('Varha'), of('Kela'))).toEqual(['m1', 'm2']);
  });

  test('are the first by id where all are the same', () => {
    const same = workshop({ maps: { m1: turku, m2: turku, m3: turku } });
    expect(leastAlikePair(comparedOf(same).counts)).toEqual(['m1', 'm2']);
  });

  test('are not there where one map is alone', () => {
    expect(leastAlikePair(comparedOf(workshop({ maps: { m1: turku } })).counts)).toBeUndefined();
  });
});

test('what lights a link lights its ends', () => {
  const parted = partedSides(comparedOf(forum), ['m3'], ['m1']);
  const link = parted.links.find(({ n }) => n.first > 0);
  expect(litWithEnds(new Set([link?.id ?? '']), parted)).toEqual(
    new Set([link?.id, link?.source, link?.target]),
  );
});

test('every actor and link of two maps is in exactly one part, and its part says who drew it', () => {
  fc.assert(
    fc.property(workshopEntities, (entities) => {
      const compared = comparedOf(entities);
      const [one, other] = compared.counts.maps;
      if (!one || !other) return;
      const { actors, links } = partedSides(compared, [one.id], [other.id]);
      const inPart = { first: [true, false], both: [true, true], second: [false, true] } as const;
      for (const actor of actors) {
        expect([one, other].map(({ classIds }) => classIds.has(actor.id))).toEqual(inPart[partOf(actor)]);
      }
      for (const link of links) {
        expect([one, other].map(({ pairs }) => pairs.has(link.id))).toEqual(inPart[partOf(link)]);
      }
      expect(actors.length).toBe(new Set([...one.classIds, ...other.classIds]).size);
      expect(links.length).toBe(new Set([...one.pairs.keys(), ...other.pairs.keys()]).size);
    }),
    { seed: 42, numRuns: 60 },
  );
});
