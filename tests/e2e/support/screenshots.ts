import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fi } from '../../../src/i18n/fi';

const FOLDER = process.env['SCREENSHOTS'];
const PROJECTOR = { width: 1920, height: 1080 };

/** Keeps a picture of the page in the folder that SCREENSHOTS names; does nothing without one. */
export const photograph = async (page: Page, name: string): Promise<void> => {
  if (!FOLDER) return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
};

/** The same as the room sees it: the page at the projector's size. */
export const photographProjected = async (page: Page, name: string): Promise<void> => {
  if (!FOLDER) return;
  const before = page.viewportSize();
  await page.setViewportSize(PROJECTOR);
  const fit = page.getByRole('button', { name: fi.common.fit, exact: true });
  if (await fit.isVisible()) await fit.click();
  await photograph(page, name);
  if (before) await page.setViewportSize(before);
};
