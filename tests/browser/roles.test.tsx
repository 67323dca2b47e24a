import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Entities } from '../../src/domain/entity';
import { RolesScreen } from '../../src/features/roles';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { type MapSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

let count = 0;

const show = (entities: Entities) => {
  const open = createLibrary(() => {}).add(`roles${++count}`, entities, { stored: true });
  mount(<RolesScreen open={open} />);
};

const names = { t: 'Turku', v: 'Varha', k: 'Kela', m: 'MLL', s: 'SPR' };
const drawn = (...links: (readonly [string, string])[]): MapSketch => ({ actors: names, links });

/** Two maps share a star around Varha; only the first knows what joins MLL and SPR. */
const STAR = [
  ['v', 't'],
  ['v', 'k'],
  ['v', 'm'],
] as const;
const room = () => workshop({ maps: { m1: drawn(...STAR, ['m', 's']), m2: drawn(...STAR) } });

const textsIn = (name: string) => () =>
  page
    .getByRole('list', { name, exact: true })
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent);
const row = (list: string, name: string | RegExp) =>
  page.getByRole('list', { name: list, exact: true }).getByRole('button', { name });
const card = () => page.getByRole('status');

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('those with most links and those who join others are told in order', async () => {
  show(room());
  await expect
    .poll(textsIn('Eniten yhteyksiä'))
    .toEqual(['1. Varha 3 yhteyttä', '2. Kela 1 yhteys', '2. MLL 1 yhteys', '2. Turku 1 yhteys']);
  expect(textsIn('Yhdistäjät')()).toEqual(['1. Varha']);
  await expect.element(page.getByText(/vähintään 2\/2 piirsi: 5 toimijaa, 3 yhteyttä/)).toBeVisible();
});

test('whoever is picked is told in words, with what would fall apart, until let go', async () => {
  show(room());
  await row('Yhdistäjät', '1. Varha').click();
  await expect.element(row('Eniten yhteyksiä', /Varha/)).toHaveAttribute('aria-pressed', 'true');
  await expect.element(card()).toHaveTextContent('3 yhteyttä, järjestyksessä 1/5');
  await expect.element(card()).toHaveTextContent('Eniten yhteyksiä 2/2 kartassa');
  await expect
    .element(card())
    .toHaveTextContent(
      /Jos toimija Varha puuttuisi, kartta hajoaisi tältä kohdalta 3 osaan:(Kela|MLL|Turku){3}$/,
    );
  await userEvent.keyboard('{Escape}');
  await expect.element(card()).toHaveTextContent('Valitse toimija');
});

test('the roles of everything drawn are others than those of the shared map', async () => {
  show(room());
  await expect.element(page.getByText('1 toimija ilman yhteyksiä')).toBeVisible();
  await page.getByText('Kaikesta piirretystä').click();
  await expect.poll(() => textsIn('Eniten yhteyksiä')()[1]).toBe('2. MLL 2 yhteyttä');
  await expect.element(page.getByText('1 toimija ilman yhteyksiä')).not.toBeInTheDocument();
  await row('Yhteydet, joille ei ole kiertotietä', /MLL – Varha/).click();
  await expect.element(card()).toHaveTextContent('2/2 piirsi');
  await expect
    .element(card())
    .toHaveTextContent(/kahteen osaan:2 toimijaa: MLL ja SPR3 toimijaa: Varha, Kela ja Turku$/);
});

test('a group is picked by its letter, and is one thing with what is picked elsewhere', async () => {
  show(room());
  const group = () => page.getByRole('button', { name: 'Ryhmä A: 4 toimijaa' });
  await group().click();
  await expect.element(card()).toHaveTextContent('Ryhmä A: 4 toimijaaVarha');
  await row('Yhdistäjät', '1. Varha').click();
  await expect.element(group()).toHaveAttribute('aria-pressed', 'false');
});

test('the table has everybody, by the column that is pressed, and turns round when pressed again', async () => {
  show(room());
  await page.getByText('Kaikki toimijat taulukkona').click();
  const table = page.getByRole('table', { name: 'Kaikki toimijat taulukkona' });
  const first = () => table.getByRole('rowheader').elements()[0]?.textContent;
  await expect.poll(first).toBe('Varha');
  await expect.element(table.getByRole('row', { name: /^Varha/ })).toHaveTextContent('Varha2/2331 (1–1)2/2A');
  await table.getByRole('button', { name: 'Toimija', exact: true }).click();
  await expect.poll(first).toBe('Kela');
  await table.getByRole('button', { name: 'Toimija', exact: true }).click();
  await expect.poll(first).toBe('Varha');
  expect(table.getByRole('columnheader', { name: 'Toimija', exact: true }).element().ariaSort).toBe(
    'descending',
  );
  await expect.poll(() => table.getByRole('rowheader').elements().length).toBe(5);
});

test('where nobody drew a link twice, everything drawn is looked at first', async () => {
  show(workshop({ maps: { m1: drawn(['t', 'v']), m2: drawn(['k', 'm']) } }));
  await expect.element(page.getByRole('radio', { name: 'Kaikesta piirretystä' })).toBeChecked();
  await expect.element(page.getByText('Mukana on kaikki, mitä 2 kartassa on')).toBeVisible();
});

test('without links and without maps the page says so', async () => {
  show(workshop({ maps: { m1: drawn() } }));
  await expect.element(page.getByText(/ei ole yhteyksiä, joten rooleja ei vielä ole/)).toBeVisible();
  show(workshop({}));
  await expect.element(page.getByRole('link', { name: 'Siirry karttoihin' })).toBeVisible();
});
