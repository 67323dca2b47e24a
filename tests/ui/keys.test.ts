import { expect, it } from 'vitest';
import { arrowStep, arrowWay, isForField, isRedo, isUndo } from '../../src/ui/keys';

const press = (key: string, held: { ctrl?: boolean; meta?: boolean; shift?: boolean } = {}) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  shiftKey: held.shift ?? false,
});

it('Ctrl or Cmd with Z takes back, with Y or Shift Z does again', () => {
  const presses = [
    press('z', { ctrl: true }),
    press('z', { meta: true }),
    press('y', { ctrl: true }),
    press('Z', { meta: true, shift: true }),
    press('z'),
  ];
  expect(presses.map(isUndo)).toEqual([true, true, false, false, false]);
  expect(presses.map(isRedo)).toEqual([false, false, true, true, false]);
});

it('arrows move a step, with shift a large one, and nothing while Ctrl is held', () => {
  expect(arrowStep(press('ArrowLeft'))).toEqual({ x: -8, y: 0 });
  expect(arrowStep(press('ArrowDown', { shift: true }))).toEqual({ x: 0, y: 40 });
  expect(arrowStep(press('ArrowDown', { ctrl: true }))).toBeUndefined();
  expect(arrowStep(press('a'))).toBeUndefined();
});

it('arrows point a way, whatever is held', () => {
  expect(arrowWay(press('ArrowUp', { shift: true, ctrl: true }))).toEqual({ x: 0, y: -1 });
  expect(arrowWay(press('a'))).toBeUndefined();
});

it('a field in which somebody types keeps letters and the keys of editing, and no other Ctrl keys', () => {
  const kept = [press('k'), press('v', { ctrl: true }), press('ArrowLeft', { ctrl: true }), press('Enter')];
  expect(kept.map(isForField)).toEqual([true, true, true, true]);
  expect(isForField(press('k', { ctrl: true }))).toBe(false);
});
