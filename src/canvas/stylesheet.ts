import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { TEXT_LINE_HEIGHT, TEXT_SIZE } from '../domain/backdrop/texts';
import type { Shape } from '../domain/entity';
import { CARD_FONT_SIZE, CARD_LINE_HEIGHT } from '../domain/layout/card';
import { shapePoints } from '../domain/layout/shapes';
import type { Look, Theme } from '../state/look';
import { DIMMED } from './dimming';
import { LANDMARK } from './landmark';
import { type CanvasPalette, canvasPalette } from './palette';
import { TEXT_CLASS } from './rim';

export const CANVAS_FONT = '"Inter Variable", system-ui, sans-serif';

/** Of what is out of focus: one knows that it is there, and no more. */
const OUT_OF_FOCUS = 0.15;

/** How far the ground around a name of its own reaches, as a share of its letters. */
export const NAME_RIM = 0.16;

/** How much thicker lines are in a room, so that the back row sees them. */
const PROJECTED = 1.6;
/** How much larger names are there: as much as their cards, which keep their size, have room for. */
const PROJECTED_LETTERS = 1.15;

type Ways = Pick<Look, 'theme' | 'isProjector'>;

/** Each element knows its colours for both themes: changing the theme touches none of them. */
const COLOURS = {
  light: { stroke: 'data(stroke)', fill: 'data(fill)', line: 'data(colour)' },
  dark: { stroke: 'data(darkStroke)', fill: 'data(darkFill)', line: 'data(darkColour)' },
} as const;

const BORDER = {
  plain: 'data(border)',
  projected: (node: NodeSingular) => PROJECTED * Number(node.data('border')),
} as const;

const LETTERS = {
  plain: { 'font-size': 'data(letters)', 'font-weight': 500 },
  projected: {
    'font-size': (node: NodeSingular) => PROJECTED_LETTERS * Number(node.data('letters')),
    'font-weight': 600,
  },
} as const;

const WIDTH = {
  plain: 'data(width)',
  projected: (edge: EdgeSingular) => PROJECTED * Number(edge.data('width')),
} as const;

const POLYGONS = ['barrel', 'hexagon', 'octagon', 'cut', 'diamond'] as const;

/** Cytoscape has no shapes with the slants of ours; a polygon gives it the very outline of the pictures. */
const polygon = (shape: Shape): StylesheetJson[number] => ({
  selector: `node.shape-${shape}`,
  style: {
    shape: 'polygon',
    'shape-polygon-points': shapePoints(shape)
      .flatMap(({ x, y }) => [x, y])
      .join(' '),
  },
});

const nodes = ({ theme, isProjector }: Ways, { ink, surface }: CanvasPalette): StylesheetJson => [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '11px',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': COLOURS[theme].fill,
      'border-color': COLOURS[theme].stroke,
      'border-width': BORDER[isProjector ? 'projected' : 'plain'],
      label: 'data(label)',
      color: ink,
      'font-family': CANVAS_FONT,
      ...LETTERS[isProjector ? 'projected' : 'plain'],
      'line-height': CARD_LINE_HEIGHT / CARD_FONT_SIZE,
      'text-wrap': 'wrap',
      'text-max-width': '1000px',
      'text-valign': 'center',
      'text-halign': 'center',
      'min-zoomed-font-size': 4,
      'overlay-opacity': 0,
      'z-index': 10,
    },
  },
  { selector: 'node.shape-square', style: { shape: 'rectangle' } },
  { selector: 'node.shape-ellipse', style: { shape: 'ellipse' } },
  ...POLYGONS.map(polygon),
  {
    selector: `node.${TEXT_CLASS}`,
    style: {
      'background-opacity': 0,
      'border-width': 0,
      'line-height': TEXT_LINE_HEIGHT / TEXT_SIZE,
    },
  },
  // a name that stands for its neighbourhood lies over it
  {
    selector: `node.${LANDMARK}`,
    style: {
      'font-size': 'data(grown)',
      'text-outline-color': surface,
      'text-outline-width': (node: NodeSingular) => NAME_RIM * Number(node.data('grown')),
      'z-index': 20,
    },
  },
  // on the halo itself letters would be hard to read
  { selector: `node.${TEXT_CLASS}:selected`, style: { 'background-opacity': 1 } },
];

const edges = ({ theme, isProjector }: Ways): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 28,
      width: WIDTH[isProjector ? 'projected' : 'plain'],
      'line-color': COLOURS[theme].line,
      'target-arrow-color': COLOURS[theme].line,
      'source-arrow-color': COLOURS[theme].line,
      'arrow-scale': 1.1,
      'overlay-opacity': 0,
      'z-index': 1,
    },
  },
  { selector: 'edge.line-dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 6] } },
  { selector: 'edge.line-dotted', style: { 'line-style': 'dotted' } },
  { selector: 'edge.to-target', style: { 'target-arrow-shape': 'triangle' } },
  { selector: 'edge.to-source', style: { 'source-arrow-shape': 'triangle' } },
];

/** Selection and focus: a halo inside a dark ring, so that it is seen by everyone on every ground. */
const states = ({ ink, halo }: CanvasPalette) =>
  [
    {
      selector: 'node:selected',
      style: {
        'underlay-color': halo,
        'underlay-opacity': 1,
        'underlay-padding': 6,
        'underlay-shape': 'round-rectangle',
        'underlay-corner-radius': 15,
        'outline-color': ink,
        'outline-width': 2,
        'outline-offset': 6,
      },
    },
    {
      selector: 'node.shape-ellipse:selected',
      style: { 'underlay-shape': 'ellipse' },
    },
    {
      selector: 'edge:selected',
      style: { 'underlay-color': halo, 'underlay-opacity': 1, 'underlay-padding': 4, 'line-color': ink },
    },
    // A halo has no slants: there the ring keeps to the shape, within the halo.
    ...POLYGONS.map((shape) => ({
      selector: `node.shape-${shape}:selected`,
      style: { 'outline-offset': 1 },
    })),
    { selector: `.${DIMMED}`, style: { opacity: OUT_OF_FOCUS } },
    { selector: '.hidden', style: { display: 'none' } },
    {
      selector: 'core',
      style: {
        'selection-box-color': halo,
        'selection-box-opacity': 0.25,
        'selection-box-border-color': ink,
        'active-bg-opacity': 0,
      },
    },
  ] as StylesheetJson;

const built = (look: Ways): StylesheetJson => {
  const palette = canvasPalette(look.theme);
  return [...nodes(look, palette), ...edges(look), ...states(palette)];
};

const sheetsOf = (theme: Theme) => ({
  plain: built({ theme, isProjector: false }),
  projected: built({ theme, isProjector: true }),
});

const SHEETS = { light: sheetsOf('light'), dark: sheetsOf('dark') } as const;

/** How the canvas draws actors and links; always the same sheet for a look, so that a render of React costs nothing. */
export const stylesheetFor = ({ theme, isProjector }: Ways): StylesheetJson =>
  SHEETS[theme][isProjector ? 'projected' : 'plain'];
