import type { Page } from '@playwright/test';
import { fi } from '../../../src/i18n/fi';

const rowsOf = async (page: Page, label: string): Promise<string[]> => {
  const list = page.locator('.shared-list').getByRole('list', { name: label, exact: true });
  await list.waitFor();
  const names = await list.locator('.pick-row > span:first-child').allTextContents();
  return names.map((name) => name.replace(/ ✎$/, ''));
};

/** The actors on the shared map as its list tells them, in alphabetical order, for comparing. */
export const sharedNames = async (page: Page): Promise<string[]> =>
  (await rowsOf(page, fi.compare.actors)).sort();

/** The links on the shared map as "Varha – Turku", each with its ends and all of them in alphabetical order. */
export const sharedLinks = async (page: Page): Promise<string[]> =>
  (await rowsOf(page, fi.compare.links)).map((name) => name.split(' – ').sort().join(' – ')).sort();
