import { expect, test } from 'vitest';
import { sharedNetworks } from '../../../src/domain/compare/sharedNetworks';
import { sharedThemes, themeKindIds } from '../../../src/domain/compare/sharedThemes';
import { comparedWith } from './networksOf';

const theme = (name: string) => ({ name, kind: 'theme' });

const themesOf = (...sketch: Parameters<typeof comparedWith>) => {
  const compared = comparedWith(...sketch);
  return sharedThemes(compared, sharedNetworks(compared), themeKindIds([])).map(
    ({ name, classId, mapIds, networks }) => ({
      name,
      classId,
      mapIds,
      networks: networks.map((network) => network.name),
    }),
  );
};

test('a theme drawn among the actors and one said of a network are the same by name', () => {
  const found = themesOf(
    {
      maps: {
        m1: { actors: { a1: theme('Yksinäisyys'), a2: 'Turku' } },
        m2: { actors: { a1: theme('Yksinäisyys') } },
        m3: { actors: { a1: 'Turku' } },
      },
    },
    {
      m3: [
        { name: 'Arki', theme: 'yksinäisyys' },
        { name: 'Ruoka', theme: 'Lähiruoka' },
      ],
    },
  );
  expect(found).toEqual([
    { name: 'Yksinäisyys', classId: 'm1/a1', mapIds: ['m1', 'm2', 'm3'], networks: ['Arki'] },
    { name: 'Lähiruoka', classId: undefined, mapIds: ['m3'], networks: ['Ruoka'] },
  ]);
});

test('a theme is known by any name that a map calls it', () => {
  const found = themesOf(
    {
      maps: {
        m1: { actors: { a1: theme('Yksinäisyys') } },
        m2: { actors: { a1: theme('Ensamhet') } },
      },
      pairs: [['m1/a1', 'm2/a1', 'same']],
    },
    {
      m2: [
        { name: 'Vardag', theme: 'ensamhet' },
        { name: 'Vän', theme: 'Yksinäisyys' },
      ],
    },
  );
  expect(found).toEqual([
    { name: 'Ensamhet', classId: 'm1/a1', mapIds: ['m1', 'm2'], networks: ['Vardag', 'Vän'] },
  ]);
});

test('the type that most maps give decides whether an actor is a theme', () => {
  const actor = (kind: string) => ({ actors: { a1: { name: 'Osallisuus', kind } } });
  const maps = { m1: actor('theme'), m2: actor('public'), m3: actor('public') };
  expect(themesOf({ maps }, {})).toEqual([]);
});

test('types are themes by the ready-made id or by what they are called', () => {
  const kinds = ['Teemat', 'Ilmiö', 'Tema eller fenomen', 'Phenomenon', 'Järjestö', 'Systeema'];
  expect([...themeKindIds(kinds.map((name) => ({ id: name, name })))]).toEqual([
    'theme',
    'Teemat',
    'Ilmiö',
    'Tema eller fenomen',
    'Phenomenon',
  ]);
});
