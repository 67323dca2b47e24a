import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AlikeScreen } from '../../src/features/alike';
import { startI18n } from '../../src/i18n';
import { chosenPair } from '../../src/state/chosenPair';
import { createLibrary } from '../../src/state/library';
import { type MapSketch, mapOf, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

/** Two that are alike, two others that are alike, and one of its own. */
const FIVE: Readonly<Record<string, MapSketch>> = {
  m1: { ...mapOf('Turku', 'Varha', 'Kela'), links: [['a1', 'a2']] },
  m2: {
    ...mapOf('Turku', 'Varha', 'Kela', 'MLL'),
    links: [
      ['a1', 'a2'],
      ['a1', 'a3'],
    ],
  },
  m3: { ...mapOf('Salo', 'Paimio', 'Loimaa'), links: [['a1', 'a2']] },
  m4: { ...mapOf('Salo', 'Paimio', 'Loimaa', 'Kaarina'), links: [['a1', 'a4']] },
  m5: { ...mapOf('Turku', 'Raisio', 'Uusikaupunki', 'Lieto', 'Masku'), links: [['a2', 'a3']] },
};

let count = 0;

const show = (maps: Readonly<Record<string, MapSketch>>) => {
  const open = createLibrary(() => {}).add(`w${++count}`, workshop({ maps }), { stored: true });
  mount(<AlikeScreen open={open} />);
  return open;
};

const said = () => page.elementLocator(document.querySelector('.alike-said') ?? document.body);
const shared = (open: ReturnType<typeof show>) => {
  const info = open.workshop.entities().get('workshop/info');
  return info?.is === 'workshop' ? info.shared : undefined;
};

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(async () => {
  await page.viewport(1366, 768);
  location.hash = '';
});

test('two maps chosen from the lists are told apart in numbers', async () => {
  show(FIVE);
  await page.getByLabelText('Kartta', { exact: true }).selectOptions('Kartta 1 (B)');
  await page.getByLabelText('Toinen kartta').selectOptions('Kartta 2 (B)');
  await expect
    .element(said())
    .toHaveTextContent(
      'Kartta 1 ja Kartta 2: samoja toimijoita 3/4, ja niiden välillä samoja yhteyksiä 1/2.',
    );
});

test('where nobody linked what both drew there is no share of links', async () => {
  show({ m1: mapOf('Turku', 'Salo'), m2: mapOf('Turku', 'Salo', 'Lieto') });
  await expect.element(said()).toHaveTextContent('samoja toimijoita 2/3, eikä niiden välillä ole yhteyksiä.');
});

test('the arrow keys walk from cell to cell, each read aloud, and Enter opens the two maps', async () => {
  const open = show(FIVE);
  const grid = page.getByRole('grid');
  await expect.element(grid).toBeVisible();
  grid.element().focus();
  await userEvent.keyboard('{End}{ArrowDown}{Home}');
  const cell = document.getElementById(grid.element().getAttribute('aria-activedescendant') ?? '');
  expect(cell?.getAttribute('aria-label')).toBe(said().element().textContent);
  expect(cell?.getAttribute('aria-colindex')).toBe('1');
  expect(cell?.parentElement?.getAttribute('aria-rowindex')).toBe('3');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash).toBe(`#/w/${open.workshop.id}/pair`);
  expect(chosenPair.getState()[open.workshop.id]).toHaveLength(2);
});

test('a tap on a cell chooses it, and the link takes the two along', async () => {
  const open = show(FIVE);
  await expect.element(page.getByRole('grid')).toBeVisible();
  const before = said().element().textContent;
  const { width, height } = page.getByRole('grid').element().getBoundingClientRect();
  await page.getByRole('grid').click({ position: { x: width * 0.95, y: height * 0.3 } });
  expect(said().element().textContent).not.toBe(before);
  await page.getByRole('link', { name: 'Katso rinnakkain' }).click();
  const [one, other] = chosenPair.getState()[open.workshop.id] ?? [];
  expect(one).not.toBe(other);
});

test('the cut moves with the keys and letters the families', async () => {
  show(FIVE);
  const slider = page.getByRole('slider');
  await expect.element(page.getByRole('heading', { name: /Joukko B: 2 karttaa/ })).toBeVisible();
  slider.element().focus();
  await userEvent.keyboard('{Home}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', '5 karttaa yksinään');
  await expect.element(page.getByText(/^Tällä jaolla yksinään/)).toBeVisible();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('heading', { name: /Joukko A: 5 karttaa/ })).toBeVisible();
});

test('a tap on the tree moves the cut there', async () => {
  show(FIVE);
  const tree = page.getByRole('img', { name: /^Miten kartat yhdistyvät/ });
  await expect.element(tree).toBeVisible();
  const { width } = tree.element().getBoundingClientRect();
  await tree.click({ position: { x: width - 3, y: 40 } });
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '1 joukko');
});

test('a family says what all its maps hold, and what others seldom do', async () => {
  show(FIVE);
  await expect
    .element(page.getByText('Toimijat, jotka kaikki piirsivät: Turku, Varha ja Kela.'))
    .toBeVisible();
  await expect.element(page.getByText('Yhteydet, jotka kaikki piirsivät: Turku – Varha.')).toBeVisible();
  await expect
    .element(page.getByText(/Täällä useammin kuin muualla: .*Kela 2\/2 \(muualla 0\/3\)/))
    .toBeVisible();
});

test('the shared map of a family takes exactly its maps, and can be taken back', async () => {
  const open = show(FIVE);
  await page.getByRole('button', { name: 'Tee joukosta A yhteinen kartta' }).click();
  expect(shared(open)?.maps).toEqual(['m3', 'm4']);
  expect(location.hash).toBe(`#/w/${open.workshop.id}/shared`);
  open.undo.undo();
  expect(shared(open)?.maps).toBeUndefined();
});

test('every picture has its table', async () => {
  show(FIVE);
  await page.getByText('Kartat pareittain taulukkona').click();
  await expect.element(page.getByRole('cell', { name: '3/4' }).first()).toBeVisible();
  // nobody linked what maps 1 and 5 both drew
  await expect.element(page.getByRole('cell', { name: '–' }).first()).toBeVisible();
  await page.getByText('Joukkojen synty taulukkona').click();
  expect(page.getByRole('table').elements()[1]?.querySelectorAll('tbody tr')).toHaveLength(4);
  await page.getByText('Karttojen kartta taulukkona').click();
  await expect.element(page.getByRole('row', { name: /^Kartta 3 \(A\) Kartta 4 \(A\)/ })).toBeVisible();
});

describe('the map of maps', () => {
  test('a map that has the focus is shown large, with those most like it', async () => {
    show(FIVE);
    const point = page.getByRole('button', { name: 'Kartta 3 (A)', exact: true });
    await expect.element(point).toBeVisible();
    point.element().focus();
    await expect.element(page.getByText(/^Eniten yhteistä: Kartta 4 \(A\)/)).toBeVisible();
  });

  test('three maps are too few, and the rest of the page is there', async () => {
    const { m1, m2, m3 } = FIVE;
    show({ ...(m1 && { m1 }), ...(m2 && { m2 }), ...(m3 && { m3 }) });
    await expect.element(page.getByText(/vähintään neljä karttaa/)).toBeVisible();
    await expect.element(page.getByRole('grid')).toBeVisible();
  });

  test('maps that are all the same hide none of each other, and are told to be the same', async () => {
    show(Object.fromEntries(['m1', 'm2', 'm3', 'm4'].map((id) => [id, mapOf('Turku', 'Varha')])));
    await expect.element(page.getByText('Kartat ovat keskenään samanlaisia.')).toBeVisible();
    const places = [...document.querySelectorAll<HTMLElement>('.alike-point')].map(
      ({ style }) => `${style.left} ${style.top}`,
    );
    expect(new Set(places).size).toBe(4);
  });
});

test('one map, or none, says what is missing', async () => {
  show({ m1: mapOf('Turku') });
  await expect.element(page.getByText('Vielä ei ole mitä verrata')).toBeVisible();
});

test('two maps without a shared actor are shown, and nobody is graded', async () => {
  show({ m1: mapOf('Turku'), m2: mapOf('Salo') });
  await expect.element(said()).toHaveTextContent('samoja toimijoita 0/2.');
});
