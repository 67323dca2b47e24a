import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { moveActors, removeRecords } from '../../../src/domain/commands/records';
import type { Entity } from '../../../src/domain/entity';
import { type Tidied, type TidyRequest, tidied } from '../../../src/domain/layout/tidying';
import { keyOf } from '../../../src/domain/recordKeys';
import { alignChosen } from '../../../src/features/draw/arranging/aligning';
import { tidyMap } from '../../../src/features/draw/arranging/tidying';
import { createDrawing } from '../../../src/features/draw/drawing';
import { createSelection, select } from '../../../src/state/selection';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';
import { startFinnish } from '../../i18n/finnish';

const asked = vi.hoisted(() => {
  // files share their modules: what another has loaded holds the real worker
  vi.resetModules();
  return vi.fn();
});
vi.mock('../../../src/workers/tidy', () => ({ tidyOffThread: asked }));

const RINGS = {
  type: 'rings',
  rings: [
    { id: 'core', name: 'Ydin' },
    { id: 'partners', name: 'Kumppanit' },
  ],
};

const started = (records: readonly Entity[] = [{ is: 'map', id: 'm1' }], count = 6) => {
  const actors = Array.from({ length: count }, (_, index): [string, Entity] => [
    `m1/a${index}`,
    { is: 'actor', id: `a${index}`, name: `Toimija ${index}`, x: index * 5, y: index * 3 },
  ]);
  const workshop = createWorkshop(
    'w1',
    new Map([...records.map((record): [string, Entity] => [keyOf(record), record]), ...actors]),
  );
  const drawing = createDrawing(workshop, 'm1', createSelection());
  const undo = createUndo(workshop);
  const placeOf = (id: string) => {
    const actor = drawing.content().actors.find((one) => one.id === id);
    return actor && { x: actor.x, y: actor.y };
  };
  return { workshop, drawing, undo, placeOf, context: { drawing, undo, view: null } };
};

/** A worker that answers when it is told to. */
const slowWorker = () => {
  const answers: (() => void)[] = [];
  asked.mockImplementation(
    (request: TidyRequest) =>
      new Promise<Tidied | undefined>((resolve) => answers.push(() => resolve(tidied(request)))),
  );
  return answers;
};

beforeAll(startFinnish);

afterAll(() => {
  vi.doUnmock('../../../src/workers/tidy');
  vi.resetModules();
});

beforeEach(() => {
  asked.mockReset();
  asked.mockImplementation((request: TidyRequest) => Promise.resolve(tidied(request)));
});

describe('tidying', () => {
  test('is one step of undo', async () => {
    const { context, undo, placeOf } = started();
    await tidyMap(context);
    expect(placeOf('a3')).not.toEqual({ x: 15, y: 9 });
    undo.undo();
    expect(placeOf('a3')).toEqual({ x: 15, y: 9 });
    expect(undo.store.getState().canUndo).toBe(false);
  });

  test('lets be what was moved or removed meanwhile', async () => {
    const { context, workshop, placeOf } = started();
    const answers = slowWorker();
    const done = tidyMap(context);
    workshop.commit(moveActors(workshop.entities(), 'm1', new Map([['a1', { x: 900, y: 900 }]])));
    workshop.commit(removeRecords(workshop.entities(), ['m1/a2']));
    for (const answer of answers) answer();
    await done;
    expect(placeOf('a1')).toEqual({ x: 900, y: 900 });
    expect(placeOf('a2')).toBeUndefined();
    expect(placeOf('a3')).not.toEqual({ x: 15, y: 9 });
  });

  test('asked for twice at once happens once; another way takes the place of the first', async () => {
    const { context, undo } = started();
    const answers = slowWorker();
    const runs = [tidyMap(context), tidyMap(context), tidyMap(context, 'byName')];
    expect(asked).toHaveBeenCalledTimes(2);
    for (const answer of answers) answer();
    await Promise.all(runs);
    undo.undo();
    expect(undo.store.getState().canUndo).toBe(false);
  });

  test('of a part moves only the two or more that are chosen', async () => {
    const { context, drawing, placeOf } = started();
    select(drawing.selection, ['a0', 'a1']);
    await tidyMap(context, 'byName');
    expect(placeOf('a5')).toEqual({ x: 25, y: 15 });
    expect(placeOf('a0')).not.toEqual({ x: 0, y: 0 });
  });

  test('on rings that are too small makes them grow in the same step', async () => {
    const { context, drawing, undo } = started([{ is: 'map', id: 'm1', backdrop: RINGS }], 30);
    await tidyMap(context);
    expect(drawing.content().info.backdropScale).toBeGreaterThan(1);
    undo.undo();
    expect(drawing.content().info.backdropScale).toBeUndefined();
    expect(undo.store.getState().canUndo).toBe(false);
  });

  test('in zones first asks for places where nobody stands in one, and chooses whom to place', async () => {
    const { context, drawing, undo } = started([
      { is: 'map', id: 'm1', backdrop: RINGS, autoPlaced: true },
    ] as const);
    await tidyMap(context);
    expect(asked).not.toHaveBeenCalled();
    expect(undo.store.getState().canUndo).toBe(false);
    expect(drawing.selection.getState().ids.size).toBe(6);
  });

  test('of a small map needs no worker', async () => {
    const { context, placeOf } = started();
    asked.mockRejectedValue(new Error('no worker'));
    await tidyMap(context);
    expect(placeOf('a3')).not.toEqual({ x: 15, y: 9 });
  });
});

test('aligning leaves pinned actors where they are', () => {
  const { drawing, workshop, placeOf } = started();
  drawing.set('a0', { pinned: true });
  workshop.commit(moveActors(workshop.entities(), 'm1', new Map([['a2', { x: 700, y: 400 }]])));
  select(drawing.selection, ['a0', 'a1', 'a2']);
  alignChosen(drawing, 'left');
  expect(placeOf('a0')).toEqual({ x: 0, y: 0 });
  const leftOf = (id: string) => {
    const actor = drawing.placed().find((one) => one.id === id);
    return actor && actor.x - drawing.cardOf(actor).width / 2;
  };
  expect(Math.abs((leftOf('a1') ?? 0) - (leftOf('a2') ?? 9))).toBeLessThanOrEqual(1);
});
