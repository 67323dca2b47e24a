import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, creation, stateDifference } from '../../src/domain/change';
import { addActor, setFields } from '../../src/domain/commands/records';
import { addRecords } from '../../src/domain/commands/workshop';
import type { Entities, Entity } from '../../src/domain/entity';
import { createUndo } from '../../src/state/undo';
import { type Commit, createWorkshop } from '../../src/state/workshop';
import { asObject, beginning, changeOf, gesture } from './gestures';

const AT = '2026-11-22T10:00:00.000Z';

const open = (initial: Entities = new Map()) => {
  const workshop = createWorkshop('w1', initial, () => AT);
  const heard: Commit[] = [];
  workshop.onCommit((commit) => heard.push(commit));
  return { workshop, heard };
};

const withMap = () => {
  const opened = open();
  opened.workshop.commit(addRecords(beginning()));
  return opened;
};

describe('a commit', () => {
  test('changes the state and tells the listeners in the same tick', () => {
    const { workshop, heard } = withMap();
    const change = addActor('m1', { id: 'a1', name: 'Turku' });
    workshop.commit(change, 'user', { gesture: 'g' });
    expect(workshop.entities().get('m1/a1')).toEqual({ is: 'actor', id: 'a1', name: 'Turku' });
    expect(heard[1]).toMatchObject({ change, origin: 'user', gesture: 'g' });
    expect(heard[1]?.before).toBe(heard[0]?.after);
    expect(heard[1]?.after).toBe(workshop.entities());
  });

  test('of nothing is not told', () => {
    const { workshop, heard } = open();
    workshop.commit({});
    expect(heard).toEqual([]);
  });

  test('is heard by nobody who has left', () => {
    const { workshop } = open();
    const heard: Commit[] = [];
    workshop.onCommit((commit) => heard.push(commit))();
    workshop.commit(addRecords(beginning()));
    expect(heard).toEqual([]);
  });
});

describe('stamps', () => {
  test('a change on a map counts its map, a change of a type the type', () => {
    const { workshop, heard } = withMap();
    workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    workshop.commit(setFields(workshop.entities(), 'workshop/actorKinds/public', { name: 'J' }));
    expect(heard.map(({ stamps }) => stamps)).toEqual([
      {
        'workshop/info': { revision: 1, updatedAt: AT },
        'workshop/actorKinds/public': { revision: 1 },
        m1: { revision: 1, updatedAt: AT },
      },
      { m1: { revision: 2, updatedAt: AT } },
      { 'workshop/actorKinds/public': { revision: 2 } },
    ]);
    expect(workshop.entities().get('m1')).toMatchObject({ revision: 2, updatedAt: AT });
  });

  test('what is loaded or comes from others is not counted here', () => {
    const { workshop } = open();
    workshop.commit(addRecords(beginning()), 'load');
    workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }), 'peer');
    expect(workshop.entities().get('m1')).toEqual({ is: 'map', id: 'm1', title: 'Kartta' });
  });

  test('that are given stand in place of our own count, field by field', () => {
    const { workshop } = open();
    workshop.commit(addRecords(beginning()), 'user', { stamps: { m1: { revision: 12, base: 'h' } } });
    expect(workshop.entities().get('m1')).toMatchObject({ revision: 12, base: 'h', updatedAt: AT });
  });

  test('can be given alone, and never lead the revision back', () => {
    const { workshop, heard } = withMap();
    workshop.commit({}, 'user', { stamps: { m1: { revision: 0, base: 'h' } } });
    expect(workshop.entities().get('m1')).toMatchObject({ revision: 1, base: 'h' });
    expect(heard).toHaveLength(2);
  });

  test('from another tab are taken as they stand', () => {
    const { workshop } = withMap();
    workshop.commit({}, 'tab', { stamps: { m1: { revision: 0 } } });
    expect(workshop.entities().get('m1')).toMatchObject({ revision: 0 });
  });

  test('go on where they stopped when undo brings a record back', () => {
    const { workshop } = withMap();
    const { undo, redo } = createUndo(workshop);
    workshop.commit({ m2: creation({ is: 'map', id: 'm2' }) });
    workshop.commit({}, 'user', { stamps: { m2: { base: 'h' } } });
    undo();
    expect(workshop.entities().get('m2')).toBeUndefined();
    redo();
    expect(workshop.entities().get('m2')).toEqual({
      is: 'map',
      id: 'm2',
      base: 'h',
      revision: 2,
      updatedAt: AT,
    });
  });
});

describe('listeners', () => {
  test('hear of each change before the next, also when one of them makes the next', () => {
    const { workshop } = open();
    const heard: string[][] = [];
    workshop.onCommit(({ change }) => {
      if ('m1' in change) workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
    });
    workshop.onCommit(({ change }) => heard.push(Object.keys(change)));
    workshop.commit(addRecords([{ is: 'map', id: 'm1' }]));
    expect(heard).toEqual([['m1'], ['m1/a1']]);
  });

  test('all hear when one of them fails, and the failure comes out', () => {
    const { workshop } = open();
    const heard: string[] = [];
    workshop.onCommit(() => {
      throw new Error('broken view');
    });
    workshop.onCommit(({ origin }) => heard.push(origin));
    expect(() => workshop.commit(addRecords(beginning()))).toThrow('broken view');
    workshop.store.subscribe(() => {
      throw new Error('broken subscriber');
    });
    expect(() => workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }))).toThrow('broken');
    expect(heard).toEqual(['user', 'user']);
  });
});

describe('for any row of gestures', () => {
  const gestures = fc.array(gesture, { maxLength: 30 });

  test('the stream replayed from nothing gives the state, and no revision ever goes back', () => {
    fc.assert(
      fc.property(gestures, (all) => {
        const { workshop, heard } = withMap();
        for (const [index, next] of all.entries())
          workshop.commit(changeOf(workshop.entities(), next, `id${index}`));
        const copy = createWorkshop('w1', new Map());
        for (const { change, stamps } of heard) copy.commit(change, 'peer', { stamps });
        expect(asObject(copy.entities())).toEqual(asObject(workshop.entities()));
        const content = heard.reduce<Entities>((state, { change }) => apply(state, change), new Map());
        expect(stateDifference(content, workshop.entities())).toEqual({});
        for (const { before, after } of heard)
          for (const [key, record] of after)
            expect(revisionOf(record)).toBeGreaterThanOrEqual(revisionOf(before.get(key)));
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});

const revisionOf = (record: Entity | undefined): number =>
  record && 'revision' in record ? (record.revision ?? 0) : 0;
