import { expect, test } from 'vitest';
import { newId } from '../../src/state/id';

test('ids differ, sort in the order in which they were made, and hold no slash', () => {
  const ids = Array.from({ length: 2000 }, newId);
  expect(new Set(ids).size).toBe(2000);
  expect([...ids].sort()).toEqual(ids);
  expect(ids.join('')).toMatch(/^[0-9a-z]+$/);
});
