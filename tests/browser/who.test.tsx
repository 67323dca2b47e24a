import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WhoScreen } from '../../src/features/who';
import { changeLanguage, startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { showNames } from '../../src/state/namesShown';
import { type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const by = (name: string) => ({ author: { name } });

const threeMaps: WorkshopSketch = {
  roster: { r1: ['Turku'], r2: ['Loimaa'] },
  maps: {
    m1: { actors: { a1: { name: 'Turku', self: true }, a2: 'Varha' }, info: by('Vihreä 1') },
    m2: { actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' }, links: [['a1', 'a2']], info: by('Sininen 2') },
    m3: { actors: { a1: 'Turku', a2: 'Aura' }, info: by('Keltainen 3') },
  },
};

let count = 0;

const show = (sketch: WorkshopSketch) => {
  const open = createLibrary(() => {}).add(`who${++count}`, workshop(sketch), { stored: true });
  mount(<WhoScreen open={open} />);
  return open;
};

const table = page.getByRole('table', { name: 'Toimijat ja kartat' });
const heading = (name: string) => page.getByRole('columnheader', { name });

/** The table as it is read: a row's name, how many drew it, and what stands in the cell of each map. */
const cells = (): string[][] =>
  [...table.element().querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(
      (cell) => cell.querySelector('[role=img]')?.getAttribute('aria-label') ?? cell.textContent ?? '',
    ),
  );

const names = () => cells().map(([name]) => name);

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('the table tells who drew and who represents each actor, what most drew first', async () => {
  show(threeMaps);
  await expect.poll(cells).toEqual([
    ['Turku', '3/3', 'edustaa', 'piirsi', 'piirsi'],
    ['Varha', '2/3', 'piirsi', 'piirsi', ''],
    ['Aura', '1/3', '', '', 'piirsi'],
    ['Kela', '1/3', '', 'piirsi', ''],
  ]);
});

test('a heading sorts the rows by its column, and turns them round when pressed again', async () => {
  show(threeMaps);
  await heading('Toimija').getByRole('button').click();
  await expect.poll(names).toEqual(['Aura', 'Kela', 'Turku', 'Varha']);
  await expect.element(heading('Toimija')).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.keyboard('{Enter}');
  await expect.poll(names).toEqual(['Varha', 'Turku', 'Kela', 'Aura']);
  await expect.element(heading('Toimija')).toHaveAttribute('aria-sort', 'descending');
  await heading('Kartta 3').getByRole('button').click();
  await expect.poll(names).toEqual(['Turku', 'Aura', 'Varha', 'Kela']);
  await expect.element(heading('Toimija')).toHaveAttribute('aria-sort', 'none');
});

test('the field finds actors by any part of a name and says how many there are', async () => {
  show(threeMaps);
  await page.getByLabelText('Etsi toimijaa').fill('AR');
  await expect.poll(names).toEqual(['Varha']);
  await expect.element(page.getByRole('status')).toHaveTextContent('1/4 toimijasta näkyy');
  await page.getByLabelText('Etsi toimijaa').fill('xyz');
  await expect.element(page.getByText('Yhdenkään toimijan nimessä ei ole tätä.')).toBeVisible();
});

test('maps go by number until names are to be shown', async () => {
  const open = show(threeMaps);
  await expect.element(heading('Kartta 2')).toHaveTextContent('2');
  expect(document.body.textContent).not.toContain('Sininen 2');
  showNames(open.workshop.id, true);
  await expect.element(heading('Sininen 2')).toBeVisible();
  showNames(open.workshop.id, false);
});

test('another language is in every word at once, also in what maps are called', async () => {
  show(threeMaps);
  await expect.element(heading('Kartta 2')).toBeVisible();
  changeLanguage('sv');
  await expect.element(heading('Karta 2')).toBeVisible();
  expect(document.body.textContent).not.toContain('Kartta');
  changeLanguage('fi');
});

test('a map is told what others drew, most drawn first', async () => {
  show(threeMaps);
  await page.getByLabelText('Kenen kartta').selectOptions('Kartta 3');
  const section = page.getByRole('region', { name: 'Muut piirsivät, tästä puuttuu' });
  const rows = () =>
    section
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent);
  await expect.poll(rows).toEqual(['Varha2/3 piirsi', 'Kela1/3 piirsi', 'Loimaa']);
});

test('actors of the list that nobody drew are named, and nothing is said where there is no list', async () => {
  show(threeMaps);
  await expect
    .element(page.getByRole('list', { name: 'Luettelossa, mutta ei kenenkään kartalla' }))
    .toHaveTextContent('Loimaa');
});

test('what the last maps would bring is told in words and as a table beside the curves', async () => {
  show(threeMaps);
  const section = page.getByRole('region', { name: 'Tuleeko vielä uutta?' });
  await expect
    .element(
      section.getByText(/2 viimeistä toisivat kukin keskimäärin 0,8 uutta toimijaa ja 0,3 uutta yhteyttä/),
    )
    .toBeVisible();
  await expect
    .element(section.getByRole('img', { name: /Eri toimijoita yhteensä: yhdessä kartassa keskimäärin 2,3/ }))
    .toBeVisible();
  await section.getByText('Luvut taulukkona').click();
  await expect.element(section.getByRole('row', { name: '3 4,0 0,7 1,0 0,3' })).toBeVisible();
});

test('all rows of a large workshop come to be in the page', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`a${index}`, `Toimija ${index}`]),
  );
  const maps = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`m${index}`, { actors: many }]));
  show({ maps });
  await expect.poll(() => table.element().querySelectorAll('tbody tr').length, { timeout: 5_000 }).toBe(60);
});

test('without maps the page says where to go', async () => {
  show({});
  await expect.element(page.getByRole('link', { name: 'Siirry karttoihin' })).toBeVisible();
});
