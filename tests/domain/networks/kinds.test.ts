import { expect, test } from 'vitest';
import { READY_NETWORK_KINDS, readyNetworkKinds } from '../../../src/domain/defaults';
import type { Entities, Entity, Key } from '../../../src/domain/entity';
import { offeredNetworkKinds } from '../../../src/domain/networks/kinds';

const ready = readyNetworkKinds({ peer: 'A', influence: 'B', learning: 'C', creating: 'D' });

const workshop = (...records: Entity[]): Entities =>
  new Map(
    records.map((record): [Key, Entity] => [
      `workshop/networkKinds/${'id' in record ? record.id : ''}`,
      record,
    ]),
  );

const namesOf = (entities: Entities) => offeredNetworkKinds(entities, ready).map(({ name }) => name);

test('a workshop that says nothing of it offers the ready-made types', () => {
  expect(offeredNetworkKinds(new Map(), ready)).toEqual(ready);
  expect(ready.map(({ id }) => id)).toEqual([...READY_NETWORK_KINDS]);
});

test('one that it renamed, added or removed stands as the workshop has it', () => {
  const renamed: Entity = { is: 'networkKind', id: 'peer', name: 'Vertaiset', order: 1 };
  const added: Entity = { is: 'networkKind', id: 'own', name: 'Oma', order: 9 };
  const removed: Entity = { is: 'networkKind', id: 'learning', name: '', deletedAt: '2026-11-22' };
  expect(namesOf(workshop(renamed, added, removed))).toEqual(['Vertaiset', 'B', 'D', 'Oma']);
});

test('a type that came with a map does not hide the others', () => {
  const used: Entity = { is: 'networkKind', id: 'creating', name: 'Att skapa nytt', order: 4 };
  expect(namesOf(workshop(used))).toEqual(['A', 'B', 'C', 'Att skapa nytt']);
});
