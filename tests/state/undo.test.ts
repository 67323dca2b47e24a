import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateDifference } from '../../src/domain/change';
import { addActor, removeRecords, setFields } from '../../src/domain/commands/records';
import { addRecords } from '../../src/domain/commands/workshop';
import { createUndo } from '../../src/state/undo';
import { createWorkshop } from '../../src/state/workshop';
import { asObject, beginning, changeOf, gesture } from './gestures';

const open = () => {
  const clock = { ms: 0 };
  const workshop = createWorkshop('w1', new Map());
  const undo = createUndo(workshop, () => clock.ms);
  workshop.commit(addRecords(beginning()), 'load');
  const name = () => {
    const actor = workshop.entities().get('m1/a1');
    return actor?.is === 'actor' ? actor.name : undefined;
  };
  const rename = (text: string, gesture?: string) =>
    workshop.commit(
      setFields(workshop.entities(), 'm1/a1', { name: text }),
      'user',
      gesture ? { gesture } : {},
    );
  workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
  return { workshop, undo, clock, name, rename };
};

describe('undo', () => {
  test('takes the user’s changes back, newest first, and redo brings them again', () => {
    const { undo, name, rename } = open();
    rename('Åbo');
    undo.undo();
    expect(name()).toBe('Turku');
    expect(undo.store.getState()).toEqual({ canUndo: true, canRedo: true });
    undo.undo();
    expect(name()).toBeUndefined();
    expect(undo.store.getState()).toEqual({ canUndo: false, canRedo: true });
    undo.redo();
    undo.redo();
    expect(name()).toBe('Åbo');
    expect(undo.store.getState()).toEqual({ canUndo: true, canRedo: false });
  });

  test('has nothing to redo after a new change', () => {
    const { undo, name, rename } = open();
    rename('Åbo');
    undo.undo();
    rename('Pori');
    undo.redo();
    expect(name()).toBe('Pori');
    expect(undo.store.getState().canRedo).toBe(false);
  });

  test('leaves what others have changed since, and passes over a step that they have made void', () => {
    const { workshop, undo, name, rename } = open();
    rename('Åbo');
    workshop.commit(addActor('m1', { id: 'a2', name: 'MLL' }));
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { name: 'Theirs' }), 'tab');
    undo.undo();
    expect(workshop.entities().has('m1/a2')).toBe(false);
    undo.undo();
    expect(name()).toBe('Theirs');
    expect(undo.store.getState().canUndo).toBe(false);
  });

  test('does not record what others do', () => {
    const { workshop, undo, name } = open();
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { name: 'Theirs' }), 'peer');
    workshop.commit(removeRecords(workshop.entities(), ['m1/a1']), 'tab');
    undo.undo();
    expect(name()).toBeUndefined();
  });

  test('forgets what it is told to forget', () => {
    const { undo, name, rename } = open();
    rename('Åbo');
    undo.undo();
    undo.forget();
    expect(undo.store.getState()).toEqual({ canUndo: false, canRedo: false });
    undo.undo();
    undo.redo();
    expect(name()).toBe('Turku');
  });
});

describe('a gesture', () => {
  test('is one step while its changes follow within a second', () => {
    const { undo, clock, name, rename } = open();
    for (const text of ['T', 'Tu', 'Tur']) {
      rename(text, 'typing');
      clock.ms += 999;
    }
    undo.undo();
    expect(name()).toBe('Turku');
  });

  test('ends after a second, and where another begins', () => {
    const { undo, clock, name, rename } = open();
    rename('T', 'typing');
    clock.ms += 1000;
    rename('Tu', 'typing');
    rename('Tur', 'other');
    undo.undo();
    expect(name()).toBe('Tu');
    undo.undo();
    expect(name()).toBe('T');
  });

  test('that ends where it began leaves nothing to take back', () => {
    const { undo, name, rename } = open();
    rename('T', 'typing');
    rename('Turku', 'typing');
    undo.undo();
    expect(name()).toBeUndefined();
    expect(undo.store.getState().canUndo).toBe(false);
  });
});

describe('for any row of gestures', () => {
  test('undoing all leaves nothing, redoing all gives the final state', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 30 }), (all) => {
        const workshop = createWorkshop('w1', new Map());
        const { undo, redo, store } = createUndo(workshop);
        workshop.commit(addRecords(beginning()));
        for (const [index, next] of all.entries())
          workshop.commit(changeOf(workshop.entities(), next, `id${index}`));
        const last = workshop.entities();
        while (store.getState().canUndo) undo();
        expect(asObject(workshop.entities())).toEqual({});
        while (store.getState().canRedo) redo();
        expect(stateDifference(last, workshop.entities())).toEqual({});
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});
