/** What counts of a pressed key. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Ctrl, or Cmd on a Mac. */
export const withControl = ({ ctrlKey, metaKey }: KeyPress): boolean => ctrlKey || metaKey;

/** Ctrl Z */
export const isUndo = (event: KeyPress): boolean =>
  withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'z';

/** Ctrl Y, Ctrl Shift Z */
export const isRedo = (event: KeyPress): boolean => {
  const key = event.key.toLowerCase();
  return withControl(event) && (key === 'y' || (key === 'z' && event.shiftKey));
};

const STEP = 8;
const LARGE_STEP = 40;

const ARROWS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** How far an arrow key moves a thing, in px; further with shift. Undefined for other keys. */
export const arrowStep = (event: KeyPress): { readonly x: number; readonly y: number } | undefined => {
  const way = withControl(event) ? undefined : ARROWS.get(event.key);
  const step = event.shiftKey ? LARGE_STEP : STEP;
  return way && { x: way[0] * step, y: way[1] * step };
};
