import { expect, test } from 'vitest';
import { type ShowKey, showOrder } from '../../../src/features/show/showing/keys';

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, isOnButton: false, isOnSlider: false };
const order = (key: string, more: Partial<ShowKey> = {}) => showOrder({ ...PLAIN, key, ...more });

test.each([
  ['next', ['ArrowRight', 'PageDown', ' ', 'Enter', 'n', 'N']],
  ['back', ['ArrowLeft', 'PageUp', 'Backspace', 'p']],
  ['first', ['Home']],
  ['last', ['End']],
  ['black', ['b', 'B', '.']],
  ['more', ['ArrowUp']],
  ['less', ['ArrowDown']],
  ['hold', ['F5']],
] as const)('%s is asked for by %j', (wanted, keys) => {
  expect(keys.map((key) => order(key))).toEqual(keys.map(() => wanted));
});

test('other keys, and those held with another, are left to the browser', () => {
  expect(['a', 'Tab', 'Escape', 'F11'].map((key) => order(key))).toEqual(Array(4).fill(undefined));
  expect(order('n', { ctrlKey: true })).toBeUndefined();
  expect(order('ArrowLeft', { altKey: true })).toBeUndefined();
});

test('Enter and Space press the button that has the focus; a remote goes on all the same', () => {
  expect(order('Enter', { isOnButton: true })).toBeUndefined();
  expect(order(' ', { isOnButton: true })).toBeUndefined();
  expect(order('PageDown', { isOnButton: true })).toBe('next');
});

test('a slider keeps the arrow keys; a remote goes on all the same', () => {
  expect(order('ArrowRight', { isOnSlider: true })).toBeUndefined();
  expect(order('PageDown', { isOnSlider: true })).toBe('next');
  expect(order(' ', { isOnSlider: true })).toBe('next');
});
