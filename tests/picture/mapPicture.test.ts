import { expect, test } from 'vitest';
import type { Entities, Entity } from '../../src/domain/entity';
import { DEFAULT_COLOUR } from '../../src/domain/layout/colour';
import { keyOf } from '../../src/domain/recordKeys';
import { mapContent } from '../../src/domain/select';
import { contentPicture, kindsOf, legendOf } from '../../src/picture/mapPicture';

const entitiesOf = (records: readonly Entity[]): Entities =>
  new Map(records.map((record) => [keyOf(record, 'm1'), record]));

const WORKSHOP = entitiesOf([
  { is: 'actorKind', id: 'public', name: 'Julkinen', colour: '#2B6CB0', shape: 'card' },
  { is: 'actorKind', id: 'odd', name: 'Muu' },
  { is: 'actorKind', id: 'unused', name: 'Yritys', colour: '#A8326E', shape: 'square' },
  { is: 'linkKind', id: 'money', name: 'Rahoitus', colour: '#8A5A00', line: 'dashed' },
  { is: 'map', id: 'm1' },
  { is: 'actor', id: 'a1', name: 'Turku', kind: 'public', x: 120, y: 80 },
  { is: 'actor', id: 'a2', name: 'Martat', kind: 'odd', x: 400, y: 80 },
  { is: 'actor', id: 'a3', name: 'Raisio', kind: 'gone' },
  { is: 'actor', id: 'a4', name: 'Poistettu', deletedAt: '2026-11-22' },
  { is: 'link', id: 'l1', source: 'a1', target: 'a2', kind: 'money', direction: 'forward', strength: 3 },
  { is: 'link', id: 'l2', source: 'a1', target: 'a3' },
  { is: 'link', id: 'l3', source: 'a1', target: 'a4' },
]);

const picture = () => {
  const content = mapContent(WORKSHOP, 'm1');
  if (!content) throw new Error('There is a map m1.');
  return contentPicture(content, kindsOf(WORKSHOP));
};

test('actors stand where they were drawn, in the look of their type', () => {
  const { actors } = picture();
  expect(actors.slice(0, 2)).toEqual([
    { id: 'a1', name: 'Turku', x: 120, y: 80, kind: { colour: '#2B6CB0', shape: 'card' } },
    { id: 'a2', name: 'Martat', x: 400, y: 80, kind: { colour: DEFAULT_COLOUR, shape: 'card' } },
  ]);
});

test('an actor without a place gets one, and an unknown type gives no look', () => {
  const raisio = picture().actors[2];
  expect(raisio).toEqual({ id: 'a3', name: 'Raisio', x: expect.any(Number), y: expect.any(Number) });
  expect(raisio?.y).toBeGreaterThan(100);
});

test('links have the look of their type, and the plain look without one', () => {
  expect(picture().links).toEqual([
    {
      id: 'l1',
      source: 'a1',
      target: 'a2',
      colour: '#8A5A00',
      line: 'dashed',
      width: 4,
      direction: 'forward',
    },
    {
      id: 'l2',
      source: 'a1',
      target: 'a3',
      colour: DEFAULT_COLOUR,
      line: 'solid',
      width: 2,
      direction: 'none',
    },
  ]);
});

test('the legend lists the types that occur', () => {
  const drawn = { actors: [{ kind: 'public' }, {}], links: [{ kind: 'money' }] };
  expect(legendOf(drawn, kindsOf(WORKSHOP))).toEqual({
    actors: [{ name: 'Julkinen', colour: '#2B6CB0', shape: 'card' }],
    links: [{ name: 'Rahoitus', colour: '#8A5A00', line: 'dashed' }],
  });
});
