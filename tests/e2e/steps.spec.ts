import type { Browser, Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { namesOn, surfaceOf } from './support/canvas';
import { expectSaved, filled, openCanvas, openDevice, openExample, PHONE } from './support/draw';
import { expect, test } from './support/test';

const { common, draw, library, steps } = fi;

const field = (page: Page) => page.getByLabel(draw.nameOfActor, { exact: true });
const pills = (page: Page) => page.locator('.name-pill');
const suggested = (page: Page) => page.getByRole('list', { name: steps.suggestions }).getByRole('button');

/** A phone with a map of the example's workshop, whose list of actors it knows. */
const newMapOnPhone = async (browser: Browser, problems: string[]): Promise<Page> => {
  const page = await openDevice(browser, problems, PHONE);
  await openExample(page);
  await page.getByRole('button', { name: library.newMap }).tap();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: steps.names })).toBeVisible();
  return page;
};

const addByTap = async (page: Page, name: string): Promise<void> => {
  await field(page).fill(name);
  await page.getByRole('button', { name: draw.add, exact: true }).tap();
};

test('on a phone a map is drawn in steps, and nothing of it is lost', { tag: '@once' }, async ({
  browser,
  problems,
}) => {
  const page = await newMapOnPhone(browser, problems);

  await test.step('what is typed is looked up among the known actors, by any of their names', async () => {
    await field(page).tap();
    await page.keyboard.type('varsin');
    await expect(suggested(page).first()).toBeVisible();
    const name = (await suggested(page).first().innerText()).replace(/ \(.*\)$/, '');
    await suggested(page).first().tap();
    await expect(pills(page)).toHaveText([name]);
    await expect(field(page), 'the next name can be typed at once').toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type(name.slice(0, 6));
    await expect(suggested(page).filter({ hasText: name }), 'nobody is offered twice').toHaveCount(0);
    await field(page).fill('');
  });

  await test.step('a name that is there already is shown, not added again', async () => {
    await addByTap(page, 'Oma yhdistys');
    await addByTap(page, 'oma  YHDISTYS');
    await expect(page.getByText(filled(steps.already, { name: 'Oma yhdistys' }))).toBeVisible();
    await expect(pills(page)).toHaveCount(2);
  });

  await test.step('an actor is renamed and deleted, and comes back', async () => {
    await pills(page).filter({ hasText: 'Oma yhdistys' }).tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(draw.name, { exact: true }).fill('Meidän yhdistys');
    await sheet.getByRole('button', { name: common.delete }).tap();
    await expect(pills(page)).toHaveCount(1);
    await expect(page.getByRole('heading', { name: steps.names }), 'the focus is not lost').toBeFocused();
    await page.locator('.toasts').getByRole('button', { name: common.undo }).tap();
    await expect(pills(page).filter({ hasText: 'Meidän yhdistys' })).toBeVisible();
  });

  await test.step('a link is made and taken away by a tap, and both can be undone', async () => {
    await page.getByRole('navigation', { name: steps.stepsLabel }).getByRole('button').last().tap();
    await pills(page).first().tap();
    const partner = pills(page).last();
    await partner.tap();
    await expect(partner).toHaveAttribute('aria-pressed', 'true');
    await partner.tap();
    await expect(partner).toHaveAttribute('aria-pressed', 'false');
    await page.locator('.toasts').getByRole('button', { name: common.undo }).tap();
    await expect(partner).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: common.undo, exact: true }).first().tap();
    await expect(partner).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('button', { name: common.redo, exact: true }).tap();
    await expect(partner).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: common.done, exact: true }).tap();
    await expect(pills(page).first(), 'the focus stays where the hand was').toBeFocused();
  });

  await test.step('the picture opens the canvas, which is chosen until the steps are', async () => {
    await page.getByLabel(draw.message).fill('Kaikki kulkee yhden kautta.');
    await expectSaved(page);
    await openCanvas(page);
    expect(await namesOn(page)).toHaveLength(2);
    await page.goBack();
    await expect(pills(page).first(), 'back leads to the steps, not off the map').toBeVisible();
    await page.goForward();
    await expect(surfaceOf(page)).toBeVisible();
    const map = page.url();
    await page.goto('./#/');
    await expect(page.getByRole('heading', { name: library.myWorkshops })).toBeVisible();
    await page.goto(map);
    await expect(surfaceOf(page)).toBeVisible();
    await page.getByRole('button', { name: steps.toSteps }).tap();
    await page.reload();
    await expect(pills(page)).toHaveCount(2);
    await page.getByRole('navigation', { name: steps.stepsLabel }).getByRole('button').last().tap();
    await expect(page.getByLabel(draw.message)).toHaveValue('Kaikki kulkee yhden kautta.');
  });
  await page.context().close();
});

/** A keyboard that lies over the page: what is seen shrinks, the page does not. */
const coverLowerPart = (page: Page, height: number): Promise<void> =>
  page.evaluate((seen) => {
    Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => seen });
    visualViewport?.dispatchEvent(new Event('resize'));
  }, height);

const bottomOf = async (page: Page): Promise<number> => {
  const box = await field(page).boundingBox();
  return box ? box.y + box.height : Number.NaN;
};

test('the field stands right above the keyboard, whether it shrinks the page or lies over it', {
  tag: '@once',
}, async ({ browser, problems }) => {
  const page = await newMapOnPhone(browser, problems);
  for (const name of ['Varha', 'Kela', 'Turku', 'Raisio', 'Salo', 'Novia', 'Martat'])
    await addByTap(page, name);
  await field(page).tap();
  await page.setViewportSize({ width: 390, height: 500 });
  await expect.poll(() => bottomOf(page)).toBeGreaterThan(470);
  expect(await bottomOf(page)).toBeLessThanOrEqual(500);
  await page.setViewportSize({ width: 390, height: 844 });
  await coverLowerPart(page, 480);
  await expect.poll(() => bottomOf(page)).toBeLessThanOrEqual(480);
  expect(await bottomOf(page)).toBeGreaterThan(450);
  await expect(pills(page).last(), 'the newest name is in sight').toBeInViewport();
  await page.context().close();
});

const MANY = ['Varsinais-Suomen hyvinvointialue Varha', 'Kela', 'Turku', 'Raisio', 'Salo', 'Novia', 'Martat'];

/** Runs in the page: whether anything goes past the sides of what it stands in. */
const isTooWide = (): boolean => {
  const area = document.querySelector('.steps-area');
  const isWide = (element: Element) => element.scrollWidth > element.clientWidth + 1;
  const parts = [document.documentElement, ...(area ? [area, ...area.children] : [])];
  return parts.some(isWide);
};

const SCREENS = [
  ['on its side', 844, 390],
  ['enlarged to 200 %', 195, 422],
  ['small', 320, 568],
] as const;

test('a phone on its side, enlarged to 200 % or small has room for both steps', { tag: '@once' }, async ({
  browser,
  problems,
}) => {
  const page = await newMapOnPhone(browser, problems);
  const tabs = page.getByRole('navigation', { name: steps.stepsLabel }).getByRole('button');
  const done = page.getByRole('button', { name: common.done, exact: true });
  for (const name of MANY) await addByTap(page, name);
  for (const [index, [screen, width, height]] of SCREENS.entries()) {
    await test.step(screen, async () => {
      await page.setViewportSize({ width, height });
      await expect(field(page)).toBeVisible();
      expect(await page.evaluate(isTooWide)).toBe(false);
      await tabs.last().tap();
      const partner = pills(page).nth(MANY.length - 1 - index);
      await pills(page).first().tap();
      await partner.tap();
      await expect(partner).toHaveAttribute('aria-pressed', 'true');
      await expect(done).toBeInViewport();
      expect(await page.evaluate(isTooWide)).toBe(false);
      await done.tap();
      await tabs.first().tap();
    });
  }
  await page.context().close();
});
