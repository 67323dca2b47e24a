import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSitting, recallSitting } from '../../../../src/features/match/desk/sitting';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
});

afterEach(() => vi.unstubAllGlobals());

test('A sitting is remembered for its workshop alone', () => {
  const sitting = { answered: [{ key: 'k', classIds: ['m1/a1', 'm2/a1'], gain: 3 }], later: ['l'] };
  keepSitting('w1', sitting);
  expect(recallSitting('w1')).toEqual(sitting);
  expect(recallSitting('w2')).toEqual({ answered: [], later: [] });
});

test.each(['', '{', '[]', '{"answered":[{"key":1}],"later":[]}'])(
  'What cannot be read counts for nothing: %s',
  (text) => {
    keepSitting('w1', { answered: [], later: ['l'] });
    for (const key of kept.keys()) kept.set(key, text);
    expect(recallSitting('w1')).toEqual({ answered: [], later: [] });
  },
);
