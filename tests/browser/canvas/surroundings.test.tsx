import type { Core } from 'cytoscape';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { MapCanvas, type MapCanvasHandlers } from '../../../src/canvas/MapCanvas';
import { addActor } from '../../../src/domain/commands/records';
import type { Entity } from '../../../src/domain/entity';
import { createSelection } from '../../../src/state/selection';
import { createWorkshop, type Workshop } from '../../../src/state/workshop';

const HANDLERS: MapCanvasHandlers = {
  onTapEmpty: vi.fn(),
  onTapActor: vi.fn(),
  onRename: vi.fn(),
  onMoved: vi.fn(),
  onLink: vi.fn(),
  onLinkToEmpty: vi.fn(),
  onMenu: vi.fn(),
};

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

const workshopOf = (count: number): Workshop => {
  const actors = Array.from({ length: count }, (_, index): [string, Entity] => [
    `m1/a${index}`,
    {
      is: 'actor',
      id: `a${index}`,
      name: `Toimija ${index}`,
      x: (index % 10) * 300,
      y: Math.floor(index / 10) * 200,
    },
  ]);
  const link: Entity = { is: 'link', id: 'l1', source: 'a0', target: 'a1' };
  return createWorkshop(
    'w1',
    new Map<string, Entity>([['m1', { is: 'map', id: 'm1' }], ...actors, ['m1/l1', link]]),
  );
};

const show = (workshop: Workshop, dimmed: ReadonlySet<string> = new Set()): void =>
  root.render(
    <MapCanvas
      workshop={workshop}
      mapId="m1"
      selection={selection}
      handlers={HANDLERS}
      insets={insets}
      dimmed={dimmed}
      onReady={onReady}
    />,
  );

const selection = createSelection();
const insets = () => ({ top: 0, right: 0, bottom: 0, left: 0 });
const onReady = vi.fn();

const canvas = async (): Promise<Core> =>
  await vi.waitFor(() => {
    const surface = document.querySelector('.canvas-surface') as (Element & { _cyreg?: { cy: Core } }) | null;
    const cy = surface?._cyreg?.cy;
    if (!cy || cy.nodes().empty()) throw new Error('There is no canvas yet.');
    return cy;
  });

const minimap = () => document.querySelector<HTMLElement>('[data-testid="minimap"]');

const minimapIs = (hidden: boolean) => vi.waitFor(() => expect(minimap()?.hidden).toBe(hidden));

test('the small map is there only while less than the whole of a large map is in sight', async () => {
  await page.viewport(1200, 800);
  show(workshopOf(60));
  const cy = await canvas();
  await minimapIs(true);
  cy.zoom({ level: cy.zoom() * 3, renderedPosition: { x: 100, y: 100 } });
  await minimapIs(false);
});

test('on a phone the small map comes when much of a map is out of sight', async () => {
  await page.viewport(390, 844);
  show(workshopOf(30));
  const cy = await canvas();
  await minimapIs(true);
  cy.zoom({ level: 0.7, renderedPosition: { x: 100, y: 100 } });
  await minimapIs(false);
});

test('a flight to an actor ends where its name can be read', async () => {
  await page.viewport(390, 844);
  onReady.mockClear();
  show(workshopOf(60));
  const cy = await canvas();
  const view = onReady.mock.lastCall?.[0];
  expect(cy.zoom()).toBeLessThan(0.3);
  view.flyTo(cy.getElementById('a55').position());
  await expect.poll(() => cy.zoom()).toBeCloseTo(0.7);
  await expect.poll(() => cy.getElementById('a55').renderedPosition().x).toBeCloseTo(195, 0);
});

test('a press on the small map goes there', async () => {
  await page.viewport(1200, 800);
  show(workshopOf(60));
  const cy = await canvas();
  cy.zoom({ level: 1, position: { x: 0, y: 0 } });
  await minimapIs(false);
  const ground = minimap()?.firstElementChild;
  const { right = 0, bottom = 0 } = ground?.getBoundingClientRect() ?? {};
  ground?.dispatchEvent(
    new PointerEvent('pointerdown', {
      bubbles: true,
      pointerId: 1,
      clientX: right - 12,
      clientY: bottom - 20,
    }),
  );
  const { x1, x2, y1, y2 } = cy.extent();
  expect((x1 + x2) / 2).toBeGreaterThan(2000);
  expect((y1 + y2) / 2).toBeGreaterThan(700);
});

test('what is out of focus is dimmed with its links, whatever comes meanwhile, and comes back afterwards', async () => {
  const workshop = workshopOf(5);
  show(workshop, new Set(['a1']));
  const cy = await canvas();
  await vi.waitFor(() => expect(cy.getElementById('a1').hasClass('dimmed')).toBe(true));
  expect(cy.getElementById('l1').hasClass('dimmed')).toBe(true);
  expect(cy.getElementById('a0').hasClass('dimmed')).toBe(false);
  workshop.commit(addActor('m1', { id: 'a9', name: 'Uusi', x: 0, y: 900 }));
  expect(cy.getElementById('a1').hasClass('dimmed')).toBe(true);
  expect(Number(cy.getElementById('a1').style('opacity'))).toBeLessThan(0.3);
  show(workshop);
  await vi.waitFor(() => expect(cy.elements('.dimmed').length).toBe(0));
});
