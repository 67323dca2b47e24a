import { DataSet } from 'vis-data/peer';
import type { Edge, Node } from 'vis-network';
import { Network } from 'vis-network/peer';
import type { CanvasActor, CanvasLink } from '../../../src/canvas/elements';
import { cardOf } from '../../../src/domain/layout/card';
import { tint } from '../../../src/domain/layout/colour';
import type { Engine } from './engine';

const GREY = '#5B6573';
const DASHES = { solid: false, dashed: [9, 6], dotted: [2, 2] };

/** It has two shapes with the name inside; the others become boxes. */
const nodeOf = ({ id, name, x, y, colour = GREY, shape = 'card' }: CanvasActor): Node => ({
  id,
  x,
  y,
  label: cardOf(name, shape).lines.join('\n'),
  shape: shape === 'ellipse' ? 'ellipse' : 'box',
  shapeProperties: { borderRadius: shape === 'card' ? 11 : 0 },
  borderWidth: 2,
  margin: { top: 10, right: 16, bottom: 10, left: 16 },
  color: { background: tint(colour), border: colour },
  font: { face: 'Inter Variable', size: 14, color: '#1E2732' },
});

const edgeOf = ({ id, source, target, colour = GREY, line = 'solid', width = 2 }: CanvasLink): Edge => ({
  id,
  from: source,
  to: target,
  color: colour,
  dashes: DASHES[line],
  width,
});

const OPTIONS = {
  physics: false,
  autoResize: false,
  edges: { smooth: false },
  interaction: { hover: true, multiselect: true },
};

/** vis-network, without its simulation. */
export const vis: Engine = {
  open: async (stage, _entities, drawing) => {
    const container = stage.appendChild(document.createElement('div'));
    const nodes = new DataSet(drawing.actors.map(nodeOf));
    const edges = new DataSet(drawing.links.map(edgeOf));
    const network = new Network(container, { nodes, edges }, OPTIONS);
    network.fit({ animation: false });
    await new Promise((resolve) => network.once('afterDrawing', resolve));
    return {
      placeOf: (id) => network.canvasToDOM(network.getPosition(id)),
      select: (ids) => network.selectNodes([...ids]),
      add: (id, at, linkedTo) => {
        nodes.add(nodeOf({ id, name: `Uusi toimija ${id}`, ...at }));
        edges.add(edgeOf({ id: `l${id}`, source: id, target: linkedTo }));
      },
      atRest: () => true,
    };
  },
};
