import { beforeAll, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addMap } from '../../src/domain/commands/create';
import { addActor } from '../../src/domain/commands/records';
import { ReadOnlyScreen, WallScreen } from '../../src/features/wall';
import { startI18n } from '../../src/i18n';
import { createLibrary, type OpenWorkshop } from '../../src/state/library';
import { showNames } from '../../src/state/namesShown';
import { type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const at = (name: string, x: number, y: number) => ({ name, x, y });

const SKETCH: WorkshopSketch = {
  maps: {
    m1: {
      actors: { a1: at('Turku', 0, 0), a2: at('Varha', 300, 100) },
      links: [['a1', 'a2']],
      info: { author: { name: 'Vihreä 1' }, message: 'Kaikki kulkee liiton kautta.', state: 'sent' },
    },
    m2: {
      actors: { b1: at('Varha', -200, 0), b2: at('Turku', 300, 400), b3: at('Kela', 0, 200) },
      links: [['b2', 'b1']],
    },
    m3: { actors: { c1: at('Kela', 0, 0) } },
  },
};

let count = 0;

const opened = (sketch: WorkshopSketch = SKETCH): OpenWorkshop =>
  createLibrary(() => {}).add(`w${++count}`, workshop(sketch), { stored: true });

const show = (sketch?: WorkshopSketch): OpenWorkshop => {
  const open = opened(sketch);
  mount(<WallScreen open={open} />);
  return open;
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const press = (name: string) => button(name).click();
const tiles = () => [...document.querySelectorAll('.wall-tile')];
const tileIds = () => tiles().map((tile) => tile.getAttribute('data-map'));

const cardOf = (mapId: string, actorId: string): Element => {
  const card = document.querySelector(`[data-map=${mapId}] [data-actor=${actorId}]`);
  if (!card) throw new Error(`${actorId} is not on the picture of ${mapId}`);
  return card;
};

const litOn = (mapId: string): number =>
  new Set(
    [...document.querySelectorAll(`[data-map=${mapId}] [data-lit] [data-actor]`)].map((card) =>
      card.getAttribute('data-actor'),
    ),
  ).size;

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));

test('until they are shown, nothing of the maps is on the page but how many they are', async () => {
  show();
  await expect.element(page.getByRole('heading', { name: '3 karttaa on tullut' })).toBeVisible();
  expect(document.querySelector('svg[role=img], figure')).toBeNull();
  expect(document.body.textContent).not.toMatch(/Turku|Kartta \d|liiton kautta/);
  await press('Näytä kartat');
  await expect.poll(tileIds).toEqual(['m1', 'm2', 'm3']);
  await press('Piilota kartat');
  await expect.element(button('Näytä kartat')).toBeVisible();
  expect(tiles()).toEqual([]);
});

test('each picture has its number, counts and sentence; its author only when names are shown', async () => {
  const open = show();
  await press('Näytä kartat');
  const first = page.getByRole('listitem').filter({ hasText: 'Kaikki kulkee liiton kautta.' });
  await expect.element(first).toHaveTextContent('Kartta 12 toimijaa, 1 yhteys');
  expect(document.body.textContent).not.toContain('Vihreä 1');
  showNames(open.workshop.id, true);
  await expect.element(first).toHaveTextContent('Vihreä 1');
});

test('a map that arrives appears, and the other pictures are left alone', async () => {
  const open = show();
  await press('Näytä kartat');
  await expect.poll(tileIds).toHaveLength(3);
  const touched = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) touched.add(target);
  });
  for (const tile of tiles()) {
    observer.observe(tile, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  open.workshop.commit({ ...addMap({ id: 'm4' }), ...addActor('m4', { id: 'a1', name: 'Raisio' }) }, 'tab');
  await expect.poll(tileIds).toEqual(['m1', 'm2', 'm3', 'm4']);
  expect(touched.size).toBe(0);
  open.workshop.commit(addActor('m1', { id: 'a9', name: 'Raisio' }), 'tab');
  await expect.poll(() => touched.size).toBeGreaterThan(0);
});

test('in the common layout the same actor stands in the same place of every picture', async () => {
  show();
  await press('Näytä kartat');
  await expect.poll(tileIds).toHaveLength(3);
  const placeIn = (mapId: string, actorId: string) => {
    const card = cardOf(mapId, actorId).getBoundingClientRect();
    const picture = document.querySelector(`[data-map=${mapId}] .wall-picture`)?.getBoundingClientRect();
    return { x: Math.round(card.x - (picture?.x ?? 0)), y: Math.round(card.y - (picture?.y ?? 0)) };
  };
  expect(placeIn('m1', 'a1')).not.toEqual(placeIn('m2', 'b2'));
  await page.getByText('Samat paikat', { exact: true }).click();
  const areTogether = () => JSON.stringify(placeIn('m1', 'a1')) === JSON.stringify(placeIn('m2', 'b2'));
  await expect.poll(areTogether).toBe(true);
  expect(placeIn('m1', 'a2')).toEqual(placeIn('m2', 'b1'));
  expect(placeIn('m2', 'b3')).toEqual(placeIn('m3', 'c1'));
  expect(placeIn('m2', 'b3')).not.toEqual(placeIn('m2', 'b1'));
});

test('an actor that is chosen lights up on every picture, and Esc lets go', async () => {
  show();
  await press('Näytä kartat');
  const find = page.getByLabelText('Etsi toimija');
  await expect.element(page.getByRole('option', { name: 'Turku (2/3)' })).toBeInTheDocument();
  await find.selectOptions('Turku (2/3)');
  await expect.poll(() => ['m1', 'm2', 'm3'].map(litOn)).toEqual([1, 1, 0]);
  await expect.element(page.getByRole('status')).toHaveTextContent('Turku2/3 piirsi');
  await userEvent.click(page.getByRole('heading', { level: 2 }));
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => ['m1', 'm2', 'm3'].map(litOn)).toEqual([0, 0, 0]);
});

test('what is pointed at lights up on every picture', async () => {
  show();
  await press('Näytä kartat');
  await expect.element(page.getByRole('option', { name: 'Kela (2/3)' })).toBeInTheDocument();
  await userEvent.hover(cardOf('m3', 'c1'));
  await expect.poll(() => ['m1', 'm2', 'm3'].map(litOn)).toEqual([0, 1, 1]);
});

test('arrow keys go from map to map, Enter enlarges, and the arrows go on there', async () => {
  show();
  await press('Näytä kartat');
  button('Suurenna: Kartta 1').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(button('Suurenna: Kartta 2')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'Kartta 2' })).toBeVisible();
  await userEvent.keyboard('{ArrowLeft}');
  const first = page.getByRole('dialog', { name: 'Kartta 1' });
  await expect.element(first.getByText('”Kaikki kulkee liiton kautta.”')).toBeVisible();
  await expect.element(first.getByRole('button', { name: 'Turku, 1 yhteys' })).toBeVisible();
  await expect.element(first.getByText('Turku – Varha')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(first).not.toBeInTheDocument();
});

test('two maps side by side tell what both drew', async () => {
  show();
  await press('Näytä kartat');
  await press('Valitse karttoja');
  await press('Valitse: Kartta 1');
  await expect.element(button('Katso rinnakkain')).toBeDisabled();
  await press('Valitse: Kartta 2');
  await press('Katso rinnakkain');
  await expect
    .element(page.getByText('Molemmat piirsivät: 2 toimijaa, 1 yhteys. Muu on himmeänä.'))
    .toBeVisible();
});

test('picked maps become the members of a group', async () => {
  const open = show();
  await press('Näytä kartat');
  await press('Valitse karttoja');
  await press('Valitse: Kartta 1');
  await press('Valitse: Kartta 2');
  await press('Tee ryhmän kartta');
  const group = [...open.workshop.entities().values()].find(
    (record) => record.is === 'map' && record.author?.type === 'group',
  );
  expect(group).toMatchObject({ groupOf: ['m1', 'm2'] });
  expect(location.hash).toContain('/draw/');
  location.hash = '';
});

test('a wall without maps says where they come from', async () => {
  show({});
  await expect.element(page.getByRole('link', { name: 'Näytä tehtävä ja koodi' })).toBeVisible();
});

test('a map that somebody else sent is shown in picture and words, and can be claimed or copied', async () => {
  const open = opened();
  mount(<ReadOnlyScreen open={open} mapId="m1" />);
  await expect.element(page.getByRole('heading', { name: 'Kartta 1', level: 1 })).toBeVisible();
  await expect.element(page.getByText(/Tarkistuskoodi/)).toHaveTextContent(/Tarkistuskoodi [A-Z0-9]{4}\./);
  await expect.element(button('Varha, 1 yhteys')).toBeVisible();
  await press('Muokkaa kopiota');
  const copy = /\/draw\/(.+)$/.exec(location.hash)?.[1] ?? '';
  location.hash = '';
  expect(open.workshop.entities().get(copy)).toMatchObject({ state: 'draft', title: 'Kartta 1 (kopio)' });
  await press('Tämä on minun karttani');
  expect(open.workshop.entities().get('workshop/device/here')).toMatchObject({ own: [copy, 'm1'] });
});
