import type { Point } from './shapes';

const TURN = 2 * Math.PI;

/** The direction of a point from the origin, clockwise from the top, 0–1. */
export const turnOf = ({ x, y }: Point): number => (Math.atan2(x, -y) / TURN + 1) % 1;

/** The point in a direction, on the unit circle. */
const pointAt = (turn: number): Point => ({ x: Math.sin(turn * TURN), y: -Math.cos(turn * TURN) });

/** The middle of directions; undefined when there are none or they cancel each other out. */
export const meanTurn = (turns: readonly number[]): number | undefined => {
  const sum = turns.map(pointAt).reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return Math.hypot(sum.x, sum.y) < 1e-6 ? undefined : turnOf(sum);
};

/** Where evenly spread things begin, so that each is as near as can be to the direction that it would like to have. */
export const firstTurn = (wanted: readonly number[]): number =>
  meanTurn(wanted.map((turn, index) => (turn - index / wanted.length + 1) % 1)) ?? wanted[0] ?? 0;
