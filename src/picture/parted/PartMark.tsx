import '../legend.css';
import './parted.css';
import type { CSSProperties } from 'react';
import type { Part } from '../../domain/compare/parts';
import { shapePath } from '../../domain/layout/shapes';
import { dashOf } from '../links';
import { PART_COLOURS } from '../palette';
import { PART_LOOKS } from './partedDrawing';

const HEIGHT = 22;
const CARD = 40;
const LINE = 26;
const WIDTH = CARD + LINE;
const MIDDLE = { x: CARD / 2, y: HEIGHT / 2 };
const BORDERS: Readonly<Record<Part, number>> = { first: 2, both: 3, second: 1.5 };

/** How actors and links of a part look, in small: a card with its letters, and a line. */
export const PartMark = ({ part }: { readonly part: Part }) => {
  const { letters, line, isDashed } = PART_LOOKS[part];
  const colour: CSSProperties = { ['--kind' as string]: PART_COLOURS[part] };
  return (
    <svg
      className="part-mark actor-mark"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      style={colour}
      aria-hidden="true"
    >
      <path
        d={shapePath('card', CARD - 4, HEIGHT - 4, MIDDLE)}
        strokeWidth={BORDERS[part]}
        strokeDasharray={isDashed ? '4 3' : undefined}
      />
      <text x={MIDDLE.x} y={MIDDLE.y}>
        {letters}
      </text>
      <path
        d={`M${CARD} ${MIDDLE.y}H${WIDTH}`}
        strokeWidth={BORDERS[part]}
        strokeDasharray={dashOf(line, 1.5)?.join(' ')}
      />
    </svg>
  );
};
