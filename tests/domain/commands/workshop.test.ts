import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import {
  addKind,
  addRecords,
  copyMap,
  removeMap,
  removeWorkshop,
} from '../../../src/domain/commands/workshop';
import type { Entities, Entity, Key } from '../../../src/domain/entity';
import { WORKSHOP_KEY } from '../../../src/domain/recordKeys';
import { thrice } from './thrice';

const AT = '2026-11-22T10:00:00.000Z';
const info: Entity = { is: 'workshop', id: 'w1', title: 'Foorumi', question: 'Ketkä?', revision: 2 };
const map: Entity = {
  is: 'map',
  id: 'm1',
  title: 'Kartta',
  state: 'sent',
  sentAt: '2026-11-22T09:42:00Z',
  sentAs: 'h1',
  revision: 12,
  base: 'h',
  ancestors: ['g'],
};
const actor: Entity = { is: 'actor', id: 'a1', name: 'Turku' };

const entities: Entities = new Map<Key, Entity>([
  [WORKSHOP_KEY, info],
  ['workshop/actorKinds/public', { is: 'actorKind', id: 'public', name: 'Julkinen', order: 4 }],
  ['m1', map],
  ['m1/a1', actor],
]);

describe('adding', () => {
  test('records of the workshop are filed where they belong', () => {
    const change = addRecords([
      { is: 'map', id: 'm2' },
      { is: 'rosterEntry', id: 'r1', name: 'Kela' },
    ]);
    expect(Object.keys(thrice(entities, change))).toEqual(
      expect.arrayContaining(['m2', 'workshop/roster/r1']),
    );
  });

  test('a new type comes last among those of its sort', () => {
    const after = thrice(entities, addKind(entities, { is: 'actorKind', id: 'x', name: 'X' }));
    expect(after['workshop/actorKinds/x']).toMatchObject({ order: 5 });
    const first = thrice(entities, addKind(entities, { is: 'linkKind', id: 'y', name: 'Y' }));
    expect(first['workshop/linkKinds/y']).toMatchObject({ order: 1 });
  });
});

describe('a map', () => {
  test('that is removed leaves a tombstone without content, which keeps its stamps', () => {
    const after = thrice(entities, removeMap(entities, 'm1', AT));
    expect(after['m1/a1']).toBeUndefined();
    expect(after['m1']).toEqual({
      is: 'map',
      id: 'm1',
      deletedAt: AT,
      revision: 12,
      base: 'h',
      ancestors: ['g'],
    });
  });

  test('that is copied is a draft of its own, with all it holds, and forgets where it was exchanged', () => {
    const after = thrice(entities, copyMap(entities, 'm1', { id: 'm2', title: 'Kopio' }));
    expect(after['m2']).toEqual({ is: 'map', id: 'm2', title: 'Kopio', state: 'draft' });
    expect(after['m2/a1']).toEqual(actor);
    expect(after['m1']).toEqual(map);
  });

  test('that is gone is neither removed nor copied', () => {
    const without = apply(entities, removeMap(entities, 'm1', AT));
    expect(removeMap(without, 'm1', 'later')).toEqual({});
    expect(copyMap(without, 'm1', { id: 'm2' })).toEqual({});
    expect(removeMap(entities, 'm9', AT)).toEqual({});
  });
});

describe('a whole workshop', () => {
  test('that is removed becomes a tombstone; what it holds waits for the deletion to be taken back', () => {
    const after = thrice(entities, removeWorkshop(entities, AT));
    expect(after[WORKSHOP_KEY]).toEqual({ is: 'workshop', id: 'w1', title: '', deletedAt: AT, revision: 2 });
    expect(after['m1']).toEqual(map);
  });

  test('is removed once', () => {
    const gone = apply(entities, removeWorkshop(entities, AT));
    expect(removeWorkshop(gone, 'later')).toEqual({});
    expect(removeWorkshop(new Map(), AT)).toEqual({});
  });
});
