import type { ElementDefinition } from 'cytoscape';
import type { Shape } from '../../domain/entity';
import { CARD_LINE_HEIGHT } from '../../domain/layout/card';
import { type Point, shapePath } from '../../domain/layout/shapes';
import { look } from '../../state/look';
import { canvasPalette } from '../palette';
import { CANVAS_FONT, NAME_RIM } from '../stylesheet';
import type { Box } from './sheet';

/** What is to come onto a canvas. */
export type Definition = ElementDefinition & { readonly classes: readonly string[] };

const SMALLEST_LETTERS = 4;
const DASHES: Readonly<Record<string, number[]>> = { 'line-dashed': [9, 6], 'line-dotted': [1, 1] };
const SHAPE = 'shape-';

const at = (node: Definition): Point => node.position ?? { x: 0, y: 0 };

const nodeBox = (node: Definition): Box => {
  const { x, y } = at(node);
  const [width, height] = [Number(node.data['width']), Number(node.data['height'])];
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
};

const shapeOf = ({ classes }: Definition): Shape | undefined =>
  classes.find((name) => name.startsWith(SHAPE))?.slice(SHAPE.length) as Shape | undefined;

/**
 * Paints what is to come onto a canvas without asking Cytoscape, so that it is seen long before it can be grabbed.
 * `growthOf` says how many times as large as usual a name is; 0: it is not seen.
 */
export const plainPainter = (definitions: readonly Definition[], growthOf: (one: Definition) => number) => {
  const nodesById = new Map(
    definitions.filter(({ group }) => group === 'nodes').map((node) => [node.data.id, node]),
  );
  const { theme } = look.getState();
  const { ink, surface } = canvasPalette(theme);
  const own = (name: string): string =>
    theme === 'dark' ? `dark${name[0]?.toUpperCase()}${name.slice(1)}` : name;
  const ends = ({ data }: Definition): readonly [Point, Point] | undefined => {
    const [source, target] = [nodesById.get(data['source']), nodesById.get(data['target'])];
    return source && target && [at(source), at(target)];
  };

  const paintLink = (context: CanvasRenderingContext2D, link: Definition) => {
    const points = ends(link);
    if (!points) return;
    context.strokeStyle = link.data[own('colour')];
    context.lineWidth = link.data['width'];
    context.setLineDash(link.classes.map((name) => DASHES[name]).find(Boolean) ?? []);
    context.beginPath();
    context.moveTo(points[0].x, points[0].y);
    context.lineTo(points[1].x, points[1].y);
    context.stroke();
  };

  const paintName = (context: CanvasRenderingContext2D, node: Definition) => {
    const growth = growthOf(node);
    const letters = growth * Number(node.data['letters']);
    if (letters * context.getTransform().a < SMALLEST_LETTERS) return;
    const lines = String(node.data['label']).split('\n');
    context.fillStyle = ink;
    context.strokeStyle = surface;
    context.lineWidth = 2 * letters * NAME_RIM;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.font = `500 ${letters}px ${CANVAS_FONT}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    for (const [index, line] of lines.entries()) {
      const y = (index - (lines.length - 1) / 2) * CARD_LINE_HEIGHT * growth;
      if (growth > 1) context.strokeText(line, 0, y);
      context.fillText(line, 0, y);
    }
  };

  const paintActor = (context: CanvasRenderingContext2D, node: Definition) => {
    const { x, y } = at(node);
    const shape = shapeOf(node);
    context.translate(x, y);
    if (shape) {
      const path = new Path2D(shapePath(shape, Number(node.data['width']), Number(node.data['height'])));
      context.fillStyle = node.data[own('fill')];
      context.strokeStyle = node.data[own('stroke')];
      context.lineWidth = Number(node.data['border']);
      context.setLineDash([]);
      context.fill(path);
      context.stroke(path);
    }
    paintName(context, node);
    context.translate(-x, -y);
  };

  /** Links lie under actors, and names that stand for their neighbourhood over all. */
  const heightOf = (one: Definition): number => (one.group === 'nodes' ? Math.max(1, growthOf(one)) : 0);

  return {
    /** From bottom to top. */
    things: () => [...definitions].sort((a, b) => heightOf(a) - heightOf(b)),
    boxOf: (one: Definition): Box | undefined => {
      if (one.group === 'nodes') return nodeBox(one);
      const [from, to] = ends(one) ?? [];
      if (!from || !to) return undefined;
      return {
        x1: Math.min(from.x, to.x),
        y1: Math.min(from.y, to.y),
        x2: Math.max(from.x, to.x),
        y2: Math.max(from.y, to.y),
      };
    },
    paint: (context: CanvasRenderingContext2D, one: Definition) => {
      if (one.group === 'nodes') paintActor(context, one);
      else paintLink(context, one);
    },
  };
};

/** Where all of it will be; undefined when nothing is to come. */
export const boxAround = (definitions: readonly Definition[]): Box | undefined => {
  const boxes = definitions.filter(({ group }) => group === 'nodes').map(nodeBox);
  if (boxes.length === 0) return undefined;
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  };
};
