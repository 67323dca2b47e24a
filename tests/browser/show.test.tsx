import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addMap } from '../../src/domain/commands/create';
import { addActor } from '../../src/domain/commands/records';
import { chooseThresholds } from '../../src/domain/commands/shared';
import { removeMap } from '../../src/domain/commands/workshop';
import type { WorkshopInfo } from '../../src/domain/entity';
import { showSettings } from '../../src/domain/show';
import { ShowScreen } from '../../src/features/show';
import { startI18n } from '../../src/i18n';
import { createLibrary, type OpenWorkshop } from '../../src/state/library';
import { showNames } from '../../src/state/namesShown';
import { type WorkshopSketch, workshop } from '../domain/match/workshop';
import { mount } from './mounting';

const AT = '2026-11-22T09:00:00Z';
const QUESTION = 'Ketkä kuuluvat mukaan?';

const asked = (more: Partial<WorkshopInfo> = {}): WorkshopInfo => ({
  is: 'workshop',
  id: 'w1',
  title: 'Foorumi',
  question: QUESTION,
  ...more,
});

const MAPS: WorkshopSketch['maps'] = {
  m1: {
    actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' },
    links: [['a1', 'a2']],
    info: { author: { name: 'Vihreä 1' } },
  },
  m2: { actors: { a1: 'Turku', a2: 'Varha' }, links: [['a1', 'a2']] },
  m3: { actors: { a1: 'Turku', a2: 'Raisio' } },
};

let count = 0;

const show = (sketch: WorkshopSketch = { maps: MAPS, more: [asked()] }): OpenWorkshop => {
  const open = createLibrary(() => {}).add(`show${++count}`, workshop(sketch), { stored: true });
  mount(<ShowScreen open={open} />);
  return open;
};

const start = page.getByRole('button', { name: 'Aloita esitys' });
const showing = page.getByRole('dialog', { name: 'Esitys' });
const currentMark = () => document.querySelector('.show-mark[aria-current]')?.getAttribute('aria-label');
const stepNames = () => [...document.querySelectorAll('.show-row h4')].map((name) => name.textContent);
const tiles = () => document.querySelectorAll('.show-tile').length;
const isBlack = () => document.querySelector('.show-black') !== null;
const press = (keys: string) => userEvent.keyboard(keys);

/** A pointer that comes down and goes up over what is shown, so far from the left. */
const handAt = (down: number, up: number) => {
  const at = (clientX: number) => ({ clientX, clientY: 300, bubbles: true });
  const under = document.elementFromPoint(down, 300);
  under?.dispatchEvent(new PointerEvent('pointerdown', at(down)));
  under?.dispatchEvent(new MouseEvent('click', at(up)));
};

const begin = async () => {
  await expect.element(start).toBeEnabled();
  await start.click();
  await expect.element(showing).toBeVisible();
};

const goTo = async (what: string) => {
  await press('{Home}');
  for (let step = 0; step < 12 && !currentMark()?.endsWith(what); step++) {
    const before = currentMark();
    await press('{PageDown}');
    await expect.poll(currentMark).not.toBe(before);
  }
};

beforeAll(() => {
  localStorage.setItem('yhteiskartta.language', 'fi');
  startI18n();
});

beforeEach(() => page.viewport(1366, 768));
afterEach(() => vi.restoreAllMocks());

test('steps are moved, taken out and added, and every change can be taken back', async () => {
  const { workshop } = show();
  const usual = ['Kysymys', 'Kaikki kartat', 'Kartat päällekkäin', 'Puheenaiheet', 'Yhteinen kartta'];
  await expect.poll(stepNames).toEqual(usual);
  await page.getByRole('button', { name: 'Siirrä ylemmäs: Puheenaiheet' }).click();
  await page.getByRole('button', { name: 'Poista: Kysymys' }).click();
  await expect
    .poll(stepNames)
    .toEqual(['Kaikki kartat', 'Puheenaiheet', 'Kartat päällekkäin', 'Yhteinen kartta']);
  await page.getByRole('button', { name: 'Lisää vaihe' }).click();
  await page.getByRole('menuitem', { name: 'Kysymys' }).click();
  await expect.poll(() => stepNames().at(-1)).toBe('Kysymys');
  expect(showSettings(workshop.entities()).steps).toHaveLength(5);
  await press('{Control>}zzz{/Control}');
  await expect.poll(stepNames).toEqual(usual);
  expect(showSettings(workshop.entities())).toEqual({});
});

test('the points that came first by themselves are pinned with the first change to them', async () => {
  const { workshop } = show();
  await expect.element(page.getByText('Puheenaiheita ei ole valittu')).toBeVisible();
  await page
    .getByRole('button', { name: /^Poista: Kaikki 3/ })
    .first()
    .click();
  await expect.element(page.getByText('Nämä on valittu esitykseen.')).toBeVisible();
  const pinned = showSettings(workshop.entities()).points ?? [];
  expect(pinned.length).toBeGreaterThan(0);
  expect(pinned).not.toContain('all-drew');
});

test('one thing at a time: on, back, to the ends, and out, where the focus comes back', async () => {
  show();
  await begin();
  await expect.element(showing.getByText(QUESTION)).toBeVisible();
  await expect.element(showing.getByText('3 karttaa on tullut')).toBeVisible();
  await press('{ArrowRight}');
  await expect.poll(currentMark).toMatch(/^2\/\d: Kaikki kartat$/);
  await expect.poll(tiles).toBe(3);
  await press('{PageUp}');
  await expect.poll(currentMark).toMatch(/^1\//);
  await press('{End}');
  await expect.poll(currentMark).toMatch(/Yhteinen kartta$/);
  await press('{PageDown}');
  await expect.poll(currentMark).toMatch(/Yhteinen kartta$/);
  await press('{Escape}');
  await expect.element(showing).not.toBeInTheDocument();
  await expect.element(start).toHaveFocus();
});

test('a press on the right goes on, on the left third back, and a drag leaves the slide', async () => {
  show();
  await begin();
  handAt(1000, 1000);
  await expect.poll(currentMark).toMatch(/^2\//);
  handAt(100, 100);
  await expect.poll(currentMark).toMatch(/^1\//);
  handAt(900, 960);
  await page.getByRole('button', { name: 'Seuraava', exact: true }).click();
  await expect.poll(currentMark).toMatch(/^2\//);
});

test('the screen goes black at a full stop, and any key brings the same slide back', async () => {
  show();
  await begin();
  await press('.');
  await expect.poll(isBlack).toBe(true);
  await press('{PageDown}');
  await expect.poll(isBlack).toBe(false);
  expect(currentMark()).toMatch(/^1\//);
});

test('up and down say how many must have drawn what stands out; the slider never keeps a remote', async () => {
  show();
  await begin();
  await goTo('Kartat päällekkäin');
  await expect.element(showing.getByText('1/3 piirsi')).toBeVisible();
  await press('{ArrowUp}{ArrowUp}{ArrowUp}');
  await expect.element(showing.getByText('3/3 piirsi')).toBeVisible();
  await press('{ArrowDown}');
  await expect.element(showing.getByText('2/3 piirsi')).toBeVisible();
  showing.getByRole('slider').element().focus();
  await press('{PageUp}');
  await expect.poll(currentMark).toMatch(/Kaikki kartat$/);
  await press('{PageDown}');
  await expect.element(showing.getByText('2/3 piirsi')).toBeVisible();
});

test('maps that arrive are seen at once, and the slide stays', async () => {
  const { workshop } = show({
    maps: MAPS,
    more: [
      asked({
        show: {
          steps: [
            { id: 'w', view: 'wall' },
            { id: 'q', view: 'question' },
          ],
        },
      }),
    ],
  });
  await begin();
  await expect.poll(tiles).toBe(3);
  workshop.commit({ ...addMap({ id: 'm4' }), ...addActor('m4', { id: 'a1', name: 'Naantali' }) }, 'tab');
  await expect.poll(tiles).toBe(4);
  expect(currentMark()).toBe('1/2: Kaikki kartat');
});

test('a point that new maps make untrue says so, and is not told again', async () => {
  const { workshop } = show({
    maps: MAPS,
    more: [
      asked({
        show: {
          steps: [
            { id: 'p', view: 'points' },
            { id: 'q', view: 'question' },
          ],
          points: ['all-drew'],
        },
      }),
    ],
  });
  await begin();
  await expect.element(showing.getByText(/^Kaikki 3/)).toBeVisible();
  workshop.commit({ ...addMap({ id: 'm4' }), ...addActor('m4', { id: 'a1', name: 'Naantali' }) }, 'tab');
  await expect.element(showing.getByText('Uudet kartat muuttivat tätä.')).toBeVisible();
  await press('{PageDown}');
  await expect.element(showing.getByText(QUESTION)).toBeVisible();
  await expect.poll(currentMark).toBe(`1/1: ${QUESTION}`);
});

test('nobody who drew is named until names are switched on', async () => {
  const open = show();
  await begin();
  await goTo('Kaikki kartat');
  await expect.element(showing.getByText('Kartta 1', { exact: true })).toBeVisible();
  expect(document.body.textContent).not.toContain('Vihreä 1');
  showNames(open.workshop.id, true);
  await expect.element(showing.getByText('Vihreä 1', { exact: true })).toBeVisible();
});

test('what there is nothing of is passed over, and without anything there is nothing to begin', async () => {
  const { workshop } = show({ maps: { m1: MAPS?.['m1'] ?? { actors: {} } } });
  await begin();
  await expect.poll(currentMark).toBe('1/3: Kaikki kartat');
  await press('{Escape}');
  workshop.commit(removeMap(workshop.entities(), 'm1', AT));
  await expect.element(start).toBeDisabled();
  await expect.element(page.getByText('Vielä ei ole mitään esitettävää.')).toBeVisible();
});

test('the shared map is told with its thresholds', async () => {
  const { workshop } = show();
  await expect.element(page.getByText('2 toimijaa, 1 yhteys: mukana, mitä vähintään 2 piirsi')).toBeVisible();
  workshop.commit(chooseThresholds(workshop.entities(), { kActors: 3, kLinks: 1 }));
  await expect
    .element(page.getByText('1 toimija, 0 yhteyttä: toimijat vähintään 3, yhteydet vähintään 1 kartassa'))
    .toBeVisible();
});

test('the screen is kept awake while something is shown, and no longer', async () => {
  const release = vi.fn(() => Promise.resolve());
  const taken = vi
    .spyOn(navigator.wakeLock, 'request')
    .mockResolvedValue({ release } as unknown as WakeLockSentinel);
  show();
  await expect.element(start).toBeEnabled();
  expect(taken).not.toHaveBeenCalled();
  await begin();
  await expect.poll(() => taken.mock.calls.length).toBe(1);
  await press('{Escape}');
  await expect.poll(() => release.mock.calls.length).toBe(1);
});
