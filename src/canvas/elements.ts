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
  readonly colour?: string | undefined;
  readonly shape?: Shape | undefined;
  /** Width of the outline in model units. */
  readonly border?: number;
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
}

/** Words on the canvas by themselves; `x` and `y` are their middle. */
export type CanvasText = Pick<TextLabel, 'id' | 'text' | 'x' | 'y'>;

export interface CanvasDrawing {
  readonly actors: readonly CanvasActor[];
  readonly links: readonly CanvasLink[];
  readonly texts?: readonly CanvasText[];
}

const BORDER = 2;
const LINK_WIDTH = 2;

const classes = (named: Readonly<Record<string, boolean | undefined>>): string[] =>
  Object.keys(named).filter((name) => named[name]);

/** Always a fresh object: Cytoscape adopts what it is given and writes into it. */
export const nodeElement = (actor: CanvasActor): ElementDefinition & { classes: string[] } => {
  const shape = actor.shape ?? 'card';
  const stroke = actor.colour ?? DEFAULT_COLOUR;
  const { lines, width, height } = cardOf(actor.name, shape);
  return {
    group: 'nodes',
    data: {
      id: actor.id,
      label: lines.join('\n'),
      width,
      height,
      letters: CARD_FONT_SIZE,
      stroke,
      fill: actor.colour ? tint(stroke) : NO_FILL,
      darkStroke: onDark(stroke),
      darkFill: actor.colour ? darkTint(stroke) : NO_FILL_DARK,
      border: actor.border ?? BORDER,
    },
    position: { x: actor.x, y: actor.y },
    classes: [`shape-${shape}`],
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
  },
  classes: classes({
    [`line-${link.line ?? 'solid'}`]: true,
    'to-target': link.direction === 'forward' || link.direction === 'both',
    'to-source': link.direction === 'both',
  }),
});
