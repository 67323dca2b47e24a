import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { addMap, copyWorkshop, newMap, newWorkshop } from '../../../src/domain/commands/create';
import type { Entity } from '../../../src/domain/entity';
import { WORKSHOP_KEY } from '../../../src/domain/recordKeys';
import { mapContent, mapContents, workshopInfo } from '../../../src/domain/select';

const AT = '2026-11-22T09:00:00Z';
const kind: Entity = { is: 'actorKind', id: 'public', name: 'Julkinen' };
const started = () =>
  newWorkshop({ id: 'w1', title: 'Foorumi', createdAt: AT }, [kind, newMap({ id: 'm1', title: 'Eka' })]);

describe('a new workshop', () => {
  test('holds its own record, its types and its maps, each in its first revision', () => {
    expect([...started()]).toEqual([
      [
        'workshop/info',
        { is: 'workshop', id: 'w1', title: 'Foorumi', createdAt: AT, updatedAt: AT, revision: 1 },
      ],
      ['workshop/actorKinds/public', { is: 'actorKind', id: 'public', name: 'Julkinen', revision: 1 }],
      ['m1', { is: 'map', id: 'm1', title: 'Eka', state: 'draft', updatedAt: AT, revision: 1 }],
    ]);
  });
});

test('a new map is an empty draft with the author it was given', () => {
  const entities = apply(started(), addMap({ id: 'm2', author: { name: 'Vihreä 7', type: 'person' } }));
  expect(mapContent(entities, 'm2')).toEqual({
    info: { is: 'map', id: 'm2', state: 'draft', author: { name: 'Vihreä 7', type: 'person' } },
    actors: [],
    links: [],
    networks: [],
    texts: [],
    backdrop: undefined,
  });
});

describe('a copy of a workshop', () => {
  const source = () => {
    const entities = new Map(started());
    const sent = { state: 'sent', sentAt: '2026-11-22T09:42:00Z', sentAs: 'abc' } as const;
    const exchanged = { base: 'abc', ancestors: ['x'], decidedAgainst: ['y'] };
    entities.set('m1', { is: 'map', id: 'm1', title: 'Eka', ...sent, ...exchanged, revision: 4 });
    entities.set('m1/a1', { is: 'actor', id: 'a1', name: 'Turku' });
    return entities;
  };

  test('has its own id and title, and everything else that the original holds', () => {
    const copy = copyWorkshop(source(), { id: 'w2', title: 'Kopio' });
    expect(workshopInfo(copy)).toMatchObject({ id: 'w2', title: 'Kopio', createdAt: AT });
    expect(mapContents(copy).map(({ info, actors }) => [info.title, actors.length])).toEqual([['Eka', 1]]);
    expect([...copy.keys()].sort()).toEqual([...source().keys()].sort());
  });

  test('forgets where its maps were sent and exchanged', () => {
    const copy = copyWorkshop(source(), { id: 'w2', title: 'Kopio' });
    expect(copy.get('m1')).toEqual({ is: 'map', id: 'm1', title: 'Eka', revision: 4 });
  });

  test('leaves the original as it was', () => {
    const original = source();
    copyWorkshop(original, { id: 'w2', title: 'Kopio' });
    expect(original.get(WORKSHOP_KEY)).toMatchObject({ id: 'w1', title: 'Foorumi' });
    expect(original.get('m1')).toMatchObject({ base: 'abc' });
  });
});
