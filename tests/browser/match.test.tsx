import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MatchScreen } from '../../src/features/match';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { showNames } from '../../src/state/namesShown';
import { Toasts } from '../../src/ui/toasts';
import { mapOf, type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const by = (name: string, more = {}) => ({ author: { name, ...more } });

const forum: WorkshopSketch = {
  maps: {
    m1: { ...mapOf('Turun kaupunki', 'Varha'), links: [['a1', 'a2']], info: by('Vihreä 1') },
    m2: { ...mapOf('Åbo stad', 'Varha', 'MLL', 'MLL ry'), info: by('Sininen 2', { hidden: true }) },
    m3: mapOf('Turku', 'Varha'),
  },
};

let count = 0;

const show = (sketch: WorkshopSketch) => {
  const open = createLibrary(() => {}).add(`w${++count}`, workshop(sketch), { stored: true });
  mount(
    <>
      <MatchScreen open={open} />
      <Toasts />
    </>,
  );
  return open;
};

const names = (): string[] =>
  [...document.querySelectorAll('.actor-name')].map((element) => element.textContent);

const tick = (name: string) => page.getByRole('checkbox', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const decisions = page.getByRole('region', { name: 'Päätökset' });

const press = (keys: string) => userEvent.keyboard(keys);

const ALL = ['MLL', 'MLL ry', 'Turku', 'Turun kaupunki', 'Varha', 'Åbo stad'];

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('three names become one actor by the keyboard alone, and three again', async () => {
  show(forum);
  await expect.poll(names).toEqual(ALL);
  tick('MLL').element().focus();
  await press('{ArrowDown}{ArrowDown} {ArrowDown} {End} ');
  await expect.element(button('Yhdistä 3 toimijaa')).toBeVisible();
  await press('m');
  await expect.poll(names).toEqual(['MLL', 'MLL ry', 'Turku', 'Varha']);
  await expect.poll(() => document.activeElement).toBe(tick('Turku').element());
  await expect.element(decisions).toHaveTextContent('Sama toimija: Turun kaupunki, Åbo stad ja Turku');
  await press('{Control>}z{/Control}');
  await expect.poll(names).toEqual(ALL);
  await press('{Control>}y{/Control}');
  await expect.poll(names).toEqual(['MLL', 'MLL ry', 'Turku', 'Varha']);
});

test('Esc takes all ticks away', async () => {
  show(forum);
  await tick('Turku').click();
  await tick('Varha').click();
  await press('{Escape}');
  await expect.element(tick('Turku')).not.toBeChecked();
  await expect.element(button(/^Yhdistä/)).not.toBeInTheDocument();
});

test('what is ticked stays ticked while another name is looked for', async () => {
  show(forum);
  await tick('Turku').click();
  await page.getByRole('searchbox', { name: 'Etsi toimijaa' }).fill('åbo');
  await expect.poll(names).toEqual(['Åbo stad']);
  await tick('Åbo stad').click();
  await button('Yhdistä 2 toimijaa').click();
  await expect.poll(names).toEqual(['Turku']);
});

describe('An opened row', () => {
  test('tells how each member was drawn and why it is here, and names nobody until asked to', async () => {
    const open = show(forum);
    await expect.poll(names).toEqual(ALL);
    tick('Varha').element().focus();
    await press('{Enter}');
    const members = page.getByRole('list', { name: 'Varha' });
    await expect.element(members).toHaveTextContent('Varha · Kartta 1 sama nimiyhteydet: Turun kaupunki');
    await expect.element(members).not.toHaveTextContent('Vihreä 1');
    showNames(open.workshop.id, true);
    await expect.element(members).toHaveTextContent('Varha · Vihreä 1');
    await expect.element(members).toHaveTextContent('Varha · Kartta 2');
  });

  test('lets a member go, and the message takes that back', async () => {
    show(forum);
    await button('Varha: 3/3 karttaa').click();
    await button('Irrota: Varha, Kartta 2').click();
    await expect.poll(() => names().filter((name) => name === 'Varha').length).toBe(2);
    await expect.element(button('Varha: 2/3 karttaa')).toBeVisible();
    await button('Kumoa').last().click();
    await expect.element(button('Varha: 3/3 karttaa')).toBeVisible();
  });
});

describe('A conflict', () => {
  const question = 'Kartassa 2 on kaksi toimijaa nimeltä MLL. Onko kyse samasta toimijasta?';

  test('is asked about in words, and is gone once the two are the same', async () => {
    show(forum);
    await expect.element(page.getByText(question)).toBeVisible();
    await button('Sama toimija').click();
    await expect.element(page.getByText(question)).not.toBeInTheDocument();
    expect(names()).toEqual(['MLL', 'Turku', 'Turun kaupunki', 'Varha', 'Åbo stad']);
    await expect.element(page.getByRole('heading', { name: 'Kaikki toimijat' })).toHaveFocus();
  });

  test('told apart stays among the decisions, and comes back when that is taken back', async () => {
    show(forum);
    await button('Eri toimijat').click();
    await expect.element(page.getByText(question)).not.toBeInTheDocument();
    await expect.element(decisions).toHaveTextContent('Eri toimijat: MLL ja MLL ry');
    await button(/^Peru: Eri toimijat/).click();
    await expect.element(page.getByText(question)).toBeVisible();
    await expect.element(decisions).toHaveTextContent('Päätökset (0)');
  });
});

test('without actors the page says so and leads to the maps', async () => {
  show({ maps: { m1: mapOf() } });
  await expect.element(page.getByRole('link', { name: 'Karttoihin' })).toBeVisible();
});
