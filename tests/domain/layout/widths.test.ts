import { expect, it } from 'vitest';
import { borderOfShare, widthOfShare, widthOfStrength } from '../../../src/domain/layout/widths';

it('a stronger link is thicker, and one that says nothing is as thin as the weakest', () => {
  expect([undefined, 1, 2, 3].map(widthOfStrength)).toEqual([2, 2, 3, 4]);
});

it('a number that strayed in from a file gives no line that fills or empties the canvas', () => {
  expect([-7, 0.2, 1e300].map(widthOfStrength)).toEqual([2, 2, 6]);
});

it('what more people drew is thicker', () => {
  expect([0, 0.5, 1].map(widthOfShare)).toEqual([1.5, 5.5, 9.5]);
  expect([0, 0.5, 1].map(borderOfShare)).toEqual([1.5, 3, 4.5]);
});
