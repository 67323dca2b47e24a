import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { openExample } from './support/draw';
import { photograph, photographProjected } from './support/screenshots';
import { expect, expectNoAxeViolations, test } from './support/test';

const { show } = fi;

const goToShow = async (page: Page): Promise<void> => {
  await openExample(page);
  const workshop = /#\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`./#/w/${workshop}/show`);
};

const marks = (page: Page) => page.getByRole('list', { name: show.slides }).getByRole('button');
const here = (page: Page) => page.locator('.show-mark[aria-current]');

test('the steps are arranged, then shown one after the other by key and by press, and ended @near', async ({
  page,
}) => {
  await goToShow(page);
  const start = page.getByRole('button', { name: show.start });
  await expect(start).toBeEnabled();
  await expect(page.getByRole('heading', { name: show.view_points })).toHaveCount(2);
  await expectNoAxeViolations(page);
  await photograph(page, 'show-steps');
  await start.click();

  const all = await marks(page).count();
  expect(all).toBeGreaterThan(5);
  for (let place = 1; place <= all; place++) {
    await expect(here(page)).toHaveAttribute('aria-label', new RegExp(`^${place}/${all}: `));
    await photographProjected(page, `show-${place}`);
    await page.keyboard.press('PageDown');
  }
  await expectNoAxeViolations(page);

  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.click(width * 0.1, height / 2);
  await expect(here(page)).toHaveAttribute('aria-label', new RegExp(`^${all - 1}/${all}: `));
  await page.mouse.click(width * 0.8, height / 2);
  await expect(here(page)).toHaveAttribute('aria-label', new RegExp(`^${all}/${all}: `));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(start).toBeFocused();
});
