import type { LineStyle, Shape } from '../../domain/entity';
import { DEFAULT_COLOUR, tint } from '../../domain/layout/colour';
import { shapePath } from '../../domain/layout/shapes';

const WIDTH = 30;
const HEIGHT = 18;
const ROOM = 2;

export interface KindMarkProps {
  readonly colour?: string | undefined;
  readonly shape?: Shape | undefined;
  readonly line?: LineStyle | undefined;
  readonly link?: boolean;
}

const DASHES: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '6 4',
  dotted: '1.5 4',
};

/** A type as a small mark: its shape in its colour, or a piece of its line. */
export const KindMark = ({
  colour = DEFAULT_COLOUR,
  shape = 'card',
  line = 'solid',
  link = false,
}: KindMarkProps) => (
  <svg
    className="kind-mark"
    width={WIDTH + 2 * ROOM}
    height={HEIGHT + 2 * ROOM}
    viewBox={`${-WIDTH / 2 - ROOM} ${-HEIGHT / 2 - ROOM} ${WIDTH + 2 * ROOM} ${HEIGHT + 2 * ROOM}`}
    aria-hidden="true"
  >
    {link ? (
      <line
        x1={-WIDTH / 2}
        x2={WIDTH / 2}
        stroke={colour}
        strokeWidth={2.5}
        strokeDasharray={DASHES[line]}
        strokeLinecap="round"
      />
    ) : (
      <path
        d={shapePath(shape, WIDTH, HEIGHT)}
        fill={tint(colour)}
        stroke={colour}
        strokeWidth={2}
        strokeLinejoin="round"
      />
    )}
  </svg>
);
