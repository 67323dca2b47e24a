import { describe, expect, test } from 'vitest';
import { apply } from '../../src/domain/change';
import { addActor } from '../../src/domain/commands/records';
import { addRecords, removeWorkshop } from '../../src/domain/commands/workshop';
import type { Entities, Entity, Key } from '../../src/domain/entity';
import { WORKSHOP_KEY } from '../../src/domain/recordKeys';
import { createLibrary, type LibraryState, livingWorkshops } from '../../src/state/library';
import type { Commit } from '../../src/state/workshop';
import { asObject, beginning } from './gestures';

const workshopOf = (updatedAt: string, mapUpdatedAt: string): Entities =>
  new Map<Key, Entity>([
    [WORKSHOP_KEY, { is: 'workshop', id: 'w', title: 'Foorumi', updatedAt }],
    ['m1', { is: 'map', id: 'm1', updatedAt: mapUpdatedAt, revision: 12, base: 'h' }],
  ]);

const open = () => {
  const heard: Commit[] = [];
  const library = createLibrary(({ workshop }) => workshop.onCommit((commit) => heard.push(commit)));
  const shown = () => livingWorkshops(library.store.getState().workshops).map(({ workshop }) => workshop.id);
  return { library, heard, shown };
};

describe('a new workshop', () => {
  test('is made by a commit of the user’s that whoever is connected hears', () => {
    const { library, heard } = open();
    const entities = apply(new Map(), addRecords(beginning()));
    const { workshop, undo } = library.add('w1', entities, { stored: false });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ change: addRecords(beginning()), origin: 'user' });
    expect(heard[0]?.before.size).toBe(0);
    expect(workshop.entities().get('m1')).toMatchObject({ title: 'Kartta', revision: 1 });
    undo.undo();
    expect(workshop.entities().size).toBe(3);
    expect(undo.store.getState()).toEqual({ canUndo: false, canRedo: false });
  });

  test('that comes from elsewhere keeps its stamps', () => {
    const { library } = open();
    const entities = workshopOf('2026-01-01', '2026-01-02');
    const { workshop } = library.add('w1', entities, { stored: false });
    expect(workshop.entities().get('m1')).toEqual(entities.get('m1'));
  });
});

describe('a stored workshop', () => {
  test('opens as it is, without a commit', () => {
    const { library, heard } = open();
    const entities = workshopOf('2026-01-01', '2026-01-02');
    const { workshop } = library.add('w1', entities, { stored: true });
    expect(asObject(workshop.entities())).toEqual(asObject(entities));
    expect(heard).toEqual([]);
    workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    expect(heard).toHaveLength(1);
  });

  test('that is open already stays as it stands', () => {
    const { library } = open();
    const first = library.add('w1', workshopOf('2026-01-01', '2026-01-02'), { stored: true });
    expect(library.add('w1', new Map(), { stored: true })).toBe(first);
  });
});

describe('the list', () => {
  test('shows the newest first, by the workshop or any of its maps', () => {
    const { library, shown } = open();
    library.add('a', workshopOf('2026-01-01', '2026-01-05'), { stored: true });
    library.add('b', workshopOf('2026-01-06', '2026-01-01'), { stored: true });
    library.add('c', workshopOf('2026-01-02', '2026-01-03'), { stored: true });
    expect(shown()).toEqual(['b', 'a', 'c']);
  });

  test('leaves deleted and empty ones out, and shows what is taken back', () => {
    const { library, shown } = open();
    const { workshop, undo } = library.add('a', workshopOf('2026', '2026'), { stored: true });
    library.add('b', new Map(), { stored: true });
    workshop.commit(removeWorkshop(workshop.entities(), '2026-02-02'));
    expect(shown()).toEqual([]);
    undo.undo();
    expect(shown()).toEqual(['a']);
  });

  test('is told of every change in any workshop, and of the end of loading', () => {
    const { library } = open();
    const seen: LibraryState[] = [];
    library.store.subscribe((state) => seen.push(state));
    const { workshop } = library.add('a', workshopOf('2026', '2026'), { stored: true });
    workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    library.finishLoading();
    expect(new Set(seen.map(({ workshops }) => workshops)).size).toBe(2);
    expect(seen.map(({ loaded }) => loaded)).toEqual([false, false, true]);
  });
});
