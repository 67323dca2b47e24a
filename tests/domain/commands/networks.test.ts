import { expect, test } from 'vitest';
import {
  addMembers,
  addNetwork,
  removeMembers,
  weighNetworkKind,
} from '../../../src/domain/commands/networks';
import { removeRecords } from '../../../src/domain/commands/records';
import type { Entities, Entity, Key, NetworkKind } from '../../../src/domain/entity';
import { HULL_LOOKS } from '../../../src/domain/networks/looks';
import { thrice } from './thrice';

const welfare: Entity = {
  is: 'network',
  id: 'n1',
  name: 'Hyvinvointi',
  members: ['a1', 'a2'],
  colour: HULL_LOOKS[0]?.colour ?? '',
  kinds: { peer: 2 },
};

const entities: Entities = new Map<Key, Entity>([
  ['m1', { is: 'map', id: 'm1' }],
  ['m1/a1', { is: 'actor', id: 'a1', name: 'Turku' }],
  ['m1/a2', { is: 'actor', id: 'a2', name: 'Varha' }],
  ['m1/n1', welfare],
]);

const peer: NetworkKind = { is: 'networkKind', id: 'peer', name: 'Vertaispalvelu', order: 1 };

test('a new network gets the next colour', () => {
  const change = addNetwork(entities, 'm1', { id: 'n2', name: 'Elinvoima', members: ['a1'] });
  expect(thrice(entities, change)['m1/n2']).toEqual({
    is: 'network',
    id: 'n2',
    name: 'Elinvoima',
    members: ['a1'],
    colour: HULL_LOOKS[1]?.colour,
  });
});

test('members come in once each and behind those that are there', () => {
  const change = addMembers(entities, 'm1', 'n1', ['a3', 'a1', 'a3']);
  expect(thrice(entities, change)['m1/n1']).toEqual({ ...welfare, members: ['a1', 'a2', 'a3'] });
});

test('members go, and stay on the map', () => {
  const after = thrice(entities, removeMembers(entities, 'm1', 'n1', ['a1', 'a9']));
  expect(after['m1/n1']).toEqual({ ...welfare, members: ['a2'] });
  expect(after['m1/a1']).toBeDefined();
});

test('what changes nothing is no change, and a network that is gone is left alone', () => {
  expect(addMembers(entities, 'm1', 'n1', ['a2'])).toEqual({});
  expect(removeMembers(entities, 'm1', 'n1', ['a9'])).toEqual({});
  expect(addMembers(entities, 'm1', 'n9', ['a1'])).toEqual({});
  expect(removeMembers(entities, 'm1', 'n9', ['a1'])).toEqual({});
});

test('a ready-made type becomes a record of the workshop when it is first used', () => {
  const learning: NetworkKind = { is: 'networkKind', id: 'learning', name: 'Oppiminen', order: 3 };
  const after = thrice(entities, weighNetworkKind(entities, 'm1', 'n1', learning, 5));
  expect(after['m1/n1']).toEqual({ ...welfare, kinds: { peer: 2, learning: 5 } });
  expect(after['workshop/networkKinds/learning']).toEqual(learning);
});

test('a type that the workshop has keeps the name it has there', () => {
  const named = new Map(entities).set('workshop/networkKinds/peer', { ...peer, name: 'Vertaisuus' });
  const after = thrice(named, weighNetworkKind(named, 'm1', 'n1', peer, 4));
  expect(after['workshop/networkKinds/peer']).toMatchObject({ name: 'Vertaisuus' });
  expect(after['m1/n1']).toMatchObject({ kinds: { peer: 4 } });
});

test('a type that it no longer is goes, and with the last one the whole field', () => {
  const after = thrice(entities, weighNetworkKind(entities, 'm1', 'n1', peer, undefined));
  expect(after['m1/n1']).not.toHaveProperty('kinds');
  expect(after).not.toHaveProperty('workshop/networkKinds/peer');
});

test('a network goes alone', () => {
  expect(Object.keys(thrice(entities, removeRecords(entities, ['m1/n1'])))).toEqual(['m1', 'm1/a1', 'm1/a2']);
});
