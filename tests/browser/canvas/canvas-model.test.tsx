import type { Core } from 'cytoscape';
import fc from 'fast-check';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MapCanvas, type MapCanvasHandlers } from '../../../src/canvas/MapCanvas';
import { mapDrawing } from '../../../src/canvas/mapDrawing';
import type { Entities } from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';
import { createSelection, select } from '../../../src/state/selection';
import { createUndo } from '../../../src/state/undo';
import { createWorkshop, type Workshop } from '../../../src/state/workshop';
import { beginning, changeOf, gesture } from '../../state/gestures';

const NO_HANDLERS: MapCanvasHandlers = {
  onTapEmpty: () => undefined,
  onTapActor: () => undefined,
  onRename: () => undefined,
  onMoved: () => undefined,
  onLink: () => undefined,
  onLinkToEmpty: () => undefined,
  onMenu: () => undefined,
};
const NOT_COVERED = { top: 0, right: 0, bottom: 0, left: 0 };
/** Longer than anything glides. */
const AT_REST_MS = 260;

let root: Root;

beforeEach(() => {
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'fixed', inset: '0' });
  root = createRoot(document.body.appendChild(place));
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

const instanceOf = (): Core => {
  const surface = document.querySelector('.canvas-surface') as (Element & { _cyreg?: { cy: Core } }) | null;
  if (!surface?._cyreg) throw new Error('There is no canvas.');
  return surface._cyreg.cy;
};

/** Shows map m1 of a workshop; resolves when the canvas is there. */
const shown = async (workshop: Workshop, selection = createSelection()): Promise<Core> => {
  await new Promise((resolve) => {
    root.render(
      <MapCanvas
        key={Math.random()}
        workshop={workshop}
        mapId="m1"
        selection={selection}
        handlers={NO_HANDLERS}
        insets={() => NOT_COVERED}
        onReady={resolve}
      />,
    );
  });
  return instanceOf();
};

const rest = () => new Promise((resolve) => setTimeout(resolve, AT_REST_MS));

const whatStands = (cy: Core) => ({
  actors: cy
    .nodes()
    .map((node) => ({
      id: node.id(),
      label: node.data('label'),
      stroke: node.data('stroke'),
      ...node.position(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  links: cy
    .edges()
    .map((edge) => ({ id: edge.id(), source: edge.data('source'), target: edge.data('target') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});

const sameActorsAndLinks = (cy: Core, entities: Entities): void => {
  const { actors, links } = mapDrawing(entities, 'm1');
  const stands = whatStands(cy);
  expect(stands.actors.map(({ id, x, y }) => ({ id, x, y }))).toEqual(
    actors.map(({ id, x, y }) => ({ id, x, y })),
  );
  expect(stands.links).toEqual(links.map(({ id, source, target }) => ({ id, source, target })));
};

const started = (): Workshop =>
  createWorkshop('w1', new Map(beginning().map((record) => [keyOf(record), record])));

test('after any gestures, undo and redo, the canvas shows what the model holds and what a fresh canvas shows', async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: gesture },
    fc.constant('undo' as const),
    fc.constant('redo' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const workshop = started();
      const undo = createUndo(workshop);
      const cy = await shown(workshop);
      for (const [index, one] of steps.entries()) {
        if (one === 'undo') undo.undo();
        else if (one === 'redo') undo.redo();
        else workshop.commit(changeOf(workshop.entities(), one, `x${index}`));
      }
      await rest();
      sameActorsAndLinks(cy, workshop.entities());
      const stands = whatStands(cy);
      expect(stands).toEqual(whatStands(await shown(workshop)));
    }),
    { seed: 42, numRuns: 12 },
  );
}, 60_000);

const withTwoActors = (): Workshop => {
  const workshop = started();
  const actors = [
    { is: 'actor', id: 'a1', name: 'Varha', x: 0, y: 0 },
    { is: 'actor', id: 'a2', name: 'Turku', x: 300, y: 0 },
  ] as const;
  workshop.commit(
    Object.fromEntries(actors.map((actor) => [`m1/${actor.id}`, { before: null, after: { ...actor } }])),
  );
  return workshop;
};

test('an actor that is being dragged keeps its place while changes arrive, and takes its own when it is dropped', async () => {
  const workshop = withTwoActors();
  const cy = await shown(workshop);
  const node = cy.getElementById('a1');
  node.emit('grab');
  // Cytoscape has no public way to grab by code: this is the state that its own handler sets.
  (node as unknown as { [0]: { _private: { grabbed: boolean } } })[0]._private.grabbed = true;
  workshop.commit({ 'm1/a1': { before: { x: 0 }, after: { x: 90 } } }, 'tab');
  expect(node.position().x).toBe(0);
  (node as unknown as { [0]: { _private: { grabbed: boolean } } })[0]._private.grabbed = false;
  workshop.commit({ 'm1/a2': { before: { y: 0 }, after: { y: 50 } } }, 'tab');
  expect(node.position().x).toBe(90);
});

test('what is chosen on the canvas and in the list is the same', async () => {
  const workshop = withTwoActors();
  const selection = createSelection();
  const cy = await shown(workshop, selection);
  select(selection, ['a2']);
  expect(cy.nodes(':selected').map((node) => node.id())).toEqual(['a2']);
  cy.getElementById('a2').unselect();
  cy.getElementById('a1').select();
  await Promise.resolve();
  expect([...selection.getState().ids]).toEqual(['a1']);
});

test('the canvas never writes into the records it draws', async () => {
  const workshop = withTwoActors();
  const before = structuredClone([...workshop.entities()]);
  const cy = await shown(workshop);
  cy.getElementById('a1').position({ x: 777, y: 777 }).data('label', 'other');
  expect([...workshop.entities()]).toEqual(before);
});
