import { expect, type Locator, type Page } from '@playwright/test';
import { fi } from '../../../src/i18n/fi';
import { downloadOf, filled } from './draw';

const { library, match } = fi;

/** Goes to another page of the workshop. */
export const goToPage = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
};

/** Saves the whole workshop from its page of maps. Returns the file's path. */
export const saveWorkshop = (page: Page): Promise<string> =>
  downloadOf(page, () => page.getByRole('button', { name: library.saveWorkshop, exact: true }).click());

/** The tick of an actor in the list of all actors; suggestions above it bear names too. */
export const tickOfActor = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: match.actorsHeading }).getByRole('checkbox', { name });

/** Finds actors on the page of same actors, ticks them and unites the two. */
export const uniteTwo = async (page: Page, one: string, other: string): Promise<void> => {
  const search = page.getByLabel(match.search);
  for (const name of [one, other]) {
    await search.fill(name);
    const tick = tickOfActor(page, name);
    // a key meets it also while the list is still sought through and suggestions come in above
    await tick.press('Space');
    await expect(tick).toBeChecked();
  }
  await search.fill('');
  await page.getByRole('button', { name: filled(match.unite_other, { count: 2 }) }).click();
};

/** An actor's row on the page of same actors. */
export const rowOfActor = (page: Page, name: string): Locator =>
  page.locator('.actor-row').filter({ has: page.getByRole('checkbox', { name }) });

/** Moves a slider to a value by the arrow keys. */
export const setSlider = async (slider: Locator, value: number): Promise<void> => {
  await slider.focus();
  for (let now = Number(await slider.inputValue()); now !== value; now += Math.sign(value - now)) {
    await slider.press(now < value ? 'ArrowRight' : 'ArrowLeft');
  }
  await expect(slider).toHaveValue(String(value));
};
