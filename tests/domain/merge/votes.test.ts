import { describe, expect, test } from 'vitest';
import { byLength, lowerMedian, median, mode, spread } from '../../../src/domain/merge/votes';

const votes = (...values: string[]) => values.map((value, index) => ({ mapId: `m${index}`, value }));

describe('the mode', () => {
  test('is what most maps chose', () => {
    expect(mode(votes('b', 'a', 'b'))).toEqual({ value: 'b', tied: [], decided: false });
  });

  test('shows a tie, and the first in order stands for it', () => {
    expect(mode(votes('c', 'b', 'c', 'b', 'a'))).toEqual({ value: 'b', tied: ['b', 'c'], decided: false });
  });

  test('of names prefers the shorter, then UTF-16 order', () => {
    expect(mode(votes('Turku', 'Åbo', 'abo'), byLength)?.value).toBe('abo');
  });

  test('counts a map once for a value', () => {
    const twice = { mapId: 'm1', value: 'a' };
    expect(
      mode([twice, twice, ...votes('b', 'b').map((vote) => ({ ...vote, mapId: `x${vote.mapId}` }))])?.value,
    ).toBe('b');
  });

  test('of nothing is nothing', () => {
    expect(mode([])).toBeUndefined();
  });
});

test('the lower median is one of the numbers, the median may lie between two', () => {
  expect([lowerMedian([4, 1]), median([4, 1]), lowerMedian([3, 9, 1]), median([3, 9, 1])]).toEqual([
    1, 2.5, 3, 3,
  ]);
  expect([lowerMedian([]), median([])]).toEqual([undefined, undefined]);
});

test('a spread counts each map once', () => {
  expect(spread([[1, 3], [2], [], [5]])).toEqual({ median: 2, min: 1, max: 5, n: 3 });
  expect(spread([[], []])).toBeUndefined();
});
