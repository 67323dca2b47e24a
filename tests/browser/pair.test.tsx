import axe from 'axe-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PairScreen } from '../../src/features/pair';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { choosePair } from '../../src/state/chosenPair';
import { createLibrary } from '../../src/state/library';
import { type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const { pair, parted } = fi;

const forum: WorkshopSketch = {
  maps: {
    m1: {
      actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' },
      links: [
        ['a1', 'a2'],
        ['a2', 'a3'],
      ],
    },
    m2: { actors: { b1: 'Turku', b2: 'Varha', b3: 'Salo' }, links: [['b2', 'b1']] },
    m3: { actors: { c1: 'Martat' } },
    zz: { actors: { g1: 'Turku' }, info: { groupOf: ['m1', 'm2'], author: { type: 'group' } } },
  },
};

let count = 0;

const show = (sketch: WorkshopSketch = forum, chosen?: readonly [string, string]) => {
  const id = `pair${++count}`;
  const open = createLibrary(() => {}).add(id, workshop(sketch), { stored: true });
  if (chosen) choosePair(id, ...chosen);
  mount(<PairScreen open={open} />);
};

const side = (letter: string) => page.getByLabelText(pair.side.replace('{{letter}}', letter));
const chosenIn = (letter: string) => {
  const field = side(letter).element();
  return field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent : undefined;
};
const pictures = () => [...document.querySelectorAll('.parted-view svg')];
const cardsIn = (picture: Element | undefined) =>
  [...(picture?.querySelectorAll('[data-actor]') ?? [])]
    .map((card) => card.getAttribute('data-actor'))
    .sort();

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('begins with the two maps that are least alike of those that have an actor in common', async () => {
  show();
  await expect.element(side('A')).toBeVisible();
  expect([chosenIn('A'), chosenIn('B')]).toEqual(['Kartta 1', 'Kartta 2']);
});

test('says how much two maps have in common, and what only one of them has', async () => {
  show(forum, ['m1', 'm2']);
  await expect.element(page.getByText('2 yhteistä toimijaa, vain A:ssa 1 ja vain B:ssä 1.')).toBeVisible();
  await expect.element(page.getByText('1 sama yhteys, vain A:ssa 1 ja vain B:ssä 0.')).toBeVisible();
  await page.getByText(/^Vain A: Kartta 1 1 toimija, 1 yhteys$/).click();
  await expect
    .element(page.getByRole('button', { name: 'Kela, Vain A: Kartta 1', exact: true }))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Varha – Kela, Vain A: Kartta 1' })).toBeVisible();
});

test('shows all on each other, and each side by itself in the same frame', async () => {
  show(forum, ['m1', 'm2']);
  await expect.poll(() => pictures().map(cardsIn)).toEqual([['m1/a1', 'm1/a2', 'm1/a3', 'm2/b3']]);
  await page.getByText(parted.layout_beside, { exact: true }).click();
  await expect
    .poll(() => pictures().map(cardsIn))
    .toEqual([
      ['m1/a1', 'm1/a2', 'm1/a3'],
      ['m1/a1', 'm1/a2', 'm2/b3'],
    ]);
  const [one, other] = pictures();
  expect(one?.getAttribute('viewBox')).toBe(other?.getAttribute('viewBox'));
  const pathIn = (picture: Element | undefined) =>
    picture?.querySelector('[data-actor="m1/a1"]')?.getAttribute('d');
  expect(pathIn(one)).toBe(pathIn(other));
});

test('what is scrolled to in one is scrolled to in the other', async () => {
  show(forum, ['m1', 'm2']);
  await page.getByText(parted.layout_beside, { exact: true }).click();
  await page.getByRole('button', { name: 'Lähennä' }).click();
  await page.getByRole('button', { name: 'Lähennä' }).click();
  const [one, other] = [...document.querySelectorAll('.parted-view')];
  await expect.poll(() => (one?.scrollWidth ?? 0) > (one?.clientWidth ?? 0) * 2).toBe(true);
  one?.scrollTo(40, 30);
  await expect.poll(() => [other?.scrollLeft, other?.scrollTop]).toEqual([40, 30]);
});

test('a row lights its actor in every picture, a link both its ends', async () => {
  show(forum, ['m1', 'm2']);
  await page.getByText(parted.layout_beside, { exact: true }).click();
  const lit = () => [...document.querySelectorAll('[data-lit]')].map((group) => cardsIn(group));
  page.getByRole('button', { name: 'Turku, Molemmissa' }).element().focus();
  await expect.poll(lit).toEqual([['m1/a1'], ['m1/a1']]);
  page.getByRole('button', { name: 'Turku – Varha, Molemmissa' }).element().focus();
  await expect.poll(lit).toEqual([
    ['m1/a1', 'm1/a2'],
    ['m1/a1', 'm1/a2'],
  ]);
});

test('choosing the other side’s map makes the two change places', async () => {
  show(forum, ['m1', 'm2']);
  await userEvent.selectOptions(side('A'), 'Kartta 2');
  await expect.poll(() => [chosenIn('A'), chosenIn('B')]).toEqual(['Kartta 2', 'Kartta 1']);
  await page.getByRole('button', { name: pair.swap }).click();
  await expect.poll(() => [chosenIn('A'), chosenIn('B')]).toEqual(['Kartta 1', 'Kartta 2']);
});

test('members of a group are one side, with how many of them drew what', async () => {
  show(forum, ['zz/members', 'zz']);
  await expect.element(page.getByText('1 yhteinen toimija, vain A:ssa 3 ja vain B:ssä 0.')).toBeVisible();
  await page
    .getByText(/^Vain A:/)
    .last()
    .click();
  await expect.element(page.getByRole('button', { name: /^Varha, Vain A: .*A: 2\/2 piirsi$/ })).toBeVisible();
});

test('a pair whose map is gone gives way to the usual one', async () => {
  show(forum, ['gone', 'm2']);
  await expect.element(side('A')).toBeVisible();
  expect(chosenIn('A')).toBe('Kartta 1');
});

test('one map alone says what it takes', async () => {
  show({ maps: { m1: { actors: { a1: 'Turku' } } } });
  await expect.element(page.getByText(pair.emptyTitle)).toBeVisible();
});

test.each([
  [1366, 768],
  [390, 844],
])('nothing stands in anybody’s way at %i × %i', async (width, height) => {
  await page.viewport(width, height);
  show(forum, ['m1', 'm2']);
  await page.getByText(parted.layout_beside, { exact: true }).click();
  await expect.poll(() => pictures().length).toBe(2);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
