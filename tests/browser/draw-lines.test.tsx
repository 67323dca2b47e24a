import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mapContent } from '../../src/domain/select';
import { DrawScreen } from '../../src/features/draw';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { createSaving } from '../../src/state/saving';
import { mapOf, type WorkshopSketch, workshop } from '../domain/match/workshop';
import { fileBy } from './downloads';
import { canvasWith, mount } from './mounting';

const EMPTY: WorkshopSketch = { maps: { m1: mapOf() }, roster: { r1: ['Turun kaupunki', 'Åbo stad'] } };

const STANDING: WorkshopSketch = {
  maps: { m1: { actors: { a1: 'Varha', a2: 'A, B ja C ry', a3: 'Kela' }, links: [['a1', 'a3']] } },
};

let count = 0;

const show = (sketch: WorkshopSketch) => {
  const open = createLibrary(() => {}).add(`l${++count}`, workshop(sketch), { stored: true });
  mount(<DrawScreen open={open} mapId="m1" saving={createSaving()} />);
  const content = () => mapContent(open.workshop.entities(), 'm1');
  const names = () => content()?.actors.map(({ name }) => name);
  return { ...open, content, names };
};

const line = page.getByLabelText('Kirjoita toimijoita ja yhteyksiä');
const option = (name: string | RegExp) => page.getByRole('option', { name });
const chosenName = page.getByLabelText('Nimi', { exact: true });
const focusLine = async () => {
  await expect.element(line).toBeInTheDocument();
  line.element().focus();
};
const focusCanvas = () => page.getByRole('application').element().focus();

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('a line says what it will do, does it in one step, and leaves its hub chosen', async () => {
  const { content, undo } = show(EMPTY);
  await line.fill('Liitto – Turku, Raisio');
  await expect.element(page.getByText('3 uutta toimijaa, 2 yhteyttä')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(content()).toMatchObject({ actors: { length: 3 }, links: { length: 2 } });
  await expect.element(chosenName).toHaveValue('Liitto');
  await expect.element(line).toHaveValue('');
  await expect.element(line).toHaveFocus();
  undo.undo();
  expect(content()?.actors).toEqual([]);
});

test('a known actor is offered by any of its names, and an arrow and Enter take it', async () => {
  const { names } = show(EMPTY);
  await focusLine();
  await userEvent.keyboard('Varha - åbo');
  await expect.element(option(/^Turun kaupunki \(Åbo stad\)/)).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(line).toHaveAttribute('aria-activedescendant', option(/^Turun/).element().id);
  await userEvent.keyboard('{Enter}');
  await expect.element(line).toHaveValue('Varha - Turun kaupunki');
  await userEvent.keyboard('{Enter}');
  expect(names()).toEqual(['Varha', 'Turun kaupunki']);
});

test('Enter adds the line as it is while nothing that is offered is lit', async () => {
  const { names } = show(EMPTY);
  await focusLine();
  await userEvent.keyboard('Tur');
  await expect.element(option('Turun kaupunki')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(names()).toEqual(['Tur']);
});

test('a name that stands on the map is chosen instead of drawn twice', async () => {
  const { names } = show(STANDING);
  await line.fill('kela');
  await expect.element(page.getByText('Kela on jo kartalla.')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(chosenName).toHaveValue('Kela');
  expect(names()).toHaveLength(3);
});

test('after the colon of a link come the types of links', async () => {
  show({ ...STANDING, more: [{ is: 'linkKind', id: 'funding', name: 'Rahoitus' }] });
  await focusLine();
  await userEvent.keyboard('Varha > Kela: r{Tab}');
  await expect.element(line).toHaveValue('Varha > Kela: Rahoitus');
});

test('what is not understood is said before it is added', async () => {
  show(EMPTY);
  await line.fill('Varha – ');
  await expect.element(page.getByText('Keneen Varha liittyy?')).toBeVisible();
});

test('a pasted table is shown first, can be read the other way, and is one step', async () => {
  const { content, undo } = show(EMPTY);
  await focusLine();
  const clipboard = new DataTransfer();
  clipboard.setData('text/plain', 'Varha\tTurku\nKela\tRaisio\n');
  line
    .element()
    .dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }),
    );
  await expect.element(page.getByText('4 uutta toimijaa, 2 yhteyttä')).toBeVisible();
  await page.getByText('Toimijoita', { exact: true }).click();
  await expect.element(page.getByText('2 uutta toimijaa')).toBeVisible();
  await page.getByText('Yhteyksiä', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lisää' }).click();
  expect(content()).toMatchObject({ actors: { length: 4 }, links: { length: 2 } });
  undo.undo();
  expect(content()?.actors).toEqual([]);
});

test('L goes on from the chosen actor, whose name is quoted where it must be', async () => {
  show(STANDING);
  await canvasWith(3);
  focusCanvas();
  await userEvent.keyboard('{Home}');
  for (
    let pressed = 0;
    pressed < 3 && chosenName.element().getAttribute('value') !== 'A, B ja C ry';
    pressed++
  ) {
    await userEvent.keyboard('{PageDown}');
  }
  await userEvent.keyboard('l');
  await expect.element(line).toHaveValue('"A, B ja C ry" – ');
  await expect.element(line).toHaveFocus();
});

test('L with several chosen links the first with the others in one step', async () => {
  const { content, undo } = show(STANDING);
  await canvasWith(3);
  focusCanvas();
  await userEvent.keyboard('{Control>}a{/Control}l');
  expect(content()?.links).toHaveLength(2);
  undo.undo();
  expect(content()?.links).toHaveLength(1);
});

test('Ctrl K finds a command by its words in any order, and an actor by its name', async () => {
  const { names, content } = show(STANDING);
  await canvasWith(3);
  await focusLine();
  await userEvent.keyboard('{Control>}k{/Control}toimijat val{Enter}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  focusCanvas();
  await userEvent.keyboard('{Delete}');
  expect(names()).toEqual([]);
  await userEvent.keyboard('{Control>}z{/Control}{Control>}k{/Control}kela{Enter}');
  await expect.element(chosenName).toHaveValue('Kela');
  expect(content()?.actors).toHaveLength(3);
});

test('Ctrl K saves the map as a picture, and leads to its earlier versions', async () => {
  const { workshop: shown } = show(STANDING);
  await focusLine();
  const picture = await fileBy(() => userEvent.keyboard('{Control>}k{/Control}kuvana{Enter}'));
  expect(picture.name).toMatch(/\.png$/);
  await userEvent.keyboard('{Control>}k{/Control}aiem{Enter}');
  await expect.poll(() => location.hash).toBe(`#/w/${shown.id}/history/m1`);
  location.hash = '';
});

test('a command for which there is nothing to do does nothing', async () => {
  show(EMPTY);
  await focusLine();
  await userEvent.keyboard('{Control>}k{/Control}kumoa');
  await expect.element(option(/^Kumoa/)).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

test('a question mark shows the keys', async () => {
  show(STANDING);
  await canvasWith(3);
  focusCanvas();
  await userEvent.keyboard('?');
  await expect.element(page.getByRole('dialog').getByText('Kirjoita rivi')).toBeVisible();
});

test('the slash finds an actor while one types, Enter goes to the next and Esc back to the map', async () => {
  show(STANDING);
  await canvasWith(3);
  focusCanvas();
  await userEvent.keyboard('/');
  const search = page.getByRole('combobox', { name: 'Etsi toimija' });
  await expect.element(search).toHaveFocus();
  await userEvent.keyboard('kel');
  await expect.element(chosenName).toHaveValue('Kela');
  await userEvent.keyboard('{Control>}a{/Control}a{Enter}');
  await expect.element(page.getByText('2/3')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('application')).toHaveFocus();
});

test('arrows go to whoever is linked first and back, and with Shift move what is chosen', async () => {
  const { content } = show({
    maps: {
      m1: {
        actors: {
          a1: { name: 'Varha', x: 0, y: 0 },
          a2: { name: 'Turku', x: 300, y: 90 },
          a3: { name: 'Kela', x: 180, y: 0 },
        },
        links: [['a1', 'a2']],
      },
    },
  });
  await canvasWith(3);
  focusCanvas();
  await userEvent.keyboard('{Home}');
  await expect.element(chosenName).toHaveValue('Varha');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(chosenName).toHaveValue('Turku');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(chosenName).toHaveValue('Varha');
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}');
  expect(content()?.actors[0]).toMatchObject({ x: 8, y: 40 });
});
