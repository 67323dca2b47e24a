import type { Locator, Page } from '@playwright/test';
import { fi } from '../../../src/i18n/fi';
import { downloadOf } from './draw';
import { photograph } from './screenshots';

const { send } = fi;

const inDialog = (page: Page, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** The way's own name: its button explains itself, too. */
const way = (page: Page, name: string): Locator => page.getByRole('dialog').getByRole('button', { name });

const openSending = async (page: Page): Promise<void> => {
  const again = page.getByRole('button', { name: send.sendAgain, exact: true });
  await page.getByRole('button', { name: send.sendMap, exact: true }).or(again).click();
  await photograph(page, '05-send');
};

const sayItLeft = async (page: Page, word: string): Promise<void> => {
  await inDialog(page, word).click();
  await inDialog(page, send.goOn).click();
};

/** Sends the map as a file and says so. Returns the file's path. */
export const sendAsFile = async (page: Page): Promise<string> => {
  await openSending(page);
  const path = await downloadOf(page, () => way(page, send.way_file).click());
  await sayItLeft(page, send.iSentIt);
  return path;
};

/** Gives a page a clipboard of its own: contexts share the browser's. Call it before the page is opened. */
export const giveClipboard = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = async (text) => {
      Reflect.set(window, 'copiedText', text);
    };
  });
};

const copyLink = async (page: Page): Promise<string> => {
  await way(page, send.way_copy).click();
  await inDialog(page, send.iSentIt).waitFor();
  return page.evaluate((): string => Reflect.get(window, 'copiedText'));
};

/** Sends the map by a copied link and says so. Returns the link; wants `giveClipboard`. */
export const sendAsLink = async (page: Page): Promise<string> => {
  await openSending(page);
  const link = await copyLink(page);
  await sayItLeft(page, send.iSentIt);
  return link;
};

/** Takes back what was sent and copies the link that says so; wants `giveClipboard`. */
export const withdrawByLink = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: new RegExp(`^${send.sent.replace('{{when}}', '')}`) }).click();
  await inDialog(page, send.withdraw).click();
  await inDialog(page, send.withdraw).click();
  const link = await copyLink(page);
  await sayItLeft(page, send.iSentIt);
  return link;
};

/** The codes of the map on the screen, as pictures: one, or a sequence. Motion has to be reduced. */
export const shownCodes = async (page: Page): Promise<Buffer[]> => {
  const code = page.locator('.send-code');
  const said = (await code.getByRole('img').getAttribute('aria-label')) ?? '';
  const count = Number(/\/ (\d+)/.exec(said)?.[1] ?? 1);
  const pictures = [await code.screenshot()];
  while (pictures.length < count) {
    await page.getByRole('button', { name: send.next, exact: true }).click();
    pictures.push(await code.screenshot());
  }
  return pictures;
};

/** Shows the map as codes, and closes them as read. Returns their pictures. */
export const sendAsCodes = async (page: Page): Promise<Buffer[]> => {
  await openSending(page);
  await way(page, send.way_code).click();
  const pictures = await shownCodes(page);
  await sayItLeft(page, send.facilitatorRead);
  return pictures;
};
