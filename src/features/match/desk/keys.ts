import type { KeyPress } from '../../../ui/keys';
import { arrowWay } from '../../../ui/keys';

/** What a key means at the desk. */
export type DeskKey = 'same' | 'different' | 'later' | 'next' | 'previous';

const ANSWERS: ReadonlyMap<string, DeskKey> = new Map([
  ['1', 'same'],
  ['2', 'different'],
  ['3', 'later'],
]);

const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey;

/** 1, 2 and 3 answer, the arrows to the sides turn the questions over. Undefined for other keys. */
export const deskKey = (press: KeyPress): DeskKey | undefined => {
  if (!isPlain(press)) return undefined;
  const way = arrowWay(press)?.x;
  return way ? (way > 0 ? 'next' : 'previous') : ANSWERS.get(press.key);
};

/** Keys mean the desk while the focus is there, or nowhere. */
export const isAtDesk = (desk: Element | null): boolean => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || desk?.contains(activeElement) === true;
};
