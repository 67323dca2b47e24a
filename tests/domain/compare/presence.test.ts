import { expect, test } from 'vitest';
import { inOrder, type PresenceColumn, presenceIn, presenceRows } from '../../../src/domain/compare/presence';
import { comparedOf } from '../../../src/domain/merge/view';
import { mapOf, workshop } from '../match/workshop';

const compared = comparedOf(
  workshop({
    maps: {
      m1: { actors: { a1: 'Örö', a2: { name: 'Turku', self: true } } },
      m2: mapOf('Turku', 'Aura'),
      m3: { actors: { a1: 'Turku', a2: { name: 'Aura', self: true }, a3: 'Aamu' } },
    },
  }),
);
const rows = presenceRows(compared);
const { compare } = new Intl.Collator('fi');
const named = (column: PresenceColumn, isReversed = false) =>
  inOrder(rows, { column, isReversed }, compare).map(({ name }) => name);

test('a cell tells who drew an actor and who represents it', () => {
  const turku = rows.find(({ name }) => name === 'Turku');
  const aura = rows.find(({ name }) => name === 'Aura');
  expect(turku && ['m1', 'm2', 'm3'].map((id) => presenceIn(turku, id))).toEqual([
    'represents',
    'drew',
    'drew',
  ]);
  expect(aura && ['m1', 'm2', 'm3'].map((id) => presenceIn(aura, id))).toEqual([
    'absent',
    'drew',
    'represents',
  ]);
});

test('rows stand by name, as the language has its letters', () => {
  expect(named({ by: 'name' })).toEqual(['Aamu', 'Aura', 'Turku', 'Örö']);
  expect(named({ by: 'name' }, true)).toEqual(['Örö', 'Turku', 'Aura', 'Aamu']);
});

test('rows stand by how many drew them, and equals by name either way', () => {
  expect(named({ by: 'count' })).toEqual(['Turku', 'Aura', 'Aamu', 'Örö']);
  expect(named({ by: 'count' }, true)).toEqual(['Aamu', 'Örö', 'Aura', 'Turku']);
});

test('rows stand by a map: what it represents, what it drew, what it did not', () => {
  expect(named({ by: 'map', mapId: 'm3' })).toEqual(['Aura', 'Turku', 'Aamu', 'Örö']);
  expect(named({ by: 'map', mapId: 'm1' })).toEqual(['Turku', 'Örö', 'Aura', 'Aamu']);
  expect(named({ by: 'map', mapId: 'm1' }, true)).toEqual(['Aura', 'Aamu', 'Örö', 'Turku']);
});
