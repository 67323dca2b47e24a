import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sharedSettings } from '../../src/domain/compare/chosen';
import { chosenView } from '../../src/domain/merge/chosen';
import { SharedScreen } from '../../src/features/shared';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { mapOf, type WorkshopSketch, workshop } from '../domain/match/workshop';
import { canvasWith, mount } from './mounting';

const sketch: WorkshopSketch = {
  maps: {
    m1: {
      actors: { a1: { name: 'Turku', note: 'Kutsuu koolle' }, a2: 'Varha' },
      links: [['a1', 'a2', { strength: 1 }]],
    },
    m2: { actors: { a1: 'TURKU', a2: 'Varha', a3: 'Kela' }, links: [['a1', 'a2', { strength: 3 }]] },
    m3: mapOf('Turku'),
  },
};

let count = 0;

const show = () => {
  const open = createLibrary(() => {}).add(`s${++count}`, workshop(sketch), { stored: true });
  mount(<SharedScreen open={open} />);
  const actor = (id: string) => chosenView(open.workshop.entities()).view.actors.find((one) => one.id === id);
  return { ...open, actor };
};

const row = (name: RegExp) => page.getByRole('button', { name });

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('holds what two drew until the slider says otherwise, and sliding is one step of undo', async () => {
  const { workshop: live, undo } = show();
  await canvasWith(2);
  await page.getByRole('slider').fill('3');
  await page.getByRole('slider').fill('1');
  await canvasWith(3);
  expect(sharedSettings(live.entities())).toEqual({ kActors: 1, kLinks: 1 });
  undo.undo();
  await canvasWith(2);
  expect(undo.store.getState().canUndo).toBe(false);
});

test('two sliders set actors and links apart', async () => {
  const { workshop: live } = show();
  await page.getByRole('button', { name: 'Lisää' }).click();
  await page.getByRole('slider', { name: /Yhteys/ }).fill('3');
  await expect.element(page.getByText('2 toimijaa, 0 yhteyttä')).toBeVisible();
  expect(sharedSettings(live.entities())).toEqual({ kLinks: 3 });
});

test('a chosen actor tells what the maps say, and can be renamed and given back', async () => {
  const { actor } = show();
  await row(/^Turku, 3\/3/).click();
  await expect.element(page.getByText('TURKU: Kartta 2')).toBeVisible();
  await expect.element(page.getByText('Kutsuu koolle (Kartta 1)')).toBeVisible();
  await page.getByLabelText('Nimi').fill('Turun kaupunki');
  await expect.element(row(/^Turun kaupunki, 3\/3/)).toBeVisible();
  expect(actor('m1/a1')?.name).toBe('Turun kaupunki');
  await page.getByRole('button', { name: 'Palauta nimi karttojen mukaan' }).click();
  await expect.element(row(/^Turku, 3\/3/)).toBeVisible();
});

test('a chosen link tells how strong the maps call it', async () => {
  show();
  await row(/^Turku – Varha, 2\/3/).click();
  await expect.element(page.getByText('Vahvuus: 1, vaihtelee 1–3 (2 karttaa)')).toBeVisible();
});

test('arrow keys move what is chosen, and Ctrl Z takes it back', async () => {
  const { actor } = show();
  const x = actor('m1/a1')?.x ?? 0;
  await row(/^Turku, 3\/3/).click();
  await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
  expect(actor('m1/a1')).toMatchObject({ x: Math.round(Math.round(x + 8) + 40), placedByHand: true });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(actor('m1/a1')).toMatchObject({ x, placedByHand: false });
});

test('an actor that is dropped on the canvas is placed by hand', async () => {
  const { actor } = show();
  const cy = await canvasWith(2);
  cy.getElementById('m1/a1').position({ x: 500, y: 100 }).emit('dragfreeon');
  expect(actor('m1/a1')).toMatchObject({ x: 500, y: 100, placedByHand: true });
});

test('arrow keys elsewhere leave the chosen actor where it is', async () => {
  const { actor } = show();
  await row(/^Turku, 3\/3/).click();
  for (const role of ['slider', 'combobox', 'link'] as const) {
    page.getByRole(role).first().element().focus();
    await userEvent.keyboard('{ArrowLeft}');
  }
  expect(actor('m1/a1')?.placedByHand).toBe(false);
});
