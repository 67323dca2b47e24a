import type { Box } from '../../domain/layout/placing';
import type { Bounds, Mark } from '../marks';
import type { Track } from '../scene';
import { countScene } from './painting';

const boxOf = ({ x, y, width, height }: Bounds): Box => ({
  x: x + width / 2,
  y: y + height / 2,
  width,
  height,
});

const touches = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** The counts of links, the first ones first, as far as there is room for them beside what is taken and one another. */
export const countsWithRoom = (
  tracks: readonly Track[],
  taken: readonly Box[],
  scale: number,
): readonly Mark[] => {
  const all = [...taken];
  return tracks.flatMap((track) => {
    const scene = countScene(track, scale);
    if (!scene) return [];
    const box = boxOf(scene.bounds);
    if (all.some((other) => touches(box, other))) return [];
    all.push(box);
    return scene.marks;
  });
};
