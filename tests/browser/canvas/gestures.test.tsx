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
import { createSelection, select } from '../../../src/state/selection';
import { Toasts } from '../../../src/ui/toasts';
import { canvasWith, mount, placeOnPage } from '../mounting';
import { ALT, click, drag, dragFinger, holdFinger, type Place, pinch, rightClick, tap } from './hand';

const { common, gestures } = fi;

const RECORDS: readonly Entity[] = [
  { is: 'workshop', id: 'w1', title: 'Foorumi' },
  { is: 'map', id: 'm1' },
  { is: 'actor', id: 'a1', name: 'Varha', x: 0, y: 0 },
  { is: 'actor', id: 'a2', name: 'Turku', x: 260, y: 3 },
  { is: 'actor', id: 'a3', name: 'Kela', x: 130, y: 170 },
  { is: 'link', id: 'l1', source: 'a1', target: 'a3' },
];

let count = 0;

interface Shown {
  readonly cy: Core;
  readonly drawing: Drawing;
  readonly undo: () => void;
  readonly at: (id: string) => Place;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A view that is still being fitted to the room of its page would move away from under the hand. */
const settled = async (cy: Core): Promise<void> => {
  const stand = () => JSON.stringify([cy.pan(), cy.zoom(), cy.width(), cy.height()]);
  await document.fonts.ready;
  await expect
    .poll(async () => {
      const before = stand();
      await frame();
      await frame();
      return stand() === before && cy.width() === cy.container()?.clientWidth;
    })
    .toBe(true);
};

const show = async (): Promise<Shown> => {
  const entities = new Map(RECORDS.map((record) => [keyOf(record, 'm1'), record]));
  const open = createLibrary(() => {}).add(`g${++count}`, entities, { stored: true });
  const drawing = createDrawing(open.workshop, 'm1', createSelection());
  mount(
    <div style={{ position: 'fixed', inset: 0, display: 'grid' }}>
      <CanvasScreen open={open} drawing={drawing} saving={createSaving()} />
      <Toasts />
    </div>,
  );
  const cy = await canvasWith(3);
  await settled(cy);
  return { cy, drawing, undo: open.undo.undo, at: (id) => placeOnPage(cy, id) };
};

const by = ({ x, y }: Place, dx: number, dy: number): Place => ({ x: x + dx, y: y + dy });
const chosenIn = ({ drawing }: Shown): string[] => [...drawing.selection.getState().ids].sort();
const pairsIn = ({ drawing }: Shown): string[] =>
  drawing
    .content()
    .links.map(({ source, target }) => `${source} ${target}`)
    .sort();
const placesIn = ({ drawing }: Shown) => drawing.content().actors.map(({ id, x, y }) => ({ id, x, y }));
const menu = () => page.getByRole('menu', { name: gestures.menuLabel });
const focusCanvas = () => document.querySelector<HTMLElement>('.canvas-keys')?.focus();

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1280, 720));

test('a pen draws a link from anywhere on a card, where a mouse would move it', async () => {
  const shown = await show();
  const before = placesIn(shown);
  await drag([shown.at('a2'), shown.at('a3')], { pointerType: 'pen' });
  expect(pairsIn(shown)).toEqual(['a1 a3', 'a2 a3']);
  expect(placesIn(shown)).toEqual(before);
});

test('a pen that only taps a card chooses it', async () => {
  const shown = await show();
  await click(shown.at('a2'), { pointerType: 'pen' });
  await expect.poll(() => chosenIn(shown)).toEqual(['a2']);
  expect(pairsIn(shown)).toEqual(['a1 a3']);
});

test('a finger moves a card, and the ground under it', async () => {
  const shown = await show();
  const pan = { ...shown.cy.pan() };
  await dragFinger(shown.at('a2'), by(shown.at('a2'), 90, 60));
  await expect.poll(() => placesIn(shown)[1]).not.toEqual({ id: 'a2', x: 260, y: 3 });
  expect(pairsIn(shown)).toEqual(['a1 a3']);
  await dragFinger(by(shown.at('a1'), -60, 150), by(shown.at('a1'), -20, 190));
  await expect.poll(() => shown.cy.pan()).not.toEqual(pan);
});

test('a finger beside a card pulls a link, but where cards are small it moves the view, and a tap still meets the card', async () => {
  const shown = await show();
  const beside = (id: string) => by(shown.at(id), 0, shown.cy.getElementById(id).renderedHeight() / 2 + 12);
  await dragFinger(beside('a2'), shown.at('a3'));
  await expect.poll(() => pairsIn(shown)).toEqual(['a1 a3', 'a2 a3']);
  shown.undo();
  shown.cy.zoom({ level: 0.3, renderedPosition: { x: 640, y: 300 } });
  const pan = { ...shown.cy.pan() };
  await dragFinger(beside('a2'), by(beside('a2'), 60, 40));
  await expect.poll(() => shown.cy.pan().x - pan.x).toBeCloseTo(60, 0);
  expect(pairsIn(shown)).toEqual(['a1 a3']);
  await tap(beside('a1'));
  await expect.poll(() => chosenIn(shown)).toEqual(['a1']);
});

test('a mouse moves a card by its middle however small the card is, and draws no link', async () => {
  const shown = await show();
  shown.cy.zoom({ level: 0.2, renderedPosition: { x: 640, y: 300 } });
  await drag([shown.at('a2'), by(shown.at('a2'), 0, 60)]);
  await expect.poll(() => placesIn(shown)[1]?.y).toBeGreaterThan(200);
  expect(pairsIn(shown)).toEqual(['a1 a3']);
});

test('two fingers zoom wherever they come down, and draw nothing', async () => {
  const shown = await show();
  const zoom = shown.cy.zoom();
  const beside = by(shown.at('a2'), 0, shown.cy.getElementById('a2').renderedHeight() / 2 + 12);
  await pinch(beside, by(beside, 120, 0), 240);
  await expect.poll(() => shown.cy.zoom() / zoom).toBeGreaterThan(1.5);
  expect(pairsIn(shown)).toEqual(['a1 a3']);
});

test('a long press opens the menu of what is under the finger, and moves nothing', async () => {
  const shown = await show();
  const before = placesIn(shown);
  await holdFinger(shown.at('a2'), 650, by(shown.at('a2'), 60, 40));
  await expect.element(menu()).toBeVisible();
  expect(chosenIn(shown)).toEqual(['a2']);
  expect(placesIn(shown)).toEqual(before);
  expect(shown.cy.getElementById('a2').grabbed()).toBe(false);
});

test('a finger that rests only after it has moved opens no menu', async () => {
  const shown = await show();
  await holdFinger(shown.at('a2'), 0, by(shown.at('a2'), 60, 40), 650);
  expect(shown.drawing.store.getState().menuAt).toBe(null);
});

test('a right click asks for the menu of an actor, of a link, or of the ground', async () => {
  const shown = await show();
  await rightClick(shown.at('a1'));
  await expect.element(menu().getByRole('menuitem', { name: gestures.addLinked })).toBeVisible();
  expect(chosenIn(shown)).toEqual(['a1']);
  await userEvent.keyboard('{Escape}');
  await expect.element(menu()).not.toBeInTheDocument();
  const [a1, a3] = [shown.at('a1'), shown.at('a3')];
  await rightClick({ x: (a1.x + a3.x) / 2, y: (a1.y + a3.y) / 2 });
  await expect.element(menu().getByRole('menuitem', { name: common.delete })).toBeVisible();
  expect(chosenIn(shown)).toEqual(['l1']);
  await userEvent.keyboard('{Escape}');
  await rightClick(by(shown.at('a1'), -60, 150));
  await menu().getByRole('menuitem', { name: gestures.addHere }).click();
  await expect.element(page.getByLabelText(fi.draw.nameOfActor, { exact: true })).toHaveFocus();
});

test('the menu key opens the menu of several that are chosen, and Esc gives the keys back to the canvas', async () => {
  const shown = await show();
  focusCanvas();
  select(shown.drawing.selection, ['a1', 'a2']);
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await menu().getByRole('menuitem', { name: gestures.duplicate }).click();
  expect(shown.drawing.content().actors).toHaveLength(5);
  await expect.poll(() => document.activeElement?.className).toContain('canvas-keys');
});

test('a line drawn around actors chooses them, a second one more of them', async () => {
  const shown = await show();
  shown.drawing.store.setState({ tool: 'lasso' });
  const around = (id: string) =>
    [
      [-60, -35],
      [60, -35],
      [60, 35],
      [-60, 35],
    ].map(([dx = 0, dy = 0]) => by(shown.at(id), dx, dy));
  await expect.poll(() => document.querySelector('[data-tool=lasso]')).not.toBe(null);
  await drag(around('a1'));
  expect(chosenIn(shown)).toEqual(['a1']);
  await drag(around('a2'));
  expect(chosenIn(shown)).toEqual(['a1', 'a2']);
  await click(shown.at('a2'));
  expect(chosenIn(shown)).toEqual(['a1']);
  expect(placesIn(shown)).toEqual([
    { id: 'a1', x: 0, y: 0 },
    { id: 'a2', x: 260, y: 3 },
    { id: 'a3', x: 130, y: 170 },
  ]);
  await page.getByRole('button', { name: common.done }).click();
  expect(shown.drawing.store.getState().tool).toBe('one');
});

test('taps choose one after the other without any key, and a tap beside loses none of them', async () => {
  const shown = await show();
  shown.drawing.store.setState({ tool: 'many' });
  await expect.poll(() => shown.cy.selectionType()).toBe('additive');
  await tap(shown.at('a1'));
  await tap(shown.at('a2'));
  await expect.poll(() => chosenIn(shown)).toEqual(['a1', 'a2']);
  await tap(by(shown.at('a1'), -60, 150));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(chosenIn(shown)).toEqual(['a1', 'a2']);
  await tap(shown.at('a1'));
  await expect.poll(() => chosenIn(shown)).toEqual(['a2']);
});

test('a dragged card comes into line with its neighbours, and shows with whom', async () => {
  const shown = await show();
  const lines = () => document.querySelectorAll('.guide-line').length;
  // a little higher than Varha, beyond Turku
  const to = { x: shown.at('a2').x + 160, y: shown.at('a1').y - 4 };
  await drag([shown.at('a3'), to], {
    meanwhile: () => expect.poll(lines).toBeGreaterThan(0),
  });
  const [varha, , kela] = placesIn(shown);
  expect(kela?.y).toBe(varha?.y);
  await expect.poll(lines).toBe(0);
});

test('with Alt held a card stands where the hand leaves it', async () => {
  const shown = await show();
  const zoom = shown.cy.zoom();
  const to = { x: shown.at('a2').x + 160, y: shown.at('a1').y + 9 };
  await drag([shown.at('a3'), to], { modifiers: ALT });
  expect(placesIn(shown)[2]?.y).toBe(Math.round(9 / zoom));
});

test('a hub takes link after link; a tap too many takes none away, and a tap on the ground ends it', async () => {
  const shown = await show();
  select(shown.drawing.selection, ['a1']);
  await page.getByRole('button', { name: fi.draw.connect, exact: true }).first().click();
  await click(shown.at('a2'));
  await click(shown.at('a3'));
  expect(pairsIn(shown)).toEqual(['a1 a2', 'a1 a3']);
  expect(document.querySelector('.hub-ring')).not.toBe(null);
  await expect.element(page.getByText('Varha ja Kela on jo yhdistetty.')).toBeVisible();
  await click(by(shown.at('a1'), -60, 150));
  expect(shown.drawing.store.getState().connecting).toBe(null);
});

test('Tab adds one linked to the chosen actor, Enter another to the same, Shift Tab leaves', async () => {
  const shown = await show();
  focusCanvas();
  select(shown.drawing.selection, ['a2']);
  await userEvent.keyboard('{Tab}');
  const field = page.getByLabelText(fi.draw.nameOfActor, { exact: true });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('Novia{Enter}');
  await userEvent.keyboard('Raisio{Tab}');
  await userEvent.keyboard('Naantali{Enter}{Escape}');
  const { actors, links } = shown.drawing.content();
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
  const named = links.map(({ source, target }) => `${nameOf(source)} – ${nameOf(target)}`);
  expect(named).toEqual(['Varha – Kela', 'Turku – Novia', 'Turku – Raisio', 'Raisio – Naantali']);
  await expect.poll(() => document.activeElement?.className).toContain('canvas-keys');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(document.activeElement?.className).not.toContain('canvas-keys');
});

test('Tab leaves the canvas once nothing is chosen', async () => {
  const shown = await show();
  focusCanvas();
  select(shown.drawing.selection, ['a2']);
  await userEvent.keyboard('{Escape}{Tab}');
  expect(document.activeElement?.className).not.toContain('canvas-keys');
  expect(shown.drawing.store.getState().naming).toBe(null);
});

test('Enter on a chosen actor adds a sibling that hangs on the same one', async () => {
  const shown = await show();
  focusCanvas();
  select(shown.drawing.selection, ['a3']);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText(fi.draw.nameOfActor, { exact: true })).toHaveFocus();
  await userEvent.keyboard('Novia{Enter}{Escape}');
  const { actors, links } = shown.drawing.content();
  const novia = actors.find(({ name }) => name === 'Novia')?.id;
  expect(links.at(-1)).toMatchObject({ source: 'a1', target: novia });
});

const clipboardEvent = (type: string, text?: string): DataTransfer => {
  const clipboardData = new DataTransfer();
  if (text !== undefined) clipboardData.setData('text/plain', text);
  const options = { clipboardData, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new ClipboardEvent(type, options));
  return clipboardData;
};

test('what is cut comes back by pasting, its text goes to other programs, and each is one step of undo', async () => {
  const shown = await show();
  focusCanvas();
  select(shown.drawing.selection, ['a1', 'a3']);
  const cut = clipboardEvent('cut').getData('text/plain');
  expect(cut).toBe('Varha – Kela');
  expect(shown.drawing.content().actors).toHaveLength(1);
  clipboardEvent('paste', cut);
  expect(shown.drawing.content()).toMatchObject({ actors: { length: 3 }, links: { length: 1 } });
  expect(chosenIn(shown)).toHaveLength(2);
  shown.undo();
  expect(shown.drawing.content().actors).toHaveLength(1);
  shown.undo();
  expect(pairsIn(shown)).toEqual(['a1 a3']);
});

test('text from elsewhere is not taken for what was copied', async () => {
  const shown = await show();
  focusCanvas();
  select(shown.drawing.selection, ['a1']);
  clipboardEvent('cut');
  clipboardEvent('paste', 'Liitto – Turku');
  expect(shown.drawing.content().actors.map(({ name }) => name)).not.toContain('Varha');
  expect(shown.drawing.store.getState().line?.text).toBe('Liitto – Turku');
});

test('a pinned actor bears a pin until it is let go', async () => {
  const shown = await show();
  focusCanvas();
  select(shown.drawing.selection, ['a1', 'a2']);
  await userEvent.keyboard('p');
  expect(shown.drawing.content().actors.map(({ pinned }) => pinned)).toEqual([true, true, undefined]);
  await expect.poll(() => document.querySelectorAll('.pin-mark').length).toBe(2);
  await userEvent.keyboard('p');
  await expect.poll(() => document.querySelectorAll('.pin-mark').length).toBe(0);
});
