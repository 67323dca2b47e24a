import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { collectedMaps, isOverdue, unsavedMaps } from '../../src/domain/collected';
import { newMap, newWorkshop } from '../../src/domain/commands/create';
import { removeMap } from '../../src/domain/commands/workshop';
import { receive } from '../../src/domain/device';
import type { Entities, Entity } from '../../src/domain/entity';

const at = (hour: number): string => `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;

const actor = (id: string): Entity => ({ is: 'actor', id, name: id });

const maps = newWorkshop({ id: 'w1', title: 'F', createdAt: at(8) }, [
  newMap({ id: 'm1' }),
  newMap({ id: 'm2' }),
  newMap({ id: 'm3' }),
  newMap({ id: 'drawn-here' }),
]);

const received = (entities: Entities, mapId: string, hour: number): Entities =>
  apply(entities, receive(entities, [mapId], at(hour)));

describe('the maps that came', () => {
  test('stand in the order in which they came to this device, whatever their authors’ clocks say', () => {
    const yesterday = new Map(maps).set('m2', {
      ...newMap({ id: 'm2', sentAt: '2026-11-21T09:00:00Z' }),
      updatedAt: '2026-11-23T09:00:00Z',
    });
    const entities = received(received(received(yesterday, 'm1', 9), 'm3', 10), 'm2', 11);
    expect(collectedMaps(entities).map(({ mapId }) => mapId)).toEqual(['m2', 'm3', 'm1']);
  });

  test('that came at once stand in an order of their own, however they are stored', () => {
    const entities = received(received(maps, 'm1', 9), 'm2', 9);
    const idsOf = (state: Entities) => collectedMaps(state).map(({ mapId }) => mapId);
    expect(idsOf(entities)).toEqual(['m2', 'm1']);
    expect(idsOf(new Map([...entities].reverse()))).toEqual(['m2', 'm1']);
  });

  test('tell who is new, who sent again and who withdrew', () => {
    const twice = received(received(received(maps, 'm1', 9), 'm2', 9), 'm1', 10);
    const gone = received(apply(twice, removeMap(twice, 'm2', at(11))), 'm2', 11);
    const entities = received(gone, 'm3', 12);
    expect(collectedMaps(entities).map(({ mapId, coming, times }) => [mapId, coming, times])).toEqual([
      ['m3', 'new', 1],
      ['m2', 'withdrawn', 2],
      ['m1', 'again', 2],
    ]);
    expect(collectedMaps(entities)[1]).not.toHaveProperty('check');
  });

  test('leave out what was deleted here: nobody has withdrawn it', () => {
    const came = received(received(maps, 'm1', 9), 'm2', 9);
    const deleted = apply(came, removeMap(came, 'm2', at(11)));
    expect(collectedMaps(deleted).map(({ mapId }) => mapId)).toEqual(['m1']);
  });

  test('tell that who withdrew has sent again', () => {
    const came = received(maps, 'm1', 9);
    const gone = received(apply(came, removeMap(came, 'm1', at(10))), 'm1', 10);
    const again = received(new Map(gone).set('m1', newMap({ id: 'm1' })), 'm1', 11);
    const deleted = apply(again, removeMap(again, 'm1', at(12)));
    expect(collectedMaps(again)).toMatchObject([{ mapId: 'm1', coming: 'again' }]);
    expect(collectedMaps(deleted)).toEqual([]);
  });

  test('count what is on them, and a map typed in from paper is one of them', () => {
    const paper: Entity = { ...newMap({ id: 'p1', onPaper: true }), updatedAt: at(13) };
    const entities = received(new Map([...maps, ['m1/a1', actor('a1')], ['p1', paper]]), 'm1', 9);
    expect(collectedMaps(entities)).toMatchObject([
      { mapId: 'p1', coming: 'paper', at: at(13), actors: 0 },
      { mapId: 'm1', coming: 'new', actors: 1, links: 0, check: expect.stringMatching(/^[A-Z0-9]{4}$/) },
    ]);
  });
});

describe('maps that no file holds', () => {
  const entities = received(received(maps, 'm1', 9), 'm2', 11);

  test('are those that came since the workshop was saved', () => {
    expect(unsavedMaps(entities, undefined, at(20))).toEqual({ count: 2, since: at(9) });
    expect(unsavedMaps(entities, at(10), at(20))).toEqual({ count: 1, since: at(11) });
    expect(unsavedMaps(entities, at(12), at(20))).toBeUndefined();
    expect(unsavedMaps(received(entities, 'm1', 13), at(12), at(20)), 'sent again').toEqual({
      count: 1,
      since: at(13),
    });
  });

  test('are none where nothing was collected, and a deleted one is not missed', () => {
    expect(unsavedMaps(maps, undefined, at(20))).toBeUndefined();
    expect(unsavedMaps(apply(entities, removeMap(entities, 'm2', at(12))), at(10), at(20))).toBeUndefined();
  });

  test('are all of them while the clock of the device is behind its last save', () => {
    expect(unsavedMaps(entities, at(19), at(18))).toEqual({ count: 2, since: at(9) });
    expect(unsavedMaps(entities, at(19), at(19))).toBeUndefined();
  });

  test('are overdue after a day', () => {
    const unsaved = { count: 1, since: at(9) };
    expect(isOverdue(unsaved, '2026-11-23T08:59:00Z')).toBe(false);
    expect(isOverdue(unsaved, '2026-11-23T09:01:00Z')).toBe(true);
  });
});
