import type { CSSProperties } from 'react';
import type { HullLook } from '../../../domain/networks/looks';

const WIDTH = 28;
const HEIGHT = 20;
const STROKE = 2;
const SIZE = {
  x: STROKE / 2,
  y: STROKE / 2,
  width: WIDTH - STROKE,
  height: HEIGHT - STROKE,
  rx: (HEIGHT - STROKE) / 2,
} as const;

/** How a network's hull looks, in small. */
export const HullMark = ({ colour, dash }: HullLook) => (
  <svg
    className="hull-mark"
    width={WIDTH}
    height={HEIGHT}
    style={{ '--hull': colour } as CSSProperties}
    aria-hidden="true"
  >
    <rect {...SIZE} strokeWidth={STROKE} strokeDasharray={dash?.map((length) => length / 2).join(' ')} />
  </svg>
);
