import { randomUUID } from 'node:crypto';
import {
  type Browser,
  type BrowserContextOptions,
  devices,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { fi } from '../../../src/i18n/fi';

const { common, draw, library, steps } = fi;

/** A sentence of the app with its blanks filled in. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** Opens a copy of the example from the first page, and waits for its maps; in Finnish unless told otherwise. */
export const openExample = async (
  page: Page,
  words: { readonly example: string; readonly maps: string } = library,
): Promise<void> => {
  await page.goto('./');
  await page.getByRole('button', { name: words.example }).click();
  await expect(page.getByRole('heading', { name: words.maps, level: 2 })).toBeVisible();
};

/** Has the authors of a workshop's maps named on its pages. */
export const showNames = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: common.names, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: common.showNames }).click();
};

/** The way to a map from its card. */
export const mapLink = (page: Page, name: string): Locator =>
  page.locator('.map-card').getByRole('link', { name, exact: true });

/** Starts a map from a workshop's page of maps. */
export const startMap = async (page: Page, author: string): Promise<void> => {
  await page.getByRole('button', { name: library.newMap }).click();
  await page.getByLabel(library.author).fill(author);
  await page.keyboard.press('Enter');
  const onCanvas = page.getByRole('button', { name: draw.firstActor });
  await expect(onCanvas.or(page.getByRole('heading', { name: steps.names })).first()).toBeVisible();
};

/** Leaves the steps, in which a phone draws, for the canvas. */
export const openCanvas = (page: Page): Promise<void> => page.locator('.steps-picture').click();

/** Who is there and who is linked with whom, each with all of theirs. */
export interface Drawn {
  readonly names: readonly string[];
  readonly links: readonly (readonly [source: string, targets: readonly string[]])[];
}

type Write = (page: Page, text: string) => Promise<void>;

/** Presses a key for each letter. */
export const byLetters: Write = (page, text) => page.keyboard.type(text);

/** Takes the word that the keyboard of a phone offers. */
export const byWords: Write = (page, text) => page.keyboard.insertText(text);

/** The first step of a phone: writes the names one by one. */
export const nameInSteps = async (page: Page, names: readonly string[], write = byLetters): Promise<void> => {
  await page.getByLabel(draw.nameOfActor, { exact: true }).tap();
  for (const name of names) {
    await write(page, name);
    await page.getByRole('button', { name: draw.add, exact: true }).tap();
  }
};

/** The second step of a phone: taps each actor and then its partners. */
export const linkInSteps = async (page: Page, links: Drawn['links']): Promise<void> => {
  const tabs = page.getByRole('navigation', { name: steps.stepsLabel });
  await tabs.getByRole('button').nth(1).tap();
  // a name may have the number of its links behind it
  const pill = (name: string) => page.locator('.name-pill').filter({ hasText: new RegExp(`^${name}\\d*$`) });
  for (const [source, targets] of links) {
    await pill(source).tap();
    for (const target of targets) {
      await pill(target).tap();
      await expect(pill(target)).toHaveAttribute('aria-pressed', 'true');
    }
    await page.getByRole('button', { name: common.done, exact: true }).tap();
  }
};

/** Draws a map in the two steps of a phone, by taps alone beside the letters. */
export const drawInSteps = async (page: Page, { names, links }: Drawn): Promise<void> => {
  await nameInSteps(page, names);
  await linkInSteps(page, links);
};

/** Types names into the field that has the focus, Enter after each. */
export const typeNames = async (page: Page, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await expect(page.locator('input:focus')).toHaveValue('');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
};

/** Presses Tab until the focus is there; back with Shift when it is nearer that way. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 80; pressed++) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${target}.`);
};

/** The focus follows a key with the next frame. Runs in the page. */
const hasFocusByNextFrame = (element: Element): Promise<boolean> =>
  new Promise((tell) => {
    requestAnimationFrame(() => tell(element === document.activeElement));
  });

/** Goes by keys to an actor's row of the list, which is open. */
export const goToRow = async (page: Page, name: string): Promise<void> => {
  const row = page.locator('.outline-row').filter({ hasText: name }).first();
  await tabTo(page, page.locator('.outline-row[tabindex="0"]'));
  await page.keyboard.press('Home');
  for (let pressed = 0; pressed < 40; pressed++) {
    if (await row.evaluate(hasFocusByNextFrame)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys never come to ${name}.`);
};

export const expectSaved = async (page: Page): Promise<void> => {
  await expect(page.locator('.saved-mark[data-saved=true]')).toHaveText(common.saved);
};

/** What a gesture puts among the downloads, as a file that bears its name. Returns the path. */
export const downloadOf = async (page: Page, gesture: () => Promise<void>): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), gesture()]);
  const path = test.info().outputPath(randomUUID(), download.suggestedFilename());
  await download.saveAs(path);
  return path;
};

/** Chooses an entry of the drawing screen's menu. */
export const chooseFromMenu = async (page: Page, entry: string): Promise<void> => {
  await page.getByRole('button', { name: common.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
};

/** Presses the button that asks for files, and gives it these. */
export const chooseFiles = async (page: Page, button: string, paths: readonly string[]): Promise<void> => {
  const press = page.getByRole('button', { name: button }).click();
  const [asking] = await Promise.all([page.waitForEvent('filechooser'), press]);
  await asking.setFiles([...paths]);
};

export const expectToast = async (page: Page, text: string): Promise<void> => {
  await expect(page.locator('.toasts')).toContainText(text);
};

/** A phone held upright, as an option for `openDevice`. */
export const PHONE: BrowserContextOptions = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };

/**
 * A page on another device, with a storage of its own; the test closes its context. What goes wrong there is noted
 * with the test's own problems: a violation of the security policy is an error in the console, too.
 */
export const openDevice = async (
  browser: Browser,
  problems: string[],
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await browser.newContext(options);
  context.on('console', (message) => {
    const { url } = message.location();
    // without a network the browser looks again for what it shows on the tab
    if (message.type() !== 'error' || url.includes('/icons/')) return;
    problems.push(`console error on another device: ${message.text()} (${url})`);
  });
  context.on('weberror', (error) => problems.push(`uncaught error elsewhere: ${error.error().stack}`));
  return context.newPage();
};

/** The last part of the app that a page fetches ahead. */
const LAST_PART = /\/keep-[^/]*\.js$/;
/** The last one that a device fetches at once on which somebody draws only. */
export const LAST_TO_DRAW = /\/matching\.worker-/;

/** Has `open` open a page, and waits until that page has fetched the parts of the app up to the last. */
export const openWhole = async (
  page: Page,
  open: () => Promise<unknown>,
  last = LAST_PART,
): Promise<void> => {
  const fetched = page.waitForResponse(last);
  await open();
  await (await fetched).finished();
};

/** Takes a page's device off the network once `open` has opened it and the parts of the app have been fetched. */
export const goOffline = async (page: Page, open: () => Promise<void>, last = LAST_PART): Promise<void> => {
  await openWhole(page, open, last);
  await page.context().setOffline(true);
};
