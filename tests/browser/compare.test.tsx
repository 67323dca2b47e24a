import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addMap } from '../../src/domain/commands/create';
import { addActor } from '../../src/domain/commands/records';
import { CompareScreen } from '../../src/features/compare';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { showNames } from '../../src/state/namesShown';
import { type WorkshopSketch, workshop } from '../domain/match/workshop';
import { canvasWith, litIds, mount, placeOnPage } from './mounting';

const by = (name: string, more = {}) => ({ author: { name, ...more } });

const threeMaps: WorkshopSketch = {
  maps: {
    m1: {
      actors: { a1: 'Turku', a2: 'Varha' },
      links: [['a1', 'a2']],
      info: by('Vihreä 1'),
    },
    m2: {
      actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' },
      links: [['a1', 'a2']],
      info: by('Sininen 2', { hidden: true }),
    },
    m3: { actors: { a1: 'Turku', a2: 'Varha' }, info: by('Keltainen 3') },
  },
};

let count = 0;

const show = (sketch: WorkshopSketch) => {
  const open = createLibrary(() => {}).add(`w${++count}`, workshop(sketch), { stored: true });
  mount(<CompareScreen open={open} />);
  return open;
};

const row = (name: RegExp) => page.getByRole('button', { name });
const card = page.getByRole('status');

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('the slider fades what fewer drew and never hides it', async () => {
  show(threeMaps);
  const cy = await canvasWith(3);
  expect(cy.elements('.faded').length).toBe(0);
  await page.getByRole('slider').fill('3');
  await expect.element(page.getByText('2 toimijaa, 0 yhteyttä · loput himmeinä')).toBeVisible();
  expect(cy.elements('.faded').map((element) => element.id())).toEqual(['m2/a3', 'm1/a1/m1/a2']);
});

test('the list tells everything without the picture', async () => {
  show(threeMaps);
  await expect.element(row(/^Turku, 3\/3 piirsi$/)).toBeVisible();
  await expect.element(row(/^Turku – Varha, 2\/3 piirsi$/)).toBeVisible();
  await page.getByText('Vain yksi piirsi (1)').click();
  await expect.element(row(/^Kela, 1\/3 piirsi$/)).toBeVisible();
});

test('a row that has the focus lights its link and tells how many drew it, with no names', async () => {
  show(threeMaps);
  const cy = await canvasWith(3);
  row(/^Turku – Varha/)
    .element()
    .focus();
  await expect.poll(() => litIds(cy)).toEqual(['m1/a1/m1/a2']);
  await expect
    .element(card)
    .toHaveTextContent(
      'Turku – Varha2/3 piirsiYhteyden piirsi 2 niistä 3 piirtäjästä, joilla ovat molemmat toimijat.',
    );
});

test('names are shown only when they are to be, and never those who asked to be hidden', async () => {
  const open = show(threeMaps);
  await row(/^Turku – Varha/).click();
  showNames(open.workshop.id, true);
  await expect.element(card).toHaveTextContent('2/3 piirsi: Vihreä 1, Kartta 2');
  expect(document.body.textContent).not.toContain('Sininen 2');
  showNames(open.workshop.id, false);
  await expect.element(card).not.toHaveTextContent('Vihreä 1');
});

test('a tap on an actor keeps its card until Esc', async () => {
  show(threeMaps);
  const cy = await canvasWith(3);
  const { x, y } = placeOnPage(cy, 'm1/a2');
  await userEvent.click(document.body, { position: { x, y }, force: true });
  await expect.element(card).toHaveTextContent('Varha3/3 piirsi');
  await page.getByRole('heading', { name: 'Työpaja' }).hover();
  await expect.element(card).toHaveTextContent('Varha3/3 piirsi');
  await userEvent.keyboard('{Escape}');
  await expect.element(card).toBeEmptyDOMElement();
});

test('maps are ticked on and off, and the choice is the workshop’s', async () => {
  const open = show(threeMaps);
  await page.getByText('Kartat (3/3)').click();
  await page.getByLabelText('Kartta 2').click();
  await canvasWith(2);
  await expect.element(row(/^Turku, 2\/2 piirsi$/)).toBeVisible();
  expect(open.workshop.entities().get('workshop/info')).toMatchObject({ shared: { maps: ['m1', 'm3'] } });
});

test('a map that arrives is laid on the others at once', async () => {
  const { workshop: live } = show(threeMaps);
  await canvasWith(3);
  live.commit({ ...addMap({ id: 'm4' }), ...addActor('m4', { id: 'a1', name: 'Kela' }) }, 'tab');
  await expect.element(row(/^Kela, 2\/4 piirsi$/)).toBeVisible();
});

test('laying groups on persons says that somebody may count twice', async () => {
  show({
    maps: {
      ...threeMaps.maps,
      g1: { actors: { a1: 'Turku' }, info: { author: { type: 'group' }, groupOf: ['m1'] } },
    },
  });
  await page.getByText('Kaikki', { exact: true }).click();
  await expect.element(page.getByText(/lasketaan kahteen kertaan/)).toBeVisible();
});

test('without maps the page says where to go', async () => {
  show({});
  await expect.element(page.getByRole('link', { name: 'Siirry karttoihin' })).toBeVisible();
});
