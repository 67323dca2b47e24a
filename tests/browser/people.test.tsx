import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PeopleScreen } from '../../src/features/people';
import { startI18n } from '../../src/i18n';
import { fi } from '../../src/i18n/fi';
import { whenSaved } from '../../src/state/saving';
import { createKeeping, type Keeping } from '../../src/storage/keeping';
import { say, Toasts } from '../../src/ui/toasts';
import { workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const t = fi.people;
const PIRKKO = 'Pirkko Poistettava';

let count = 0;
let keeping: Keeping;

beforeEach(async () => {
  localStorage.clear();
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
  keeping = createKeeping({ name: `people-${count++}` });
  await keeping.start();
  const records = workshop({
    maps: {
      m1: { actors: { a1: 'Turku' }, info: { author: { name: PIRKKO } } },
      m2: {
        actors: {
          a1: { name: 'Kela', note: 'Pirkko Poistettavalle kiitos' },
          a2: { name: 'Aura', note: `Kysy: ${PIRKKO}` },
        },
        info: { author: { name: 'Matti Jäävä' } },
      },
    },
    more: [{ is: 'note', id: 'n1', text: `Toinen ${PIRKKO}` }],
  });
  keeping.library.add('w1', records, { stored: false });
  await whenSaved(keeping.saving);
  mount(
    <>
      <PeopleScreen keeping={keeping} />
      <Toasts />
    </>,
  );
});

afterEach(() => keeping.stop());

const record = (key: string) =>
  keeping.library.store.getState().workshops.get('w1')?.workshop.entities().get(key);

const search = async (name: string) => {
  await userEvent.fill(page.getByLabelText(t.name), name);
  await userEvent.keyboard('{Enter}');
};

test('a person is found, likenesses are offered, single places are spared, and the rest is erased for good', async () => {
  say('Kartta poistettu.', { label: fi.common.undo, perform: () => undefined });
  await search('pirkko poistettava');
  await expect.element(page.getByRole('heading', { name: 'Löytyi 3 paikasta' })).toBeVisible();
  const alike = page.getByRole('checkbox', { name: 'Pirkko Poistettavalle (1)' });
  await expect.element(alike).not.toBeChecked();
  await alike.click();
  await expect.element(page.getByRole('heading', { name: 'Löytyi 4 paikasta' })).toBeVisible();
  await page.getByRole('checkbox', { name: /Muistiinpano/ }).click();
  await page.getByRole('button', { name: t.erase }).click();
  await expect.element(page.getByText('Nimi poistetaan 3 paikasta. Tätä ei voi kumota.')).toBeVisible();
  await page.getByRole('button', { name: t.eraseNow }).click();
  await expect.element(page.getByRole('heading', { name: /valituista paikoista/ })).toHaveFocus();
  expect(page.getByRole('button', { name: fi.common.undo }).elements(), 'no way back').toEqual([]);
  await expect.poll(() => record('m1')).toMatchObject({ author: {} });
  expect(record('m2/a1')).toMatchObject({ note: '– kiitos' });
  expect(record('m2/a2')).toMatchObject({ note: 'Kysy: –' });
  expect(record('workshop/notes/n1')).toMatchObject({ text: `Toinen ${PIRKKO}` });
});

test('many places that are sure wait behind their number', async () => {
  const notes = Array.from({ length: 13 }, (_, index) => ({
    is: 'note' as const,
    id: `n${index}`,
    text: `${index}: ${PIRKKO}`,
  }));
  keeping.library.add('w2', workshop({ maps: {}, more: notes }), { stored: false });
  await whenSaved(keeping.saving);
  await search(PIRKKO);
  await expect.element(page.getByRole('heading', { name: 'Löytyi 16 paikasta' })).toBeVisible();
  const places = page.getByRole('list').getByRole('checkbox');
  expect(places.elements()).toHaveLength(3);
  await page.getByRole('heading', { name: /13$/ }).click();
  await expect.poll(() => places.elements().length).toBe(16);
});

test('their maps go with them only when that is chosen', async () => {
  await search(PIRKKO);
  await page.getByText(t.maps_delete).click();
  await page.getByRole('button', { name: t.erase }).click();
  await expect.element(page.getByText('Samalla häviää 1 kartta.')).toBeVisible();
  await page.getByRole('button', { name: t.eraseNow }).click();
  await expect.poll(() => record('m1')).toHaveProperty('deletedAt');
  expect(record('m2')).toMatchObject({ author: { name: 'Matti Jäävä' } });
});

test('one word alone is ticked for nobody, and a stranger is found nowhere', async () => {
  await search('Pirkko');
  await expect.element(page.getByRole('heading', { name: 'Löytyi 4 paikasta' })).toBeVisible();
  for (const place of page.getByRole('list').getByRole('checkbox').elements()) {
    expect(place).not.toBeChecked();
  }
  await search('Eila Etsitty');
  await expect
    .element(page.getByRole('heading', { name: 'Tältä laitteelta ei löytynyt nimeä Eila Etsitty.' }))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: t.erase })).not.toBeInTheDocument();
});

test('when the browser refuses, nothing is erased and the page says so', async () => {
  await search(PIRKKO);
  await page.getByRole('button', { name: t.erase }).click();
  vi.spyOn(keeping.database, 'connect').mockRejectedValue(new DOMException('gone', 'UnknownError'));
  await page.getByRole('button', { name: t.eraseNow }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent(t.notErased);
  expect(record('m1')).toMatchObject({ author: { name: PIRKKO } });
});
