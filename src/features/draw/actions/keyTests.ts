import { arrowWay, type KeyPress, withControl } from '../../../ui/keys';

type KeyTest = (event: KeyPress) => boolean;

/** A key by itself; Shift only as far as the key needs it. */
export const isKey =
  (...keys: readonly string[]): KeyTest =>
  (event) =>
    keys.includes(event.key) && !withControl(event) && !event.altKey;

/** A letter by itself, small or large. */
export const isLetter =
  (letter: string): KeyTest =>
  (event) =>
    event.key.toLowerCase() === letter && !withControl(event) && !event.altKey;

/** A letter with Ctrl, or with Cmd on a Mac. */
export const isControl =
  (letter: string): KeyTest =>
  (event) =>
    event.key.toLowerCase() === letter && withControl(event) && !event.shiftKey && !event.altKey;

/** How an arrow is pressed: by itself, with Shift, or with Shift and one more. */
export type ArrowForce = 'plain' | 'shift' | 'far';

/** An arrow key, pressed in this way. */
export const isArrow =
  (force: ArrowForce): KeyTest =>
  (event) => {
    if (!arrowWay(event)) return false;
    const more = withControl(event) || event.altKey === true;
    if (force === 'plain') return !event.shiftKey && !more;
    return event.shiftKey && more === (force === 'far');
  };
