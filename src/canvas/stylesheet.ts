import type { StylesheetJson } from 'cytoscape';
import type { Shape } from '../domain/entity';
import { CARD_FONT_SIZE, CARD_LINE_HEIGHT } from '../domain/layout/card';
import { shapePoints } from '../domain/layout/shapes';

const INK = '#1E2732';
const INK_2 = '#5B6573';
const HALO = '#F4B73B';
export const CANVAS_FONT = '"Inter Variable", system-ui, sans-serif';

/** Opacity of what fewer drew than the slider asks for: faint, never gone. */
const FADED = 0.28;

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

const nodes: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      'corner-radius': '11px',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': 'data(fill)',
      'border-color': 'data(stroke)',
      'border-width': 'data(border)',
      label: 'data(label)',
      color: INK,
      'font-family': CANVAS_FONT,
      'font-size': 'data(letters)',
      'font-weight': 500,
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
];

const edges: StylesheetJson = [
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 28,
      width: 'data(width)',
      'line-color': 'data(colour)',
      'target-arrow-color': 'data(colour)',
      'source-arrow-color': 'data(colour)',
      'arrow-scale': 1.1,
      'overlay-opacity': 0,
      'z-index': 1,
    },
  },
  { selector: 'edge.line-dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 6] } },
  { selector: 'edge.line-dotted', style: { 'line-style': 'dotted' } },
  { selector: 'edge.to-target', style: { 'target-arrow-shape': 'triangle' } },
  { selector: 'edge.to-source', style: { 'source-arrow-shape': 'triangle' } },
  {
    selector: 'edge[badge]',
    style: {
      label: 'data(badge)',
      color: INK_2,
      'font-family': CANVAS_FONT,
      'font-size': 'data(letters)',
      'min-zoomed-font-size': 7,
      'text-background-color': '#FFFFFF',
      'text-background-opacity': 1,
      'text-background-shape': 'roundrectangle',
      'text-background-padding': '3px',
    },
  },
];

/** Selection and focus: a halo inside a dark ring, so that it is seen by everyone on every ground. */
const states: StylesheetJson = [
  {
    selector: 'node:selected, node.lit',
    style: {
      'underlay-color': HALO,
      'underlay-opacity': 1,
      'underlay-padding': 6,
      'underlay-shape': 'round-rectangle',
      'underlay-corner-radius': 15,
      'outline-color': INK,
      'outline-width': 2,
      'outline-offset': 6,
    },
  },
  {
    selector: 'node.shape-ellipse:selected, node.shape-ellipse.lit',
    style: { 'underlay-shape': 'ellipse' },
  },
  {
    selector: 'edge:selected, edge.lit',
    style: { 'underlay-color': HALO, 'underlay-opacity': 1, 'underlay-padding': 4, 'line-color': INK },
  },
  // Among many maps the view is far out: what is talked about needs a halo that is seen from there.
  { selector: 'node.lit', style: { 'underlay-padding': 14, 'outline-width': 4, 'outline-offset': 14 } },
  // A halo has no slants: there the ring keeps to the shape, within the halo.
  ...POLYGONS.map((shape) => ({
    selector: `node.shape-${shape}:selected, node.shape-${shape}.lit`,
    style: { 'outline-offset': 1 },
  })),
  { selector: 'edge.lit', style: { 'underlay-padding': 10, 'z-index': 5 } },
  { selector: 'node.single', style: { 'border-style': 'dashed' } },
  { selector: 'edge.single', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 5] } },
  { selector: '.faded', style: { opacity: FADED } },
  { selector: '.faded.lit', style: { opacity: 1 } },
  { selector: '.hidden', style: { display: 'none' } },
  {
    selector: 'core',
    style: {
      'selection-box-color': HALO,
      'selection-box-opacity': 0.25,
      'selection-box-border-color': INK,
      'active-bg-opacity': 0,
    },
  },
] as StylesheetJson;

/** How the canvas draws actors and links; never changes, so that a render of React costs nothing. */
export const stylesheet: StylesheetJson = [...nodes, ...edges, ...states];
