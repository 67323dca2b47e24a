import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addActor, removeRecords, setFields } from '../../src/domain/commands/records';
import { addRecords } from '../../src/domain/commands/workshop';
import type { Entities } from '../../src/domain/entity';
import { createUndo } from '../../src/state/undo';
import { type Commit, createWorkshop, type Workshop } from '../../src/state/workshop';
import { packCarried, recommitAll, unpackCarried } from '../../src/storage/carried';
import { asObject, beginning, changeOf, gesture } from '../state/gestures';

/** A workshop with its records, and every commit that is made from here on. */
const begun = (): { workshop: Workshop; commits: Commit[] } => {
  const workshop = createWorkshop('w1', new Map());
  workshop.commit(addRecords(beginning()));
  workshop.commit(addActor('m1', { id: 'a1', name: 'Turku' }));
  const commits: Commit[] = [];
  workshop.onCommit((commit) => commits.push(commit));
  return { workshop, commits };
};

/** What the next page makes of what this one carries: through the text, on the records that it finds. */
const arrived = (commits: readonly Commit[], found: Entities): Workshop => {
  const base = commits[0]?.before ?? found;
  const text = packCarried([{ workshop: 'w1', base, commits }], [], { withBase: true });
  const [carried] = unpackCarried(text) ?? [];
  const next = createWorkshop('w1', found);
  recommitAll(next, carried?.commits ?? []);
  return next;
};

/** Records without what every commit stamps by the clock. */
const content = (entities: Entities): unknown =>
  Object.entries(asObject(entities)).map(([key, record]) => [key, { ...record, revision: 0, updatedAt: '' }]);

describe('what is carried', () => {
  const steps = fc.array(fc.oneof({ weight: 4, arbitrary: gesture }, fc.constantFrom('undo', 'redo')), {
    minLength: 1,
    maxLength: 12,
  });

  test('ends where it was drawn, however much of it was stored at the last moment, and once is as good as twice', () => {
    fc.assert(
      fc.property(steps, fc.nat(12), (all, storedAlready) => {
        const { workshop, commits } = begun();
        const undo = createUndo(workshop);
        for (const [index, step] of all.entries()) {
          if (typeof step === 'string') undo[step === 'undo' ? 'undo' : 'redo']();
          else workshop.commit(changeOf(workshop.entities(), step, `id${index}`));
        }
        const found = commits[storedAlready]?.before ?? workshop.entities();
        const next = arrived(commits.slice(Math.max(0, storedAlready - 1)), found);
        expect(content(next.entities())).toEqual(content(workshop.entities()));
        const again = arrived(commits.slice(Math.max(0, storedAlready - 1)), next.entities());
        expect(content(again.entities())).toEqual(content(workshop.entities()));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  test('leaves what others have changed meanwhile as they left it, field by field', () => {
    const { workshop, commits } = begun();
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { name: 'Turun kaupunki', note: 'meillä' }));
    const others = createWorkshop('w1', commits[0]?.before ?? new Map());
    others.commit(setFields(others.entities(), 'm1/a1', { name: 'Åbo stad' }));
    const next = arrived(commits, others.entities());
    expect(next.entities().get('m1/a1')).toMatchObject({ name: 'Åbo stad', note: 'meillä' });
  });

  test('does not bring back what others have removed', () => {
    const { workshop, commits } = begun();
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { x: 5 }));
    const others = createWorkshop('w1', commits[0]?.before ?? new Map());
    others.commit(removeRecords(others.entities(), ['m1/a1']));
    expect(arrived(commits, others.entities()).entities().has('m1/a1')).toBe(false);
  });

  test('counts versions on from both sides, and keeps the chain of what was exchanged', () => {
    const { workshop, commits } = begun();
    for (let x = 1; x <= 5; x++) workshop.commit(setFields(workshop.entities(), 'm1/a1', { x }));
    workshop.commit({}, 'user', { stamps: { m1: { base: 'h2', ancestors: ['h1'] } } });
    const next = arrived(commits, commits[0]?.before ?? new Map());
    expect(next.entities().get('m1')).toMatchObject({ revision: 7, base: 'h2', ancestors: ['h1'] });
    expect(arrived(commits, next.entities()).entities().get('m1')).toMatchObject({ revision: 7 });
    const others = createWorkshop('w1', commits[0]?.before ?? new Map());
    for (let y = 1; y <= 20; y++) others.commit(setFields(others.entities(), 'm1/a1', { y }));
    expect(arrived(commits, others.entities()).entities().get('m1')).toMatchObject({ revision: 27 });
  });

  test.each([
    'no JSON',
    '{}',
    'null',
    '{"version":2,"workshops":[]}',
    '{"version":1,"workshops":{}}',
    '{"version":1,"workshops":[{"workshop":1,"commits":[]}]}',
    '{"version":1,"workshops":[{"workshop":"w1","commits":[{"change":{"m1":7},"stamps":{}}]}]}',
    '{"version":1,"workshops":[{"workshop":"w1","commits":[{"change":{"m1":{"before":null}},"stamps":{}}]}]}',
    '{"version":1,"workshops":[{"workshop":"w1","base":[["m1",null]],"commits":[]}]}',
  ])('in another form is not read: %s', (text) => {
    expect(unpackCarried(text)).toBeUndefined();
  });

  test('goes without the records before it where there is no room, unless there were none', () => {
    const { workshop, commits } = begun();
    workshop.commit(setFields(workshop.entities(), 'm1/a1', { x: 5 }));
    const base = commits[0]?.before ?? new Map();
    const bare = unpackCarried(packCarried([{ workshop: 'w1', base, commits }], [], { withBase: false }));
    expect(bare?.[0]?.base).toBeUndefined();
    const empty = [{ workshop: 'w1', base: new Map(), commits }];
    expect(unpackCarried(packCarried(empty, [], { withBase: false }))?.[0]?.base).toEqual([]);
  });
});
