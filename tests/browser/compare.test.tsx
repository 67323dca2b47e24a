import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addMap } from '../../src/domain/commands/create';
import { addActor } from '../../src/domain/commands/records';
import { CompareScreen } from '../../src/features/compare';
import { startI18n } from '../../src/i18n';
import { createLibrary } from '../../src/state/library';
import { showNames } from '../../src/state/namesShown';
import { type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

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

const button = (name: RegExp | string) => page.getByRole('button', { name });
const card = page.getByRole('status');
const overlay = page.getByRole('application');
const strip = page.getByRole('toolbar', { name: 'Kartat pieninä' });
const tile = (name: string) => strip.getByRole('button', { name, exact: true });

/** Everything that the overlay holds, in words beside it. */
const openWords = () => button('Toimijat ja yhteydet').click();
const openMore = () => page.getByText('Lisää', { exact: true }).click();

/** The maps whose thumbnails are marked: they hold what is looked at. */
const marked = (): (string | null)[] =>
  [...document.querySelectorAll('.strip-tile[data-holds="true"] .strip-name')].map(
    ({ textContent }) => textContent,
  );

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('the first look is the overlay, one slider, what is worth a talk and the way to show it', async () => {
  const open = show(threeMaps);
  await expect.element(overlay).toHaveAccessibleName(/^Kartat päällekkäin: 3 toimijaa, 1 yhteys\./);
  expect(page.getByRole('slider').elements()).toHaveLength(1);
  await expect.element(page.getByRole('heading', { name: 'Mistä kannattaa puhua' })).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Esitä' }))
    .toHaveAttribute('href', `#/w/${open.workshop.id}/show`);
  await expect.element(page.getByText('Tallenna kuvana')).not.toBeInTheDocument();
});

test('the slider tells how many it asks for and how much that leaves', async () => {
  show(threeMaps);
  await page.getByRole('slider').fill('3');
  await expect.element(page.getByText('3/3 piirsi')).toBeVisible();
  await expect.element(page.getByText('2 toimijaa, 0 yhteyttä · loput himmeinä')).toBeVisible();
});

test('counted of those who hold both ends, a link stands out by the same share of them', async () => {
  const pair = (a: string, b: string) => ({ actors: { a1: a, a2: b }, links: [['a1', 'a2']] as const });
  show({ maps: { m1: pair('Turku', 'Varha'), m2: pair('Turku', 'Varha'), m3: { actors: { a1: 'Turku' } } } });
  await openMore();
  await page.getByText('Molemmat toimijat piirtäneistä').click();
  await page.getByRole('slider').fill('2');
  await expect.element(page.getByText('2 toimijaa, 1 yhteys · loput himmeinä')).toBeVisible();
  await page.getByRole('slider').fill('3');
  await expect.element(page.getByText('1 toimija, 0 yhteyttä · loput himmeinä')).toBeVisible();
});

test('the list tells everything without the picture', async () => {
  show(threeMaps);
  await openWords();
  await expect.element(button(/^Turku, 3\/3 piirsi$/)).toBeVisible();
  await expect.element(button(/^Turku – Varha, 2\/3 piirsi$/)).toBeVisible();
  await page.getByText('Vain yksi piirsi (1)').click();
  await expect.element(button(/^Kela, 1\/3 piirsi$/)).toBeVisible();
});

test('whoever goes by key stays in the panel when it turns from points to the list and back', async () => {
  show(threeMaps);
  await openWords();
  await expect.element(page.getByRole('heading', { name: 'Toimijat ja yhteydet' })).toHaveFocus();
  await button('Takaisin puheenaiheisiin').click();
  await expect.element(page.getByRole('heading', { name: 'Mistä kannattaa puhua' })).toHaveFocus();
});

test('a row that has the focus marks the maps that hold it and tells how many drew it, with no names', async () => {
  show(threeMaps);
  await openWords();
  await expect.element(tile('Kartta 1')).toBeVisible();
  button(/^Turku – Varha/)
    .element()
    .focus();
  await expect.poll(marked).toEqual(['Kartta 1', 'Kartta 2']);
  await expect
    .element(card)
    .toHaveTextContent('Turku – Varha2/3 piirsiMolemmat toimijat piirtäneistä 2/3 piirsi yhteyden.');
});

test('names are shown only when they are to be, and never those who asked to be hidden', async () => {
  const open = show(threeMaps);
  await openWords();
  await button(/^Turku – Varha/).click();
  showNames(open.workshop.id, true);
  await expect.element(card).toHaveTextContent('2/3 piirsi: Vihreä 1, Kartta 2');
  await expect.element(tile('Keltainen 3')).toBeVisible();
  expect(document.body.textContent).not.toContain('Sininen 2');
  showNames(open.workshop.id, false);
  await expect.element(card).not.toHaveTextContent('Vihreä 1');
});

test('a tap on an actor keeps its card and its marks until Esc', async () => {
  show({ maps: { m1: { actors: { a1: 'Turku' } }, m2: { actors: { a1: 'Turku' } } } });
  await expect.element(overlay).toBeVisible();
  await expect.poll(() => document.querySelector('.live-frame')?.getAttribute('data-rest')).toBe('true');
  const {
    left = 0,
    right = 0,
    top = 0,
    bottom = 0,
  } = document.querySelector('.stage-picture')?.getBoundingClientRect() ?? {};
  const [panel, lower, words] = ['.stage-controls', '.stage-strip', '.stage-words'].map((part) =>
    document.querySelector(part)?.getBoundingClientRect(),
  );
  const x = ((panel?.right ?? left) + (words?.left ?? right)) / 2;
  const y = (top + (lower?.top ?? bottom)) / 2;
  await userEvent.click(document.body, { position: { x, y }, force: true });
  await expect.element(card).toHaveTextContent('Turku2/2 piirsi');
  await page.getByRole('heading', { name: 'Työpaja' }).hover();
  await expect.poll(marked).toEqual(['Kartta 1', 'Kartta 2']);
  await userEvent.keyboard('{Escape}');
  await expect.element(card).toBeEmptyDOMElement();
  await expect.poll(marked).toEqual([]);
});

test('a thumbnail shows what its map drew until it is pressed again', async () => {
  show(threeMaps);
  await tile('Kartta 3').click();
  await expect.element(card).toHaveTextContent('Näkyvissä: Kartta 32 toimijaa, 0 yhteyttä');
  await expect.element(tile('Kartta 3')).toHaveAttribute('aria-pressed', 'true');
  await tile('Kartta 3').click();
  await expect.element(card).toBeEmptyDOMElement();
});

test('thumbnails are drawn when they come into sight', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `m${index + 10}`);
  show({ maps: Object.fromEntries(ids.map((id) => [id, { actors: { a1: 'Turku' } }])) });
  const hasPicture = (name: string) => tile(name).element().querySelector('svg') !== null;
  await expect.element(tile('Kartta 30')).toBeInTheDocument();
  await expect.poll(() => hasPicture('Kartta 1')).toBe(true);
  expect(hasPicture('Kartta 30')).toBe(false);
  tile('Kartta 30').element().scrollIntoView();
  await expect.poll(() => hasPicture('Kartta 30')).toBe(true);
});

test('the row of thumbnails is one stop of the Tab key, and arrows go along it', async () => {
  show(threeMaps);
  await expect.element(tile('Kartta 1')).toBeVisible();
  tile('Kartta 1').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tile('Kartta 2')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.closest('.strip')).toBeNull();
});

test('sliding lets go of the map that was shown', async () => {
  show(threeMaps);
  await tile('Kartta 3').click();
  await page.getByRole('slider').fill('2');
  await expect.element(card).toBeEmptyDOMElement();
});

test('a talking point marks the maps that it is about, and can be pinned for the projector', async () => {
  const open = show(threeMaps);
  const point = page.getByRole('button', { name: /^Kaikki 3 piirsivät/ });
  await point.click();
  await expect.element(point).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(marked).toEqual(['Kartta 1', 'Kartta 2', 'Kartta 3']);
  await page
    .getByRole('button', { name: /^Näytä esityksessä Kaikki 3 piirsivät/ })
    .first()
    .click();
  expect(open.workshop.entities().get('workshop/info')).toMatchObject({
    show: { points: [expect.stringMatching(/^all-drew/)] },
  });
});

test('maps are ticked on and off, and the choice is the workshop’s', async () => {
  const open = show(threeMaps);
  await openMore();
  await page.getByText('Kartat (3/3)').click();
  await page.getByRole('checkbox', { name: 'Kartta 2' }).click();
  await expect.element(page.getByText('2 toimijaa, 1 yhteys', { exact: true })).toBeVisible();
  await expect.element(tile('Kartta 2')).not.toBeInTheDocument();
  expect(open.workshop.entities().get('workshop/info')).toMatchObject({ shared: { maps: ['m1', 'm3'] } });
});

test('a map that arrives is laid on the others at once', async () => {
  const { workshop: live } = show(threeMaps);
  await openWords();
  await page.getByText('Vain yksi piirsi (1)').click();
  await expect.element(button(/^Kela, 1\/3 piirsi$/)).toBeVisible();
  live.commit({ ...addMap({ id: 'm4' }), ...addActor('m4', { id: 'a1', name: 'Kela' }) }, 'tab');
  await expect.element(button(/^Kela, 2\/4 piirsi$/)).toBeVisible();
  await expect.element(tile('Kartta 4')).toBeVisible();
});

const withGroups: WorkshopSketch = {
  maps: {
    ...threeMaps.maps,
    z1: { actors: { a1: 'Turku' }, info: { author: { type: 'group' }, groupOf: ['m1', 'm2'] } },
  },
};

test('persons and groups are shown apart, and laying them together says that somebody may count twice', async () => {
  show(withGroups);
  await page.getByText('Ryhmät', { exact: true }).click();
  await expect.element(page.getByText(/^Mukana on vain yksi kartta/)).toBeVisible();
  await openMore();
  await page.getByText('Kartat (1/4)').click();
  for (const name of ['Kartta 1', 'Kartta 2', 'Kartta 3']) await page.getByRole('checkbox', { name }).click();
  await expect.element(page.getByText(/lasketaan kahteen kertaan/)).toBeVisible();
});

test('one group’s members can be looked at, and each group in its colour', async () => {
  const open = show(withGroups);
  await openMore();
  await page.getByLabelText('Väritä ryhmittäin').click();
  await expect.element(page.getByText('A: vain Kartta 4')).toBeVisible();
  await page.getByLabelText('Yhden ryhmän jäsenet').selectOptions('Kartta 4: 2 jäsentä');
  await expect.element(page.getByText('1/2 piirsi')).toBeVisible();
  expect(open.workshop.entities().get('workshop/info')).toMatchObject({ shared: { maps: ['m1', 'm2'] } });
});

test('each group can count once, and its members’ maps are still told apart', async () => {
  show(withGroups);
  await openMore();
  await page.getByLabelText('Laske jokainen ryhmä yhdeksi').click();
  await expect.element(page.getByText('1/2 piirsi')).toBeVisible();
  await openWords();
  await page.getByText('Vain yksi piirsi (1)').last().click();
  button(/^Turku – Varha, 1\/2 piirsi/)
    .element()
    .focus();
  await expect.poll(marked).toEqual(['Kartta 1', 'Kartta 2']);
});

test('where no map is ticked the page says so, and takes all of them in', async () => {
  const open = show({ maps: { m1: { actors: { a1: 'Turku' } }, m2: { actors: {} } } });
  await openMore();
  await page.getByText('Kartat (2/2)').click();
  await page.getByRole('checkbox', { name: 'Kartta 1' }).click();
  await expect.element(page.getByText('Valitse ainakin yksi kartta, jossa on toimijoita.')).toBeVisible();
  await button('Ota kaikki kartat mukaan').click();
  await expect.element(page.getByText(/^Mukana on vain yksi kartta/)).toBeVisible();
  expect(open.workshop.entities().get('workshop/info')).toMatchObject({ shared: { set: 'all' } });
});

test('without maps the page says where to go', async () => {
  show({});
  await expect.element(page.getByRole('link', { name: 'Siirry karttoihin' })).toBeVisible();
});
