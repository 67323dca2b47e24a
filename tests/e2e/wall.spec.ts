import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { filled, openExample } from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';
import { lightUp, litPlaces, spread } from './support/wall';

const { wall } = fi;

const goToWall = async (page: Page): Promise<void> => {
  await openExample(page);
  const workshop = /#\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`./#/w/${workshop}/wall`);
  await expect(page.getByRole('button', { name: wall.reveal })).toBeVisible();
};

const reveal = (page: Page) => page.getByRole('button', { name: wall.reveal }).click();

test('the wall is locked until it is shown, and locked again at a press @near', async ({ page }) => {
  await goToWall(page);
  await expect(page.getByText(filled(wall.arrivedOf_other, { count: 12, expected: 15 }))).toBeVisible();
  const hidden = (await page.locator('main').innerHTML()) ?? '';
  expect(hidden).not.toMatch(/Turun kaupunki|Varha|Kartta \d|figure|data-actor/);
  await expectNoAxeViolations(page);
  await reveal(page);
  await expect(page.locator('.wall-tile')).toHaveCount(12);
  await page.getByRole('button', { name: wall.hide }).click();
  await expect(page.locator('.wall-tile, [data-actor]')).toHaveCount(0);
});

test('in common places an actor stands in the same place of every picture, and its author’s place comes back @near', async ({
  page,
}) => {
  await goToWall(page);
  await reveal(page);
  await lightUp(page, /^Varha /);
  const own = await litPlaces(page);
  expect(own.length).toBeGreaterThan(5);
  await page.getByText(wall.layout_common, { exact: true }).click();
  await expect.poll(async () => spread((await litPlaces(page)).map(([, x]) => x))).toBeLessThan(1);
  const common = await litPlaces(page);
  expect(common.map(([map]) => map)).toEqual(own.map(([map]) => map));
  expect(spread(common.map(([, , y]) => y))).toBeLessThan(1);
  expect(spread(own.map(([, x]) => x))).toBeGreaterThan(10);
  await expectNoAxeViolations(page);
  await page.getByText(wall.layout_own, { exact: true }).click();
  await expect.poll(() => litPlaces(page)).toEqual(own);
});

test('one map large, by keyboard from the wall and back; two side by side @near', async ({ page }) => {
  await goToWall(page);
  await reveal(page);
  const second = page.getByRole('button', { name: filled(wall.enlarge, { name: 'Kartta 2' }), exact: true });
  await second.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Kartta 2' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('heading', { name: 'Kartta 3' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(second).toBeFocused();

  await page.getByRole('button', { name: wall.select }).click();
  for (const name of ['Kartta 1', 'Kartta 3']) {
    await page.getByRole('button', { name: filled(wall.pick, { name }), exact: true }).click();
  }
  await page.getByRole('button', { name: wall.sideBySide }).click();
  await expect(dialog.getByText(/^Molemmat piirsivät: \d+ toimijaa/)).toBeVisible();
  await expectNoAxeViolations(page);
});
