import { expect, test } from 'vitest';
import { viewOf } from '../../../src/domain/merge/view';
import { createDeciding } from '../../../src/features/shared/deciding';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop } from '../../../src/state/workshop';
import { mapOf, workshop as sketch } from '../../domain/match/workshop';

const setUp = () => {
  const workshop = createWorkshop(
    'w1',
    sketch({ maps: { m1: mapOf('Turku', 'Varha'), m2: mapOf('Turku') } }),
  );
  const undo = createUndo(workshop, () => 0);
  const actor = (name: string) => {
    const found = viewOf(workshop.entities()).actors.find((one) => one.name === name);
    if (!found) throw new Error(`${name} is not on the shared map.`);
    return found;
  };
  const byId = (id: string) => viewOf(workshop.entities()).actors.find((one) => one.id === id);
  return { undo, actor, byId, deciding: createDeciding(workshop, byId) };
};

test('what is dropped somewhere stays exactly there, as one step of undo', () => {
  const { undo, actor, deciding } = setUp();
  const before = actor('Turku');
  deciding.place(new Map([[before.id, { x: 400, y: -30 }]]));
  expect(actor('Turku')).toMatchObject({ x: 400, y: -30, placedByHand: true });
  undo.undo();
  expect(actor('Turku')).toMatchObject({ x: before.x, y: before.y, placedByHand: false });
  expect(undo.store.getState().canUndo).toBe(false);
});

test('a place that is given back is the maps’ own again', () => {
  const { actor, deciding } = setUp();
  const { x, y } = actor('Varha');
  deciding.nudge(actor('Varha'), { x: 0, y: 300 });
  deciding.decide(actor('Varha'), { x: null, y: null });
  expect(actor('Varha')).toMatchObject({ x, y, placedByHand: false });
});

test('arrow keys pressed in a row are one step of undo', () => {
  const { undo, actor, deciding } = setUp();
  const { x } = actor('Turku');
  for (let press = 0; press < 5; press++) deciding.nudge(actor('Turku'), { x: 8, y: 0 });
  expect(actor('Turku').x).toBe(Math.round(x) + 40);
  undo.undo();
  expect(actor('Turku').x).toBe(x);
});

test('a name and a type bind the class until they are given back', () => {
  const { byId, actor, deciding } = setUp();
  const { id } = actor('Turku');
  deciding.decide(actor('Turku'), { name: 'Turun kaupunki', kind: 'public' });
  expect(byId(id)).toMatchObject({ name: 'Turun kaupunki', kind: { value: 'public', decided: true } });
  deciding.decide(actor('Turun kaupunki'), { name: null, kind: null });
  expect(byId(id)).toMatchObject({ name: 'Turku', kind: undefined });
});
