import { expect, test } from 'vitest';
import { createSelection, select } from '../../src/state/selection';

test('exactly the given ones are chosen', () => {
  const selection = createSelection();
  select(selection, ['a1', 'a2']);
  select(selection, ['a2', 'l1']);
  expect([...selection.getState().ids]).toEqual(['a2', 'l1']);
});

test('choosing what is chosen tells nobody', () => {
  const selection = createSelection();
  select(selection, ['a1', 'a2']);
  let told = 0;
  selection.subscribe(() => told++);
  select(selection, ['a2', 'a1']);
  expect(told).toBe(0);
  select(selection, ['a1']);
  expect(told).toBe(1);
});
