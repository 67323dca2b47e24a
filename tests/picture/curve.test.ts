import { expect, test } from 'vitest';
import { curveScene } from '../../src/picture/curve';
import type { Mark } from '../../src/picture/marks';

const words = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.is === 'text' ? mark.lines : []));
const lineOf = (heights: readonly number[]) =>
  curveScene({ heights, title: 'Toimijoita', along: 'Karttoja' }).marks.flatMap((mark) =>
    mark.is === 'path' && mark.width === 3 ? [mark.path] : [],
  );

test('the line runs from the lower left corner to the upper right one', () => {
  expect(lineOf([0, 5, 10])).toEqual(['M0 190L160 95L320 0']);
});

test('its axes are numbered in round whole steps, and say what they count', () => {
  const { marks } = curveScene({ heights: [0, 90, 140, 231], title: 'Toimijoita', along: 'Karttoja' });
  expect(words(marks)).toEqual([
    'Toimijoita',
    ...['0', '50', '100', '150', '200', '250'],
    ...['0', '1', '2', '3'],
    'Karttoja',
  ]);
});

test('the last number below is always there, also when it is not round', () => {
  const below = (last: number) => {
    const heights = Array.from({ length: last + 1 }, () => 0);
    return words(curveScene({ heights, title: '', along: '' }).marks).slice(3, -1);
  };
  expect(below(12)).toEqual(['0', '5', '12']);
  expect(below(13)).toEqual(['0', '5', '10', '13']);
  expect(below(45)).toEqual(['0', '10', '20', '30', '40', '45']);
});

test('few things are counted in ones', () => {
  const { marks } = curveScene({ heights: [0, 1.5, 2], title: '', along: '' });
  expect(words(marks)).toEqual(['', '0', '1', '2', '0', '1', '2', '']);
});

test('every word and number stands within its bounds', () => {
  const { marks, bounds } = curveScene({ heights: [0, 1000, 2200], title: 'Yhteyksiä', along: 'Karttoja' });
  for (const mark of marks) {
    if (mark.is !== 'text') continue;
    const half = Math.max(...mark.lines.map((line) => line.length)) * mark.size * 0.35;
    expect(mark.x - half).toBeGreaterThanOrEqual(bounds.x);
    expect(mark.x + half).toBeLessThanOrEqual(bounds.x + bounds.width);
    expect(mark.y - mark.size).toBeGreaterThanOrEqual(bounds.y);
    expect(mark.y).toBeLessThanOrEqual(bounds.y + bounds.height);
  }
});

test('of nothing there is no line', () => {
  expect(lineOf([])).toEqual([]);
  expect(lineOf([0])).toEqual(['M0 190']);
});
