import type { Point } from '../../domain/layout/shapes';

/** What keys do on a drawing. */
export interface KeyTargets {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Absent: arrow keys stand for nothing. */
  readonly pan?: ((by: Point) => void) | undefined;
}

/** How far an arrow key goes, in px. */
const STEP = 80;

const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: STEP, y: 0 },
  ArrowRight: { x: -STEP, y: 0 },
  ArrowUp: { x: 0, y: STEP },
  ArrowDown: { x: 0, y: -STEP },
};

/** Does what a key stands for; false when it stands for nothing. */
export const pressed = (key: string, targets: KeyTargets): boolean => {
  const way = WAYS[key];
  if (way && targets.pan) targets.pan(way);
  else if (key === '+') targets.zoomIn();
  else if (key === '-') targets.zoomOut();
  else if (key === '0') targets.fit();
  else return false;
  return true;
};
