import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Alike, Known } from '../../../src/domain/match/suggest/alike';
import { DrawScreen } from '../../../src/features/draw/DrawScreen';
import { changeLanguage, startI18n } from '../../../src/i18n';
import { createLibrary } from '../../../src/state/library';
import { createSaving } from '../../../src/state/saving';
import { Toasts } from '../../../src/ui/toasts';
import { type MapSketch, mapOf, workshop } from '../../domain/match/workshop';
import { mountPage } from '../mounting';

/** "Tku…" means what is called Turku or Turun …; nothing else is known. */
const alike = vi.hoisted(() => vi.fn());
vi.mock('../../../src/workers/matching', () => ({
  alikeOffThread: alike,
  municipalityOffThread: async (name: string) => (name.startsWith('Turun') ? '853' : undefined),
}));

const meansTurku = async (name: string, known: readonly Known[]): Promise<readonly Alike[]> =>
  /^tku/i.test(name)
    ? known.flatMap(({ id, names: [own = ''] }) =>
        /^tur[ku]/i.test(own) ? [{ id, name: own, probability: 0.95, reasons: ['abbreviation'] }] : [],
      )
    : [];

/** Has no room beside another name on a phone. */
const LONG = 'Lounaisrannikon yhdistysten kattojärjestö';

/** The matcher answers so, when it is told to, what is asked of an unfinished name. */
const answerLater = (found: readonly Alike[]) => {
  let give: ((found: readonly Alike[]) => void) | undefined;
  alike.mockImplementation(async (_name, _known, typing) =>
    typing === 'unfinished' ? new Promise((resolve) => (give = resolve)) : [],
  );
  return async () => {
    await expect.poll(() => give).toBeDefined();
    give?.(found);
  };
};

const MEANS_LONG: Alike = { id: 'list/r3', name: LONG, probability: 0.9, reasons: ['typo'] };

let count = 0;

const show = (map: MapSketch = mapOf('Varha')) => {
  const entities = workshop({
    maps: { m1: map },
    roster: { r1: ['Turun kaupunki', 'Åbo stad'], r2: ['Tukiyhdistys'], r3: [LONG] },
  });
  const open = createLibrary(() => {}).add(`asking${++count}`, entities, { stored: true });
  mountPage(
    <main className="draw-page">
      <DrawScreen open={open} mapId="m1" saving={createSaving()} />
      <Toasts />
    </main>,
  );
  const names = () =>
    [...open.workshop.entities().values()].flatMap((one) => (one.is === 'actor' ? one.name : [])).sort();
  return { open, names };
};

const PHONE = [390, 844] as const;
const LAPTOP = [1366, 768] as const;

const question = page.getByRole('group', { name: 'Onko ”Tku” sama kuin' });
const line = page.getByLabelText('Kirjoita toimijoita ja yhteyksiä');
const nameField = page.getByLabelText('Toimijan nimi');
const answer = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => {
  localStorage.clear();
  startI18n();
  changeLanguage('fi');
  alike.mockReset().mockImplementation(meansTurku);
});

describe('in the steps of a phone', () => {
  beforeEach(() => page.viewport(...PHONE));

  test('a name that the letters do not find is offered after those they find, and taken by a tap', async () => {
    const { open } = show();
    await nameField.fill('tku');
    await answer('Turun kaupunki').click();
    expect([...open.workshop.entities().values()]).toContainEqual(
      expect.objectContaining({ name: 'Turun kaupunki', rosterId: 'r1' }),
    );
  });

  test('nothing that stands there moves when more is offered', async () => {
    show();
    const giveMore = answerLater([MEANS_LONG]);
    await nameField.fill('tuk');
    const first = answer('Tukiyhdistys');
    const before = first.element().getBoundingClientRect();
    await giveMore();
    await expect.element(answer(LONG)).toBeVisible();
    const after = first.element().getBoundingClientRect();
    expect([after.left, after.top]).toEqual([before.left, before.top]);
  });

  test('what is offered stays while the next letters are typed, and goes when it is meant no more', async () => {
    show();
    await nameField.fill('tk');
    await userEvent.type(nameField, 'u');
    await expect.element(answer('Turun kaupunki')).toBeVisible();
    const giveNothing = answerLater([]);
    await userEvent.type(nameField, 'x');
    await expect.element(answer('Turun kaupunki')).toBeVisible();
    await giveNothing();
    await expect.element(answer('Turun kaupunki')).not.toBeInTheDocument();
  });

  test('the name that is asked about stays in sight, however many there are', async () => {
    show(mapOf(...Array.from({ length: 40 }, (_, place) => `Yhdistys ${place}`)));
    await nameField.fill('Tku');
    await userEvent.keyboard('{Enter}');
    await expect.element(question).toBeVisible();
    const pill = page.getByRole('button', { name: 'Tku, avaa tiedot' });
    const isAboveTheQuestion = () =>
      pill.element().getBoundingClientRect().bottom <= question.element().getBoundingClientRect().top;
    await expect.poll(isAboveTheQuestion).toBe(true);
  });

  test('whoever is asked keeps on typing; yes takes the name of the list, and can be taken back', async () => {
    const { names } = show();
    await nameField.fill('Tku');
    await userEvent.keyboard('{Enter}');
    await expect.element(question).toHaveTextContent('Onko ”Tku” sama kuin Turun kaupunki?');
    await expect.element(nameField).toHaveFocus();
    await expect.element(page.getByText('Onko ”Tku” sama kuin Turun kaupunki?').first()).toBeInTheDocument();
    await answer('Kyllä, käytä sitä nimeä').click();
    expect(names()).toEqual(['Turun kaupunki', 'Varha']);
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(nameField).toHaveFocus();
    await page
      .getByText('Tku on nyt Turun kaupunki.')
      .element()
      .parentElement?.querySelector('button')
      ?.click();
    expect(names()).toEqual(['Tku', 'Varha']);
  });

  test('no by key leaves the name as it is, and the focus goes back to the field', async () => {
    const { names } = show();
    await nameField.fill('Tku');
    await userEvent.keyboard('{Enter}');
    await expect.element(question).toBeVisible();
    answer('Ei').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(question).not.toBeInTheDocument();
    expect(names()).toEqual(['Tku', 'Varha']);
    await expect.element(nameField).toHaveFocus();
  });

  test('the next name ends the question, and so does undoing', async () => {
    show();
    await nameField.fill('Tku');
    await userEvent.keyboard('{Enter}');
    await expect.element(question).toBeVisible();
    await answer('Kumoa').click();
    await expect.element(question).not.toBeInTheDocument();
    await nameField.fill('Tku Oy');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('group', { name: 'Onko ”Tku Oy” sama' })).toBeVisible();
    await nameField.fill('Kela');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('group', { name: 'Onko ”Tku Oy” sama' })).not.toBeInTheDocument();
  });
});

describe('on the canvas', () => {
  beforeEach(() => page.viewport(...LAPTOP));

  test('the line offers by meaning after the letters, and the arrows go round', async () => {
    show();
    await userEvent.type(line, 'tku');
    const offer = page.getByRole('option', { name: 'Turun kaupunki' });
    await expect.element(offer).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(line).toHaveValue('Turun kaupunki');
  });

  test('nothing that the line offers moves when more is offered, and Tab takes the first', async () => {
    show();
    const giveMore = answerLater([MEANS_LONG]);
    await userEvent.type(line, 'tuk');
    const first = page.getByRole('option', { name: 'Tukiyhdistys' });
    await expect.element(first).toBeVisible();
    const before = first.element().getBoundingClientRect();
    await giveMore();
    await expect.element(page.getByRole('option', { name: LONG })).toBeVisible();
    expect(first.element().getBoundingClientRect().top).toBe(before.top);
    await userEvent.keyboard('{Tab}');
    await expect.element(line).toHaveValue('Tukiyhdistys');
  });

  test('a twin on the map becomes one with the first: its links move there', async () => {
    const { open, names } = show(mapOf('Varha', 'Turku'));
    await line.fill('Varha - Tku');
    await userEvent.keyboard('{Enter}');
    await expect.element(question).toHaveTextContent('Onko ”Tku” sama kuin kartalla jo oleva Turku?');
    await expect.element(line).toHaveFocus();
    await answer('Kyllä, yhdistä ne').click();
    expect(names()).toEqual(['Turku', 'Varha']);
    expect([...open.workshop.entities().values()]).toContainEqual(
      expect.objectContaining({ is: 'link', source: 'a1', target: 'a2' }),
    );
    open.undo.undo();
    expect(names()).toEqual(['Tku', 'Turku', 'Varha']);
  });

  test('it is answered by key alone, and the focus does not fall off the page', async () => {
    const { names } = show();
    await line.fill('Tku');
    await userEvent.keyboard('{Enter}');
    await expect.element(question).toBeVisible();
    answer('Ei').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(question).not.toBeInTheDocument();
    expect(names()).toEqual(['Tku', 'Varha']);
    await expect.poll(() => document.activeElement === document.body).toBe(false);
  });
});
