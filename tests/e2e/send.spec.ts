import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkCode } from '../../src/domain/code/checkCode';
import { findCodes } from '../../src/domain/code/links';
import { type Part, readPart, wholeOf } from '../../src/domain/code/parts';
import { readWorkshopCode } from '../../src/domain/code/workshopCode';
import { newMap, newWorkshop } from '../../src/domain/commands/create';
import type { Entities, Entity } from '../../src/domain/entity';
import { contentHash, planImport } from '../../src/domain/exchange';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { recordKey } from '../../src/domain/recordKeys';
import { readWorkshopFile } from '../../src/domain/schema';
import { fi } from '../../src/i18n/fi';
import { scanScreen } from './support/codes';
import { chooseFiles, downloadOf, filled, goOffline } from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';

const { common, draw, library, send } = fi;

const MAP = 'm1';
const SENT = /^Lähetetty klo \d\d?\.\d\d$/;

const actor = (number: number): Entity => ({
  is: 'actor',
  id: `a${number}`,
  name: `Toimija ${number}: ${(number * 7919).toString(36)} ry`,
  x: (number % 8) * 220,
  y: Math.floor(number / 8) * 120,
});

/** A workshop with one map of so many actors, each linked to the next. */
const forum = (actors: number, sendTo?: string): Entities => {
  const ids = Array.from({ length: actors }, (_, number) => number);
  const links = ids.slice(1).map((number): Entity => {
    return { is: 'link', id: `l${number}`, source: `a${number - 1}`, target: `a${number}` };
  });
  const drawn = [...ids.map(actor), ...links].map((entity): [string, Entity] => [
    recordKey(MAP, 'id' in entity ? entity.id : ''),
    entity,
  ]);
  const info = { id: 'forum', title: 'Kumppanuusfoorumi', createdAt: '2026-11-22T09:00:00Z' };
  const map = newMap({ id: MAP, author: { name: 'Vihreä 7', type: 'person' } });
  return new Map([...newWorkshop({ ...info, ...(sendTo && { sendTo }) }, [map]), ...drawn]);
};

/** Opens the map on a device that holds the workshop. */
const openMap = async (page: Page, workshop: Entities): Promise<void> => {
  const path = test.info().outputPath('foorumi.yhteiskartta.json');
  writeFileSync(path, serialise(writeWorkshopFile(workshop)));
  await page.goto('./');
  await chooseFiles(page, library.openFile, [path]);
  await expect(page.locator('.toasts')).toContainText('Kumppanuusfoorumi');
  await page.goto(`./#/w/forum/draw/${MAP}`);
  await expect(sendButton(page)).toBeVisible();
};

const sendButton = (page: Page) => page.getByRole('button', { name: send.sendMap, exact: true });
const sentButton = (page: Page) => page.getByRole('button', { name: SENT });
const way = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name });
const code = (page: Page, name: string) => page.getByRole('img', { name });
const hasFocus = (page: Page) =>
  page.getByRole('dialog').evaluate((dialog) => dialog.contains(document.activeElement));
const close = (page: Page) => way(page, common.close).click();

const opened = (text: string): Entities => {
  const [found] = findCodes(text);
  const read = readWorkshopCode(found?.code ?? '', 'map');
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

const inFile = (text: string): Entities => {
  const read = readWorkshopFile(text);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

const expectSameMap = (there: Entities, here: Entities) =>
  expect(contentHash(there, MAP), 'what arrives is what was drawn').toBe(contentHash(here, MAP));

/** Notes where presses would lead, in place of going there. */
const catchAddresses = async (page: Page): Promise<() => Promise<string[]>> => {
  await page.addInitScript(() => {
    const addresses: string[] = [];
    Reflect.set(window, 'addresses', addresses);
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.target === '_blank') addresses.push(this.href);
      else click.call(this);
    };
  });
  return () => page.evaluate((): string[] => Reflect.get(window, 'addresses'));
};

const refuseClipboard = (page: Page) =>
  page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });

/** The link that is shown to be copied by hand. */
const linkByHand = async (page: Page): Promise<string> => {
  await way(page, send.way_copy).click();
  const field = page.getByLabel(send.link, { exact: true });
  await expect(field).toBeFocused();
  const chosen = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(chosen).toBe(await field.inputValue());
  return chosen;
};

test('a map is shown as a code and arrives as it was drawn, without a network @once', async ({
  page,
  context,
}) => {
  const here = forum(10);
  await goOffline(page, () => openMap(page, here));
  await sendButton(page).click();
  await expectNoAxeViolations(page);
  await way(page, send.way_code).click();
  const there = opened(await scanScreen(code(page, send.codeLabel)));
  expectSameMap(there, here);
  expect(await hasFocus(page), 'the keys go on in the dialog').toBe(true);
  await expect(page.getByRole('dialog')).toContainText(checkCode(here, MAP));

  await close(page);
  await expect(sendButton(page), 'nobody said that it was read').toBeVisible();
  await sendButton(page).click();
  await way(page, send.way_code).click();
  await way(page, send.facilitatorRead).click();
  await expect(page.getByRole('dialog')).toContainText('voit jatkaa ja lähettää uudelleen');
  await expect(page.getByRole('dialog')).toContainText(checkCode(here, MAP));
  await expectNoAxeViolations(page);
  await way(page, send.goOn).click();
  await expect(sentButton(page), 'the dialog gives the focus back').toBeFocused();

  await page.getByRole('button', { name: draw.addActor }).click();
  await expect(page.getByLabel(draw.nameOfActor)).toBeFocused();
  await page.keyboard.type('Kela');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: send.sendAgain })).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('button', { name: send.sendAgain })).toBeVisible();
});

test('a big map is a sequence of codes, read in any order, one of them late @once', async ({ page }) => {
  const here = forum(60);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, here);
  await sendButton(page).click();
  await way(page, send.way_code).click();
  await expect(way(page, send.pause)).toHaveCount(0);
  const shown = page.getByRole('img', { name: /^Koodi / });
  const first = readPart(await scanScreen(shown));
  const read: Part[] = [];
  for (let number = 1; number <= (first?.count ?? 0); number++) {
    await expect(code(page, `Koodi ${number} /`)).toBeVisible();
    const part = readPart(await scanScreen(shown));
    if (part) read.push(part);
    await way(page, send.next).click();
  }
  expect(read.length).toBeGreaterThan(2);
  const [late, ...others] = read.reverse();
  const gathered = new Map([...others.slice(1), ...others.slice(0, 1)].map((part) => [part.number, part]));
  expect(wholeOf(gathered)).toBeUndefined();
  if (late) gathered.set(late.number, late);
  expectSameMap(opened(wholeOf(gathered) ?? ''), here);
});

test('the codes of a sequence change by themselves until they are stopped @once', async ({ page }) => {
  await openMap(page, forum(60));
  await sendButton(page).click();
  await way(page, send.way_code).click();
  const shown = () => page.getByRole('img', { name: /^Koodi / }).getAttribute('aria-label');
  const first = await shown();
  await expect.poll(shown).not.toBe(first);
  await expectNoAxeViolations(page);
  await way(page, send.pause).click();
  const stopped = await shown();
  await page.waitForTimeout(1_000);
  expect(await shown()).toBe(stopped);
});

test('the mail to the named address brings the map as a link, and a big one wants its file @once', async ({
  page,
}) => {
  const addresses = await catchAddresses(page);
  const here = forum(8, 'aino@foorumi.fi');
  await openMap(page, here);
  await sendButton(page).click();
  await way(page, send.way_mail).click();
  const [mail = ''] = await addresses();
  expect(mail).toMatch(/^mailto:aino@foorumi\.fi\?/);
  expect(mail.length).toBeLessThanOrEqual(1_800);
  expectSameMap(opened(new URL(mail).searchParams.get('body') ?? ''), here);
  await expect(page.getByRole('link', { name: send.openMailAgain })).toHaveAttribute('href', mail);
  await way(page, send.iSentIt).click();
  await close(page);
  await expect(sentButton(page)).toBeVisible();
});

test('a big map is saved and the mail asks for it @once', async ({ page }) => {
  const addresses = await catchAddresses(page);
  const here = forum(60, 'aino@foorumi.fi');
  await openMap(page, here);
  await sendButton(page).click();
  const path = await downloadOf(page, () => way(page, send.way_mail).click());
  expectSameMap(inFile(readFileSync(path, 'utf8')), here);
  const body = new URL((await addresses())[0] ?? '').searchParams.get('body') ?? '';
  expect(body).toContain(path.split('/').at(-1));
  await expect(page.getByRole('dialog')).toContainText(path.split('/').at(-1) ?? '');
});

test('an upload page opens beside the saved file, and other addresses stay words @once', async ({ page }) => {
  const addresses = await catchAddresses(page);
  await openMap(page, forum(3, 'https://pilvi.example/s/abc'));
  await sendButton(page).click();
  await downloadOf(page, () => way(page, send.way_page).click());
  expect(await addresses()).toEqual(['https://pilvi.example/s/abc']);
  const again = page.getByRole('link', { name: send.openPageAgain });
  await expect(again).toHaveAttribute('rel', 'noopener noreferrer');
});

test('an address that is neither mail nor page is shown as words @once', async ({ page }) => {
  await openMap(page, forum(3, 'javascript:alert(1)'));
  await sendButton(page).click();
  await expect(page.getByRole('dialog')).toContainText(
    filled(send.wayAsked, { text: 'javascript:alert(1)' }),
  );
  await expect(page.getByRole('dialog').locator('a:not([href^="#/"])')).toHaveCount(0);
});

test('the share sheet sends the file, and what is put away or fails is not sent @hand', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: { name: string; text: string }[] = [];
    const answers = ['AbortError', 'NotAllowedError'];
    Reflect.set(window, 'shared', shared);
    // what most browsers let through
    navigator.canShare = (data) => data?.files?.every(({ type }) => type === 'text/plain') ?? false;
    navigator.share = async (data) => {
      const problem = answers.shift();
      if (problem) throw new DOMException('', problem);
      for (const file of data?.files ?? []) shared.push({ name: file.name, text: await file.text() });
    };
  });
  const here = forum(5);
  await openMap(page, here);
  await sendButton(page).click();
  await way(page, send.way_share).click();
  await expect(way(page, send.way_share), 'put away: nothing has happened').toBeEnabled();
  await way(page, send.way_share).click();
  await expect(page.getByRole('alert')).toHaveText(send.shareFailed);
  await expect(way(page, send.way_share)).toHaveCount(0);
  await close(page);
  await sendButton(page).click();
  await way(page, send.way_share).click();
  await expect(page.getByRole('dialog')).toContainText(checkCode(here, MAP));
  await way(page, send.goOn).click();
  await expect(sentButton(page)).toBeVisible();
  const [file] = await page.evaluate((): { name: string; text: string }[] => Reflect.get(window, 'shared'));
  expect(file?.name).toMatch(/^vihrea-7-.*\.yhteiskartta\.txt$/);
  expectSameMap(inFile(file?.text ?? ''), here);
});

test('what was sent can be withdrawn, and stays with its author @once', async ({ page }) => {
  await refuseClipboard(page);
  await openMap(page, forum(5));
  await sendButton(page).click();
  const sent = opened(await linkByHand(page));
  await way(page, send.iSentIt).click();
  await way(page, send.withdraw).click();
  await expect(page.getByRole('dialog')).toContainText(send.withdrawHelp);
  await way(page, send.withdraw).click();
  const word = opened(await linkByHand(page));
  const { report } = planImport(sent, word, { newId: () => 'copy' });
  expect(report).toEqual([{ mapId: MAP, relation: 'newer', isDeleted: true }]);
  await way(page, send.iSentIt).click();
  await expect(page.getByRole('dialog')).toContainText(send.withdrawalTold);
  await way(page, send.goOn).click();
  await page.getByRole('button', { name: send.withdrawn }).click();
  const again = opened(await linkByHand(page));
  expect(planImport(word, again, { newId: () => 'copy' }).report).toMatchObject([
    { relation: 'newer', isDeleted: false },
  ]);
});

test('an empty map says what to do in place of leaving @once', async ({ page }) => {
  await openMap(page, forum(0));
  await sendButton(page).click();
  await expect(page.getByRole('dialog')).toContainText(send.emptyHelp);
  await way(page, send.goOn).click();
  await expect(sendButton(page)).toBeFocused();
});
