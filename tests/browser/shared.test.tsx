import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sharedSettings } from '../../src/domain/compare/chosen';
import { notes } from '../../src/domain/select';
import { SharedScreen } from '../../src/features/shared';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { mapOf, type WorkshopSketch, workshop } from '../domain/match/workshop';
import { chosenView } from '../domain/merge/chosenView';
import { mount } from './mounting';

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

const isSaid = (amounts: string) => expect.element(page.getByText(amounts, { exact: true })).toBeVisible();

const frame = () => document.querySelector<HTMLElement>('.live-frame');

const point = (type: string, x: number, y: number): void => {
  const init = { clientX: x, clientY: y, bubbles: true, pointerId: 1, pointerType: 'mouse' };
  frame()?.dispatchEvent(new PointerEvent(type, init));
};

/** A place on the leftmost card: the pointer finds it from a little beside, and no link goes further to the left. */
const onLeftmostCard = (): readonly [x: number, y: number] => {
  const { left = 0, top = 0, right = 0, bottom = 0 } = frame()?.getBoundingClientRect() ?? {};
  for (let x = left + 2; x < right; x += 6) {
    for (let y = top + 2; y < bottom; y += 6) {
      point('pointermove', x, y);
      if (frame()?.dataset['over'] === 'true') return [x + 10, y + 10];
    }
  }
  throw new Error('There is no card.');
};

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('holds what two drew until the slider says otherwise, and sliding is one step of undo', async () => {
  const { workshop: live, undo } = show();
  await isSaid('2 toimijaa, 1 yhteys');
  await page.getByRole('slider').fill('3');
  await page.getByRole('slider').fill('1');
  await isSaid('3 toimijaa, 1 yhteys');
  expect(sharedSettings(live.entities())).toEqual({ kActors: 1, kLinks: 1 });
  undo.undo();
  await isSaid('2 toimijaa, 1 yhteys');
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

test('an actor that is dragged to another place is placed by hand', async () => {
  vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined);
  const { actor } = show();
  await expect.poll(() => frame()?.dataset['rest']).toBe('true');
  const before = [actor('m1/a1'), actor('m1/a2')];
  const [x, y] = onLeftmostCard();
  point('pointerdown', x, y);
  point('pointermove', x + 40, y + 100);
  point('pointerup', x + 40, y + 100);
  const moved = ['m1/a1', 'm1/a2'].map(actor).filter((one) => one?.placedByHand);
  expect(moved).toHaveLength(1);
  const from = before.find((one) => one?.id === moved[0]?.id);
  expect(moved[0]?.x).toBeGreaterThan(from?.x ?? Number.NaN);
  expect(moved[0]?.y).toBeGreaterThan(from?.y ?? Number.NaN);
});

test('with the focus on the map, arrow keys move what is chosen, and the map where nothing is', async () => {
  const { actor } = show();
  await row(/^Turku, 3\/3/).click();
  document.querySelector<HTMLElement>('.live-drawing')?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(actor('m1/a1')?.placedByHand).toBe(true);
  await userEvent.keyboard('{Control>}z{/Control}{Escape}{ArrowDown}');
  expect(actor('m1/a1')?.placedByHand).toBe(false);
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

test('a remark from the talk is written on an actor, marked in the list, and taken back in one step', async () => {
  const { workshop: live, undo } = show();
  await row(/^Varha/).click();
  await page.getByLabelText('Muistiinpano keskustelusta', { exact: true }).fill('Kutsutaan syksyllä');
  await expect.element(row(/^Varha.*muistiinpano/)).toBeVisible();
  expect(notes(live.entities()).map(({ text, at }) => [text, at])).toEqual([['Kutsutaan syksyllä', 'm1/a2']]);
  undo.undo();
  await expect.element(row(/^Varha, 2\/3 piirsi$/)).toBeVisible();
  expect(notes(live.entities())).toEqual([]);
});

test('a remark that is emptied is gone', async () => {
  const { workshop: live } = show();
  const field = page.getByLabelText('Muistiinpanot keskustelusta');
  await field.fill('Sovittiin jatkosta');
  expect(notes(live.entities())).toHaveLength(1);
  await field.fill('');
  await userEvent.tab();
  await expect.poll(() => notes(live.entities())).toEqual([]);
});
