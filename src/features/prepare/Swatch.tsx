import type { LineStyle, Shape } from '../../domain/entity';
import { tint } from '../../domain/layout/colour';
import { shapePath } from '../../domain/layout/shapes';

const WIDTH = 30;
const HEIGHT = 20;
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 };
const EDGE = 2;

const DASHES: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '7 5',
  dotted: '2 5',
};

const VIEW = { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` } as const;

/** How actors of a type look, in small. */
export const ShapeSwatch = ({ colour, shape }: { readonly colour: string; readonly shape: Shape }) => (
  <svg {...VIEW} aria-hidden="true">
    <path
      d={shapePath(shape, WIDTH - EDGE, HEIGHT - EDGE, MIDDLE)}
      fill={tint(colour)}
      stroke={colour}
      strokeWidth={EDGE}
    />
  </svg>
);

/** How links of a type look, in small. */
export const LineSwatch = ({ colour, line }: { readonly colour: string; readonly line: LineStyle }) => (
  <svg {...VIEW} aria-hidden="true">
    <path
      d={`M2 ${MIDDLE.y}H${WIDTH - 2}`}
      stroke={colour}
      strokeWidth={3}
      strokeDasharray={DASHES[line]}
      strokeLinecap="round"
    />
  </svg>
);

/** A colour by itself. */
export const ColourSwatch = ({ colour }: { readonly colour: string }) => (
  <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
    <circle cx={9} cy={9} r={8} fill={colour} />
  </svg>
);
