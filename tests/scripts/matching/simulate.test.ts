import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameKey, readEvalSet } from '../../../scripts/matching/evalSet';
import { simulate } from '../../../scripts/matching/simulate';
import { facingMaps, knownWorkshop } from '../../../scripts/matching/workshop';

const FILE = `${import.meta.dirname}/../../fixtures/matching/handmade-dev.json`;
const set = readEvalSet(readFileSync(FILE, 'utf8'), FILE);
const entities = set.ok ? set.value.entities : [];

describe('a simulated workshop', () => {
  // figures of different days can be compared only while a seed stands for the same workshop
  test('is the same for the same seed, today and later', () => {
    const maps = simulate(entities, 1000, { maps: 10 });
    expect(maps[3]?.actors.slice(0, 6).map(({ name }) => name)).toEqual([
      'leader-ryhmä ravakka',
      'Åbo yrkeshögskola',
      'Johan Sjöblom',
      'Finlands Kommunförbund',
      'Turun setlementin',
      'Turun työllisyysalue',
    ]);
    const large = simulate(entities, 1003, { maps: 45 });
    const letters = large.flatMap(({ actors }) => actors.map(({ name }) => name)).join('');
    const links = large.flatMap((map) => map.links);
    const places = links.reduce((sum, [a, b]) => sum + a * b, 0);
    expect([letters.length, links.length, places]).toEqual([29_013, 1195, 350_291]);
  });

  test('has other maps for another seed', () => {
    const [one, other] = [1, 2].map((seed) => simulate(entities, seed, { maps: 2 }));
    expect(one).not.toEqual(other);
  });

  test('keeps to the size that is asked for, and to each name and actor once a map', () => {
    for (const { actors, links } of simulate(entities, 5, { maps: 20, min: 50, max: 60 })) {
      expect(actors.length).toBeLessThanOrEqual(60);
      expect(actors.length).toBeGreaterThan(40);
      expect(new Set(actors.map(({ name }) => nameKey(name))).size).toBe(actors.length);
      expect(new Set(actors.map(({ entity }) => entity)).size).toBe(actors.length);
      expect(links.flat().every((at) => at < actors.length)).toBe(true);
    }
  });

  test('becomes a workshop whose refs name the actors drawn', () => {
    const { actors, classes, task } = knownWorkshop(simulate(entities, 7, { maps: 4 }));
    expect(task.classes.length).toBe(classes.classes.length);
    for (const { ref, name } of actors) {
      const one = task.classes.find(({ id }) => id === classes.classIdByRef.get(ref));
      expect(one?.names).toContain(name);
    }
  });
});

test('facing maps hold each name once a side, known ones with their owners', () => {
  const pairs = [
    { a: 'Turku', b: 'Salo' },
    { a: 'turku', b: 'Nowhere' },
  ];
  const { actors } = facingMaps(pairs, entities);
  expect(actors.map(({ map, name, entity }) => [map, name, entity.family])).toEqual([
    [0, 'turku', 'turku'],
    [1, 'Salo', 'salo'],
    [1, 'Nowhere', 'name:nowhere'],
  ]);
});
