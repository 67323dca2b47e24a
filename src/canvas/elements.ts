import type { ElementDefinition } from 'cytoscape';
import { TEXT_SIZE, textBlock } from '../domain/backdrop/texts';
import type { Direction, LineStyle, Shape, TextLabel } from '../domain/entity';
import { CARD_FONT_SIZE, cardOf } from '../domain/layout/card';
import { DEFAULT_COLOUR, darkTint, NO_FILL, NO_FILL_DARK, onDark, tint } from '../domain/layout/colour';
import { TEXT_CLASS } from './rim';

/** An actor as the canvas draws it. */
export interface CanvasActor {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How many times as large as usual; 1 when absent. */
  readonly scale?: number;
  readonly colour?: string | undefined;
  readonly shape?: Shape | undefined;
  /** Width of the outline in model units. */
  readonly border?: number;
  /** A short count under the name, for example "7/12". */
  readonly badge?: string;
  /** Only one drew it: a dashed outline. */
  readonly single?: boolean;
  readonly faded?: boolean;
}

/** A link as the canvas draws it; its ends are actors of the same drawing. */
export interface CanvasLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly colour?: string | undefined;
  readonly line?: LineStyle | undefined;
  readonly width?: number;
  readonly direction?: Direction | undefined;
  readonly badge?: string;
  /** How many times as large as usual the badge is; 1 when absent. */
  readonly scale?: number;
  readonly single?: boolean;
  readonly faded?: boolean;
}

/** Words on the canvas by themselves; `x` and `y` are their middle. */
export type CanvasText = Pick<TextLabel, 'id' | 'text' | 'x' | 'y'>;

export interface CanvasDrawing {
  readonly actors: readonly CanvasActor[];
  readonly links: readonly CanvasLink[];
  readonly texts?: readonly CanvasText[];
}

const BADGE_HEIGHT = 18;
const BADGE_LETTERS = 12;
const BORDER = 2;
const LINK_WIDTH = 2;

const classes = (named: Readonly<Record<string, boolean | undefined>>): string[] =>
  Object.keys(named).filter((name) => named[name]);

/** Always a fresh object: Cytoscape adopts what it is given and writes into it. */
export const nodeElement = (actor: CanvasActor): ElementDefinition & { classes: string[] } => {
  const shape = actor.shape ?? 'card';
  const stroke = actor.colour ?? DEFAULT_COLOUR;
  const scale = actor.scale ?? 1;
  const { lines, width, height } = cardOf(actor.name, shape);
  return {
    group: 'nodes',
    data: {
      id: actor.id,
      label: [...lines, ...(actor.badge ? [actor.badge] : [])].join('\n'),
      width: width * scale,
      height: (actor.badge ? height + BADGE_HEIGHT : height) * scale,
      letters: CARD_FONT_SIZE * scale,
      stroke,
      fill: actor.colour ? tint(stroke) : NO_FILL,
      darkStroke: onDark(stroke),
      darkFill: actor.colour ? darkTint(stroke) : NO_FILL_DARK,
      border: actor.border ?? BORDER,
    },
    position: { x: actor.x, y: actor.y },
    classes: classes({ [`shape-${shape}`]: true, single: actor.single, faded: actor.faded }),
  };
};

/** Always a fresh object: Cytoscape adopts what it is given and writes into it. */
export const textElement = (text: CanvasText): ElementDefinition & { classes: string[] } => {
  const { lines, width, height } = textBlock(text);
  return {
    group: 'nodes',
    data: {
      id: text.id,
      label: lines.join('\n'),
      width,
      height,
      letters: TEXT_SIZE,
      stroke: DEFAULT_COLOUR,
      fill: NO_FILL,
      darkStroke: onDark(DEFAULT_COLOUR),
      darkFill: NO_FILL_DARK,
      border: 0,
    },
    position: { x: text.x, y: text.y },
    classes: [TEXT_CLASS],
  };
};

/** Always a fresh object: Cytoscape adopts what it is given and writes into it. */
export const edgeElement = (link: CanvasLink): ElementDefinition & { classes: string[] } => ({
  group: 'edges',
  data: {
    id: link.id,
    source: link.source,
    target: link.target,
    colour: link.colour ?? DEFAULT_COLOUR,
    darkColour: onDark(link.colour ?? DEFAULT_COLOUR),
    width: link.width ?? LINK_WIDTH,
    letters: BADGE_LETTERS * (link.scale ?? 1),
    ...(link.badge ? { badge: link.badge } : {}),
  },
  classes: classes({
    [`line-${link.line ?? 'solid'}`]: true,
    'to-target': link.direction === 'forward' || link.direction === 'both',
    'to-source': link.direction === 'both',
    single: link.single,
    faded: link.faded,
  }),
});
