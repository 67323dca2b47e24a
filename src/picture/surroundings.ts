import type { ModelBox } from '../domain/layout/framing';
import type { Drawing } from './drawing';

/** In model units: cards and what stands around them. */
const AROUND = { x: 620, y: 420 } as const;

/** The part of a drawing around these actors, wide enough to tell where it is; undefined where they are not on it. */
export const surroundingsOf = (
  { actors }: Pick<Drawing, 'actors'>,
  ids: readonly string[],
): ModelBox | undefined => {
  const wanted = new Set(ids);
  const found = actors.filter(({ id }) => wanted.has(id));
  if (found.length === 0) return undefined;
  const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)];
  return {
    x1: Math.min(...xs) - AROUND.x,
    y1: Math.min(...ys) - AROUND.y,
    x2: Math.max(...xs) + AROUND.x,
    y2: Math.max(...ys) + AROUND.y,
  };
};
