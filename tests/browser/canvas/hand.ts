import { cdp } from 'vitest/browser';

/** In px from the upper left corner of the tested page. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

type PointerType = 'mouse' | 'pen';

interface MouseEventOptions {
  readonly type: 'mousePressed' | 'mouseMoved' | 'mouseReleased';
  readonly button?: 'left' | 'right' | 'none';
  readonly pointerType?: PointerType;
  readonly modifiers?: number;
}

export const ALT = 1;
export const SHIFT = 8;

/** The tests run in a frame of the page to which the browser's own input goes. */
const onWholePage = ({ x, y }: Place): Place => {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  return {
    x: frame.left + (x * frame.width) / innerWidth,
    y: frame.top + (y * frame.height) / innerHeight,
  };
};

const send = (method: string, params: object): Promise<unknown> =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(method, params);

const mouse = (at: Place, options: MouseEventOptions): Promise<unknown> => {
  const isDown = options.type !== 'mouseReleased' && options.button !== 'none';
  const { button = 'left' } = options;
  const buttons = isDown ? (button === 'right' ? 2 : 1) : 0;
  const clickCount = options.type === 'mouseMoved' ? 0 : 1;
  return send('Input.dispatchMouseEvent', { ...onWholePage(at), ...options, button, buttons, clickCount });
};

const between = (from: Place, to: Place, steps: number): Place[] =>
  Array.from({ length: steps }, (_, step) => ({
    x: from.x + ((to.x - from.x) * (step + 1)) / steps,
    y: from.y + ((to.y - from.y) * (step + 1)) / steps,
  }));

interface DragOptions {
  readonly pointerType?: PointerType;
  readonly modifiers?: number;
  /** Looks at things before the pointer is let go. */
  readonly meanwhile?: () => void | Promise<void>;
}

/** Presses, goes through all the places, and lets go at the last. */
export const drag = async (
  places: readonly Place[],
  { meanwhile, ...how }: DragOptions = {},
): Promise<void> => {
  const [first, ...others] = places;
  const last = places.at(-1);
  if (!first || !last) throw new Error('A drag needs places.');
  await mouse(first, { type: 'mouseMoved', button: 'none', ...how });
  await mouse(first, { type: 'mousePressed', ...how });
  let from = first;
  for (const to of others) {
    for (const at of between(from, to, 4)) await mouse(at, { type: 'mouseMoved', ...how });
    from = to;
  }
  await meanwhile?.();
  await mouse(last, { type: 'mouseReleased', ...how });
};

export const click = (at: Place, how: Pick<DragOptions, 'pointerType' | 'modifiers'> = {}): Promise<void> =>
  drag([at], how);

export const rightClick = async (at: Place): Promise<void> => {
  await mouse(at, { type: 'mousePressed', button: 'right' });
  await mouse(at, { type: 'mouseReleased', button: 'right' });
};

const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<unknown> =>
  send('Input.dispatchTouchEvent', { type, touchPoints: places.map(onWholePage) });

export const tap = async (at: Place): Promise<void> => {
  await touch('touchStart', [at]);
  await touch('touchEnd', []);
};

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A finger goes down and rests; then it goes where it goes, rests again, and goes up. */
export const holdFinger = async (at: Place, ms: number, to: Place = at, after = 0): Promise<void> => {
  await touch('touchStart', [at]);
  await rest(ms);
  for (const place of between(at, to, 4)) await touch('touchMove', [place]);
  await rest(after);
  await touch('touchEnd', []);
};

/** Two fingers go down as far apart as they are, and go so much further apart. */
export const pinch = async (left: Place, right: Place, by: number): Promise<void> => {
  await touch('touchStart', [left, right]);
  for (let step = 1; step <= 4; step++) {
    const further = (by * step) / 8;
    await touch('touchMove', [
      { x: left.x - further, y: left.y },
      { x: right.x + further, y: right.y },
    ]);
  }
  await touch('touchEnd', []);
};

/** A finger goes down and moves at once. */
export const dragFinger = (from: Place, to: Place): Promise<void> => holdFinger(from, 0, to);
