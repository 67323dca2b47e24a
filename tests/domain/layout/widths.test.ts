import { expect, it } from 'vitest';
import {
  borderOfShare,
  widthOfShare,
  widthOfStrength,
  widthsBeside,
} from '../../../src/domain/layout/widths';

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

it('among many maps, what most drew is thick however few they are, and what one drew is thin', () => {
  const single = { share: 1 / 12, single: true };
  const two = { share: 2 / 12, single: false };
  const three = { share: 3 / 12, single: false };
  const widthOf = widthsBeside([single, two, three]);
  expect(widthOf(three)).toBeCloseTo(widthOfShare(0.7));
  expect(widthOf(two)).toBeGreaterThan(2 * widthOf(single) - 1);
  expect(widthOf(two)).toBeLessThan(widthOf(three));
  expect(widthOf(single)).toBeCloseTo(widthOfShare(1 / 12));
});

it('links that nobody else drew are thin, and a link that all drew is as thick as can be', () => {
  const single = { share: 1 / 45, single: true };
  expect(widthsBeside([single])(single)).toBeCloseTo(widthOfShare(1 / 45));
  const all = { share: 1, single: false };
  expect(widthsBeside([single, all])(all)).toBe(widthOfShare(1));
});
