import type { Core } from 'cytoscape';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Entity } from '../../../src/domain/entity';
import { keyOf } from '../../../src/domain/recordKeys';
import { CanvasScreen } from '../../../src/features/draw/CanvasScreen';
import { createDrawing, type Drawing } from '../../../src/features/draw/drawing';
import { startI18n } from '../../../src/i18n';
import { fi } from '../../../src/i18n/fi';
import { createLibrary } from '../../../src/state/library';
import { createSaving } from '../../../src/state/saving';
import { createSelection } from '../../../src/state/selection';
import { drag, type Place, rightClick, SHIFT } from '../canvas/hand';
import { canvasWith, mount, placeOnPage } from '../mounting';

const { backdrop, common, draw, gestures, keys } = fi;

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'map', id: 'm1' },
  { is: 'actor', id: 'a1', name: 'Varha', x: 0, y: 0 },
  { is: 'actor', id: 'a2', name: 'Turku', x: 240, y: 0 },
  { is: 'actor', id: 'a3', name: 'Kela', x: 120, y: 220 },
  { is: 'link', id: 'l1', source: 'a1', target: 'a2' },
  { is: 'link', id: 'l2', source: 'a1', target: 'a3' },
  { is: 'text', id: 't1', text: 'Tästä alettiin', x: -120, y: 200 },
];

let count = 0;

interface Shown {
  readonly cy: Core;
  readonly drawing: Drawing;
  readonly at: (id: string) => Place;
}

const show = async (): Promise<Shown> => {
  const entities = new Map(RECORDS.map((record) => [keyOf(record, 'm1'), record]));
  const open = createLibrary(() => {}).add(`menus${++count}`, entities, { stored: true });
  const drawing = createDrawing(open.workshop, 'm1', createSelection());
  mount(
    <div style={{ position: 'fixed', inset: 0, display: 'grid' }}>
      <CanvasScreen open={open} drawing={drawing} saving={createSaving()} />
    </div>,
  );
  const cy = await canvasWith(4);
  await document.fonts.ready;
  await expect.poll(() => cy.width() === cy.container()?.clientWidth).toBe(true);
  return { cy, drawing, at: (id) => placeOnPage(cy, id) };
};

const between = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const menu = () => page.getByRole('menu', { name: gestures.menuLabel });
const onCanvas = () => document.activeElement?.classList.contains('canvas-keys');

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1280, 720));

test('the menu of words on the map edits and deletes them', async () => {
  const { drawing, at } = await show();
  await rightClick(at('t1'));
  await menu().getByRole('menuitem', { name: backdrop.editText }).click();
  await expect.element(page.getByRole('textbox', { name: backdrop.textOnMap })).toHaveFocus();
  await rightClick(at('t1'));
  await menu().getByRole('menuitem', { name: common.delete }).click();
  await expect.poll(() => drawing.content().texts).toEqual([]);
});

test('the menu of a link turns it, and offers all ways but its own', async () => {
  const { drawing, at } = await show();
  await rightClick(between(at('a1'), at('a2')));
  await expect.element(menu().getByRole('menuitem', { name: draw.directionNone })).not.toBeInTheDocument();
  await menu().getByRole('menuitem', { name: 'Turku → Varha' }).click();
  await expect
    .poll(() => drawing.content().links.find(({ id }) => id === 'l1'))
    .toMatchObject({ source: 'a2', target: 'a1', direction: 'forward' });
});

test('a menu that is closed gives the keys back to the canvas, though the mouse opened it', async () => {
  const { at } = await show();
  await rightClick(at('a3'));
  await expect.element(menu()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(menu()).not.toBeInTheDocument();
  await expect.poll(onCanvas).toBe(true);
});

test('a box chooses the links between those it holds, and none that leads out of it', async () => {
  const { drawing, at } = await show();
  const [left, right] = [at('a1'), at('a2')];
  // past the rim of the third card, where its link ends, but not past the card
  const below = at('a3').y;
  await drag(
    [
      { x: left.x - 90, y: left.y - 60 },
      { x: right.x + 90, y: below },
    ],
    { modifiers: SHIFT },
  );
  await expect.poll(() => [...drawing.selection.getState().ids].sort()).toEqual(['a1', 'a2', 'l1']);
});

test('a search flies to an actor that is out of sight', async () => {
  const { cy, at } = await show();
  cy.zoom({ level: 1.2, position: { x: 0, y: 0 } });
  cy.panBy({ x: 3000, y: 0 });
  document.querySelector<HTMLElement>('.canvas-keys')?.focus();
  await userEvent.keyboard('/');
  let steps = 0;
  cy.on('viewport', () => steps++);
  await page.getByRole('combobox', { name: keys.search }).fill('Kela');
  await expect.poll(() => at('a3').x).toBeLessThan(1280);
  await expect.poll(() => at('a3').x).toBeGreaterThan(0);
  // one step would be a jump
  await expect.poll(() => steps).toBeGreaterThan(1);
});
