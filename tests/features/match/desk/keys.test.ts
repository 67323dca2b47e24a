import { expect, test } from 'vitest';
import { deskKey } from '../../../../src/features/match/desk/keys';

const press = (key: string, more = {}) =>
  deskKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more });

test('1, 2 and 3 answer and the arrows turn, but only by themselves', () => {
  expect(['1', '2', '3', 'ArrowRight', 'ArrowLeft'].map((key) => press(key))).toEqual([
    'same',
    'different',
    'later',
    'next',
    'previous',
  ]);
  expect(['4', 'ArrowUp', 'ArrowDown', 'm'].map((key) => press(key))).toEqual(Array(4).fill(undefined));
  expect([{ ctrlKey: true }, { altKey: true }, { shiftKey: true }].map((more) => press('1', more))).toEqual(
    Array(3).fill(undefined),
  );
});
