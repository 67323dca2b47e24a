import type { CSSProperties } from 'react';
import { shapePath } from '../domain/layout/shapes';
import type { Legend } from './drawing';
import './legend.css';
import { dashOf } from './links';

const WIDTH = 28;
const HEIGHT = 18;
const STROKE = 2;
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 };

const MARK = {
  width: WIDTH,
  height: HEIGHT,
  viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
  'aria-hidden': true,
} as const;

/** The theme makes its shades of it. */
const ofColour = (colour: string): CSSProperties => ({ ['--kind' as string]: colour });

/** How actors of a type look, in small. */
export const ActorMark = ({ colour, shape }: Pick<Legend['actors'][number], 'colour' | 'shape'>) => (
  <svg {...MARK} className="actor-mark" style={ofColour(colour)} aria-hidden="true">
    <path d={shapePath(shape, WIDTH - STROKE, HEIGHT - STROKE, MIDDLE)} strokeWidth={STROKE} />
  </svg>
);

/** How links of a type look, in small. */
export const LinkMark = ({ colour, line }: Pick<Legend['links'][number], 'colour' | 'line'>) => (
  <svg {...MARK} className="link-mark" style={ofColour(colour)} aria-hidden="true">
    <path
      d={`M1 ${MIDDLE.y}H${WIDTH - 1}`}
      strokeWidth={STROKE}
      strokeDasharray={dashOf(line, STROKE)?.join(' ')}
    />
  </svg>
);

/** What the looks in a picture mean, beside it on the screen. */
export const LegendList = ({ legend, label }: { readonly legend: Legend; readonly label: string }) => (
  <ul className="picture-legend" aria-label={label}>
    {legend.actors.map((kind) => (
      <li key={`actor ${kind.name}`}>
        <ActorMark {...kind} />
        {kind.name}
      </li>
    ))}
    {legend.links.map((kind) => (
      <li key={`link ${kind.name}`}>
        <LinkMark {...kind} />
        {kind.name}
      </li>
    ))}
  </ul>
);
