import type { Core } from 'cytoscape';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { insideLasso } from '../../domain/layout/lasso';
import type { Point } from '../../domain/layout/shapes';
import { isOnSurface, pointIn, thingAt } from './hand';
import { swallowWhile } from './swallowing';

/** The line being drawn around things, in screen px; null when none is. */
export type LassoStore = StoreApi<{ readonly line: readonly Point[] | null }>;

/** No line is drawn yet. */
export const createLasso = (): LassoStore =>
  createStore<{ line: readonly Point[] | null }>()(() => ({ line: null }));

/** What a line around things means. */
export interface LassoHandlers {
  /** Whether lines are drawn now; else the hand does what it always does. */
  readonly isOn: () => boolean;
  readonly onLasso: (ids: readonly string[]) => void;
  /** A tap in place of a line. */
  readonly onTap: (id: string | null) => void;
}

/** Shorter lines are taps. */
const SHORTEST = 12;
/** Points nearer to one another say nothing more. */
const STEP = 3;

const lengthOf = (line: readonly Point[]): number =>
  line.reduce((sum, { x, y }, index) => {
    const before = line[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);

const actorsWithin = (cy: Core, line: readonly Point[]): string[] => {
  const places = cy.nodes().map((node) => ({ id: node.id(), ...node.renderedPosition() }));
  return insideLasso(line, places).map(({ id }) => id);
};

/** Lets a line be drawn around actors with any pointer, before Cytoscape sees it. Returns how to stop. */
export const listenForLasso = (
  frame: HTMLElement,
  cy: Core,
  store: LassoStore,
  { isOn, onLasso, onTap }: LassoHandlers,
): (() => void) => {
  const listening = new AbortController();
  let pointer: number | null = null;

  const show = (line: readonly Point[] | null) => store.setState({ line });
  const begin = (event: PointerEvent) => {
    if (pointer !== null || event.button !== 0 || !isOn() || !isOnSurface(event)) return;
    pointer = event.pointerId;
    frame.setPointerCapture(pointer);
    event.stopPropagation();
    show([pointIn(frame, event)]);
  };
  const move = (event: PointerEvent) => {
    const { line } = store.getState();
    if (event.pointerId !== pointer || !line) return;
    const to = pointIn(frame, event);
    const last = line.at(-1) ?? to;
    if (Math.hypot(to.x - last.x, to.y - last.y) >= STEP) show([...line, to]);
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    pointer = null;
    const { line } = store.getState();
    show(null);
    const [start] = line ?? [];
    if (!line || !start || event.type === 'pointercancel') return;
    if (lengthOf(line) < SHORTEST) onTap(thingAt(cy, start));
    else onLasso(actorsWithin(cy, line));
  };

  const options = { capture: true, signal: listening.signal };
  frame.addEventListener('pointerdown', begin, options);
  frame.addEventListener('pointermove', move, options);
  frame.addEventListener('pointerup', end, options);
  frame.addEventListener('pointercancel', end, options);
  swallowWhile(frame, () => pointer !== null, listening.signal);
  return () => listening.abort();
};
