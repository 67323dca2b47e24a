/** What counts of a pressed key. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey?: boolean;
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

/** How far an arrow key moves a thing, in px. */
export const STEP = 8;
export const LARGE_STEP = 40;

const ARROWS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** Which way an arrow key points, as a step of 1 along an axis. Undefined for other keys. */
export const arrowWay = ({ key }: KeyPress): { readonly x: number; readonly y: number } | undefined => {
  const way = ARROWS.get(key);
  return way && { x: way[0], y: way[1] };
};

const EDITING_WITH_CONTROL = new Set(['a', 'c', 'v', 'x', 'y', 'z']);

/** Whether a field in which somebody types keeps the key for itself. */
export const isForField = (event: KeyPress): boolean =>
  !withControl(event) || event.key.length > 1 || EDITING_WITH_CONTROL.has(event.key.toLowerCase());

/** How far an arrow key moves a thing, in px; further with shift. Undefined for other keys. */
export const arrowStep = (event: KeyPress): { readonly x: number; readonly y: number } | undefined => {
  const way = withControl(event) ? undefined : ARROWS.get(event.key);
  const step = event.shiftKey ? LARGE_STEP : STEP;
  return way && { x: way[0] * step, y: way[1] * step };
};
