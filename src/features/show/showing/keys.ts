/** What a key does while something is shown; `hold` keeps the browser from doing what it means elsewhere. */
export type ShowOrder = 'next' | 'back' | 'first' | 'last' | 'black' | 'more' | 'less' | 'hold';

/** What counts of a pressed key, and where it was pressed. */
export interface ShowKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** The focus is on something that is pressed by Enter and Space. */
  readonly isOnButton: boolean;
  /** The focus is on a slider, which the arrow keys move. */
  readonly isOnSlider: boolean;
}

/** Presenter remotes send PageUp and PageDown, F5 to begin, Esc to end, and a full stop or B for a black screen. */
const ORDERS: ReadonlyMap<string, ShowOrder> = new Map([
  ['arrowright', 'next'],
  ['pagedown', 'next'],
  [' ', 'next'],
  ['enter', 'next'],
  ['n', 'next'],
  ['arrowleft', 'back'],
  ['pageup', 'back'],
  ['backspace', 'back'],
  ['p', 'back'],
  ['home', 'first'],
  ['end', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['arrowup', 'more'],
  ['arrowdown', 'less'],
  ['f5', 'hold'],
]);

const isPress = (key: string): boolean => key === 'Enter' || key === ' ';

/** What a key asks for; undefined when it is left to whatever has the focus, or to the browser. */
export const showOrder = (pressed: ShowKey): ShowOrder | undefined => {
  const { key, isOnButton, isOnSlider } = pressed;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  if (isOnButton && isPress(key)) return undefined;
  if (isOnSlider && key.startsWith('Arrow')) return undefined;
  return ORDERS.get(key.toLowerCase());
};
