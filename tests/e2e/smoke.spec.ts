import { fi } from '../../src/i18n/fi';
import { openExample } from './support/draw';
import { addressesOf } from './support/inspection';
import { expect, expectNoAxeViolations, test } from './support/test';

/** Where each page of a workshop is, with what it is called. */
const PAGES = Object.entries(fi.common).flatMap(([key, title]) =>
  key.startsWith('page_') ? [{ at: key.slice('page_'.length), title }] : [],
);

test('the app opens under its content security policy @once', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#root')).not.toBeEmpty();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await expectNoAxeViolations(page);
});

test('every page of a workshop opens by itself, as when it is loaded again @once', async ({ page }) => {
  await openExample(page);
  const { goTo } = addressesOf(page);
  expect(PAGES.length).toBeGreaterThan(10);
  for (const { at, title } of PAGES) {
    await goTo(`w/WORKSHOP/${at}`);
    await page.reload();
    await expect(page).toHaveTitle(new RegExp(`^${title} – `));
    await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
  }
});
