import { describe, expect, test } from 'vitest';
import {
  addActor,
  addLink,
  moveActors,
  removeRecords,
  setFields,
} from '../../../src/domain/commands/records';
import type { Entities, Entity, Key } from '../../../src/domain/entity';
import { thrice } from './thrice';

const map: Entity = { is: 'map', id: 'm1' };
const turku: Entity = { is: 'actor', id: 'a1', name: 'Turku', x: 0, y: 0 };
const mll: Entity = { is: 'actor', id: 'a2', name: 'MLL', x: 10, y: 0 };
const link: Entity = { is: 'link', id: 'l1', source: 'a1', target: 'a2' };
const network: Entity = { is: 'network', id: 'n1', name: 'Verkosto', members: ['a1', 'a2'] };
const elsewhere: Entity = { is: 'link', id: 'l1', source: 'a1', target: 'a2' };

const entities: Entities = new Map<Key, Entity>([
  ['m1', map],
  ['m1/a1', turku],
  ['m1/a2', mll],
  ['m1/l1', link],
  ['m1/n1', network],
  ['m2', { is: 'map', id: 'm2' }],
  ['m2/a1', turku],
  ['m2/a2', mll],
  ['m2/l1', elsewhere],
]);

describe('adding', () => {
  test('an actor and a link come onto the map', () => {
    expect(thrice(entities, addActor('m1', { id: 'a3', name: 'Kela' }))['m1/a3']).toEqual({
      is: 'actor',
      id: 'a3',
      name: 'Kela',
    });
    expect(thrice(entities, addLink('m1', { id: 'l2', source: 'a2', target: 'a1' }))['m1/l2']).toMatchObject({
      is: 'link',
      source: 'a2',
    });
  });
});

describe('changing', () => {
  test('only the named fields change', () => {
    const change = setFields(entities, 'm1/a1', { name: 'Åbo', note: 'n', x: undefined });
    expect(thrice(entities, change)['m1/a1']).toEqual({
      is: 'actor',
      id: 'a1',
      name: 'Åbo',
      note: 'n',
      y: 0,
    });
  });

  test('what is gone or says so already is no change', () => {
    expect(setFields(entities, 'm1/a9', { name: 'Åbo' })).toEqual({});
    expect(setFields(entities, 'm1/a1', { name: 'Turku' })).toEqual({});
  });

  test('many actors move in one change; one that does not move is left out', () => {
    const positions = new Map([
      ['a1', { x: 5, y: 6 }],
      ['a2', { x: 10, y: 0 }],
      ['a9', { x: 1, y: 1 }],
    ]);
    const change = moveActors(entities, 'm1', positions);
    expect(Object.keys(change)).toEqual(['m1/a1']);
    expect(thrice(entities, change)['m1/a1']).toEqual({ ...turku, x: 5, y: 6 });
  });
});

describe('removing', () => {
  test('an actor takes its links and its place in networks with it, on its own map only', () => {
    const after = thrice(entities, removeRecords(entities, ['m1/a1']));
    expect(Object.keys(after)).toEqual(['m1', 'm1/a2', 'm1/n1', 'm2', 'm2/a1', 'm2/a2', 'm2/l1']);
    expect(after['m1/n1']).toEqual({ ...network, members: ['a2'] });
  });

  test('a link goes alone', () => {
    const after = thrice(entities, removeRecords(entities, ['m1/l1', 'm1/none']));
    expect(Object.keys(after)).toHaveLength(entities.size - 1);
  });

  test('a network that goes together with its member is gone', () => {
    const after = thrice(entities, removeRecords(entities, ['m1/n1', 'm1/a1']));
    expect(after['m1/n1']).toBeUndefined();
  });
});
