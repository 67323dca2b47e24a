import type { Core } from 'cytoscape';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '@fontsource-variable/inter';
import '../../../src/ui/base.css';
import { fastCanvas } from '../../../src/canvas/fast/fastCanvas';
import { rendererOf } from '../../../src/canvas/fast/internals';
import { MapCanvas, type MapCanvasProps } from '../../../src/canvas/MapCanvas';
import { mapDrawing } from '../../../src/canvas/mapDrawing';
import { addActor, moveActors } from '../../../src/domain/commands/records';
import type { Point } from '../../../src/domain/layout/shapes';
import { createSelection, select } from '../../../src/state/selection';
import { createWorkshop, type Workshop } from '../../../src/state/workshop';
import { mapOf, type Size } from '../../bench/canvas/maps';

const SMALL: Size = { actors: 40, links: 70 };
const LARGE: Size = { actors: 300, links: 600 };
const NOT_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };

let root: Root;

beforeEach(async () => {
  await document.fonts.load('500 14px "Inter Variable"');
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'fixed', inset: '0' });
  root = createRoot(document.body.appendChild(place));
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

const surface = () => document.querySelector('.canvas-surface') as Element & { _cyreg?: { cy: Core } };

const handlersOf = (workshop: Workshop): MapCanvasProps['handlers'] => {
  const nothing = () => undefined;
  const moved = (places: ReadonlyMap<string, Point>) =>
    workshop.commit(moveActors(workshop.entities(), 'm1', places));
  return new Proxy({} as MapCanvasProps['handlers'], {
    get: (_handlers, name) => (name === 'onMoved' ? moved : nothing),
  });
};

const opened = async (size: Size) => {
  const workshop = createWorkshop('w1', mapOf(size));
  const selection = createSelection();
  await new Promise((resolve) => {
    root.render(
      <MapCanvas
        workshop={workshop}
        mapId="m1"
        selection={selection}
        handlers={handlersOf(workshop)}
        snaps={false}
        insets={() => NOT_COVERED}
        onReady={resolve}
      />,
    );
  });
  const cy = surface()._cyreg?.cy;
  if (!cy) throw new Error('There is no canvas.');
  await atRest(cy);
  return { workshop, selection, cy };
};

const frame = () => new Promise(requestAnimationFrame);

const atRest = async (cy: Core): Promise<void> => {
  await frame();
  await expect.poll(() => fastCanvas(cy).isAtRest(), { timeout: 8000 }).toBe(true);
  await frame();
};

const contextOf = (width: number, height: number) => {
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  return context;
};

const shownCanvases = (): HTMLCanvasElement[] =>
  [...document.querySelectorAll<HTMLCanvasElement>('.canvas-surface canvas')].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );

const placed = (canvas: HTMLCanvasElement) => new DOMMatrix(getComputedStyle(canvas).transform);

/** What the user sees: the canvases that are shown, one over the other, where they lie. */
const seen = (cy: Core): ImageData => {
  const context = contextOf(cy.width(), cy.height());
  const above = (canvas: HTMLCanvasElement) => Number(getComputedStyle(canvas).zIndex) || 0;
  for (const canvas of shownCanvases().sort((a, b) => above(a) - above(b))) {
    context.setTransform(placed(canvas));
    if (canvas.width > 0) context.drawImage(canvas, 0, 0);
  }
  return context.getImageData(0, 0, cy.width(), cy.height());
};

/**
 * What Cytoscape itself paints of everything, at once and in one piece; on a canvas of the same size as ours, because
 * the same slanted line differs by a shade with the part of it that lies on the canvas.
 */
const painted = (cy: Core): ImageData => {
  const sheet = shownCanvases().find((canvas) => canvas.className === 'canvas-sheet');
  if (!sheet) throw new Error('There is no picture.');
  const { e: left, f: top } = placed(sheet);
  // where the sheet does not reach, there is something to be painted all the same
  const [across, down] = [Math.max(0, left), Math.max(0, top)];
  const context = contextOf(
    Math.max(sheet.width, cy.width() - left) + across,
    Math.max(sheet.height, cy.height() - top) + down,
  );
  context.setTransform(cy.zoom(), 0, 0, cy.zoom(), cy.pan().x - left + across, cy.pan().y - top + down);
  const renderer = rendererOf(cy);
  for (const element of renderer.getCachedZSortedEles()) renderer.drawElement(context, element);
  return context.getImageData(across - left, down - top, cy.width(), cy.height());
};

/** The softened edge of a line may be a shade darker or lighter where a part of the picture was mended. */
const SHADE = 96;

const differences = (a: ImageData, b: ImageData): number => {
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const opacity = (image: ImageData) => image.data[at + 3] ?? 0;
    const ink = (image: ImageData, by: number) => ((image.data[at + by] ?? 0) * opacity(image)) / 255;
    const distances = [0, 1, 2].map((by) => Math.abs(ink(a, by) - ink(b, by)));
    if (Math.max(...distances, Math.abs(opacity(a) - opacity(b))) > SHADE) count += 1;
  }
  return count;
};

const marks = ({ data }: ImageData): number => data.filter((value, at) => at % 4 === 3 && value > 0).length;

const expectPlainPicture = async (cy: Core): Promise<void> => {
  await atRest(cy);
  expect(marks(seen(cy))).toBeGreaterThan(1000);
  // names that thin out are chosen a moment after the view has come to rest, and painted anew
  await expect.poll(() => differences(seen(cy), painted(cy)), { timeout: 8000 }).toBe(0);
};

const fire = (type: string, { x, y }: Point): void => {
  const init = { clientX: x, clientY: y, bubbles: true, cancelable: true, button: 0 };
  surface().querySelector('[data-id="layer0-selectbox"]')?.dispatchEvent(new MouseEvent(type, init));
};

const placeOf = (cy: Core, id: string): Point => ({ ...cy.getElementById(id).renderedPosition() });

/** Presses and moves; `end` lets go. */
const drag = async (cy: Core, from: Point, by: Point) => {
  fire('mousemove', from);
  fire('mousedown', from);
  for (let step = 1; step <= 5; step++) {
    fire('mousemove', { x: from.x + (by.x * step) / 5, y: from.y + (by.y * step) / 5 });
    await frame();
  }
  return {
    end: async () => {
      fire('mouseup', { x: from.x + by.x, y: from.y + by.y });
      await atRest(cy);
    },
  };
};

test('what is seen is to the pixel what Cytoscape paints: at first, after panning near and far, after zooming', async () => {
  const { cy } = await opened(SMALL);
  await expectPlainPicture(cy);
  cy.panBy({ x: 35, y: -20 });
  await expectPlainPicture(cy);
  cy.panBy({ x: 600, y: 250 });
  await expectPlainPicture(cy);
  cy.viewport({ zoom: 1.37, pan: { x: 12.4, y: 40.7 } });
  await expectPlainPicture(cy);
  cy.panBy({ x: -700, y: -300 });
  await expectPlainPicture(cy);
  cy.viewport({ zoom: 0.31, pan: { x: 212.4, y: 140.7 } });
  await expectPlainPicture(cy);
});

test('while the view moves, the picture moves with it in the same frame', async () => {
  const { cy } = await opened(SMALL);
  cy.viewport({ zoom: 1, pan: { x: 100, y: 80 } });
  await atRest(cy);
  cy.panBy({ x: 30, y: 20 });
  await frame();
  await frame();
  expect(differences(seen(cy), painted(cy))).toBe(0);
});

test('what is chosen is to the pixel what Cytoscape paints, and so is what was let go of', async () => {
  const { cy, selection } = await opened(SMALL);
  select(selection, ['a3', 'a4', 'l2']);
  await expectPlainPicture(cy);
  select(selection, ['a4']);
  await expectPlainPicture(cy);
});

test('after a drag of one and of ten the picture is to the pixel what Cytoscape paints', async () => {
  const { cy, selection } = await opened(SMALL);
  const one = await drag(cy, placeOf(cy, 'a12'), { x: 90, y: 40 });
  await one.end();
  await expectPlainPicture(cy);
  select(
    selection,
    Array.from({ length: 10 }, (_, index) => `a${index + 5}`),
  );
  await atRest(cy);
  const ten = await drag(cy, placeOf(cy, 'a8'), { x: 40, y: 70 });
  await ten.end();
  await expectPlainPicture(cy);
});

test('what the hand holds is seen once, where the hand is', async () => {
  const { cy } = await opened(SMALL);
  // no links, which would lie above the other actors while they follow the hand, and free room beside it
  expect(cy.getElementById('a35').degree(false)).toBe(0);
  const hand = await drag(cy, placeOf(cy, 'a35'), { x: 120, y: 45 });
  await frame();
  expect(differences(seen(cy), painted(cy))).toBe(0);
  await hand.end();
  await expectPlainPicture(cy);
});

test('a change that arrives while the hand holds something is seen at once, and the picture is right after the drop', async () => {
  const { cy, workshop } = await opened(SMALL);
  const hand = await drag(cy, placeOf(cy, 'a12'), { x: 90, y: 40 });
  workshop.commit(addActor('m1', { id: 'new', name: 'Kela', x: 300, y: -100 }), 'tab');
  workshop.commit(moveActors(workshop.entities(), 'm1', new Map([['a20', { x: 50, y: 400 }]])), 'tab');
  await hand.end();
  await expectPlainPicture(cy);
  expect(cy.getElementById('new').nonempty()).toBe(true);
});

test('a large map comes onto the canvas bit by bit, with changes on the way, and is to the pixel what Cytoscape paints', async () => {
  const { cy, workshop, selection } = await opened(LARGE);
  const { actors, links } = mapDrawing(workshop.entities(), 'm1');
  expect([cy.nodes().length, cy.edges().length]).toEqual([actors.length, links.length]);
  select(selection, ['a299']);
  await expectPlainPicture(cy);
});

const nameSizes = (cy: Core): number[] =>
  cy
    .nodes('.landmark')
    .toArray()
    .map((node) => node.numericStyle('font-size') * cy.zoom());

test('far out only some names are seen, large enough to be read, and near by all of them', async () => {
  const { cy } = await opened(LARGE);
  cy.viewport({ zoom: 0.33, pan: { x: 0, y: 0 } });
  await expect.poll(() => nameSizes(cy).length, { timeout: 8000 }).toBeGreaterThan(5);
  await expectPlainPicture(cy);
  expect(nameSizes(cy).length).toBeLessThan(150);
  expect(Math.min(...nameSizes(cy))).toBeGreaterThan(9);
  const renderer = rendererOf(cy);
  const seenNames = cy
    .nodes()
    .toArray()
    .filter((node) => renderer.eleTextBiggerThanMin(node));
  expect(seenNames.map((node) => node.id())).toEqual(cy.nodes('.landmark').map((node) => node.id()));
  cy.viewport({ zoom: 0.8, pan: { x: 0, y: 0 } });
  await expect.poll(() => nameSizes(cy), { timeout: 8000 }).toEqual([]);
  await expectPlainPicture(cy);
  expect(
    cy
      .nodes()
      .toArray()
      .every((node) => renderer.eleTextBiggerThanMin(node)),
  ).toBe(true);
});

test('hovering finds what Cytoscape would find, links among it', async () => {
  const { cy } = await opened(SMALL);
  const edge = cy.edges()[0];
  if (!edge) throw new Error('There is no link.');
  const { x, y } = edge.renderedMidpoint();
  const over: string[] = [];
  cy.on('mouseover', 'node, edge', (event) => over.push(event.target.id()));
  fire('mousemove', { x: 2, y: 2 });
  fire('mousemove', placeOf(cy, 'a7'));
  fire('mousemove', { x, y });
  expect(over[0]).toBe('a7');
  expect(over).toHaveLength(2);
});
