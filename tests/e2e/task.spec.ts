import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { seededRandom } from '../../scripts/seeded';
import { findCodes } from '../../src/domain/code/links';
import { readWorkshopCode } from '../../src/domain/code/workshopCode';
import { rosterEntries } from '../../src/domain/select';
import { fi } from '../../src/i18n/fi';
import { scanScreen } from './support/codes';
import { downloadOf, expectToast, filled, openDevice, PHONE } from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';

const { common, library, prepare, task } = fi;

const QUESTION = prepare.defaultQuestion;
const EXPECTED = 45;
/** Below this width the page is one column, to be scrolled. */
const COLUMNS_FROM = 900;

interface Settings {
  readonly roster?: string;
}

const createWorkshop = async (page: Page, { roster = '' }: Settings = {}): Promise<void> => {
  await page.goto('./#/prepare');
  await page.getByLabel(prepare.workshopTitle).fill('Kumppanuusfoorumi 2026');
  await page.getByLabel(prepare.rosterPaste).fill(roster);
  await page.getByLabel(prepare.expected).fill(String(EXPECTED));
  await page.getByRole('button', { name: prepare.create }).click();
  await expect(page.getByRole('heading', { name: QUESTION, level: 2 })).toBeVisible();
};

const codeOn = (page: Page): Locator => page.getByRole('button', { name: task.enlarge });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const timerOn = (page: Page): Locator => page.getByRole('timer', { name: task.timer });
const phaseOn = (page: Page): Locator => page.locator('.phase-name');

/** What is cut off at the right or, on a wide screen, wants scrolling. */
const overflow = (page: Page) =>
  page.evaluate((columnsFrom) => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { x: scrollWidth > innerWidth, y: innerWidth >= columnsFrom && scrollHeight > innerHeight };
  }, COLUMNS_FROM);

test('a new workshop shows its question and a code that leads another device to it', async ({
  browser,
  page,
  problems,
}) => {
  await createWorkshop(page);
  await expect(page.getByText(filled(library.expected, { count: 0, expected: EXPECTED }))).toBeVisible();
  expect(await overflow(page)).toEqual({ x: false, y: false });
  await expectNoAxeViolations(page);

  await codeOn(page).scrollIntoViewIfNeeded();
  const link = await scanScreen(page);
  await codeOn(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await scanScreen(page)).toBe(link);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');

  const phone = await openDevice(browser, problems, { ...PHONE, locale: 'fi-FI' });
  await phone.goto(link);
  await expect(phone.getByRole('heading', { name: QUESTION })).toBeVisible();
  await phone.context().close();
});

test('presenting fills the window with the task alone, also where full screen is refused', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await createWorkshop(page);
  await button(page, task.present).click();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(button(page, task.editPhases)).toBeHidden();
  expect(await overflow(page)).toEqual({ x: false, y: false });
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('an actor list that is too large for the code stays in the link, and that is said', {
  tag: '@once',
}, async ({ context, page }) => {
  const random = seededRandom(42);
  const names = Array.from({ length: 200 }, () => `Toimija ${Math.floor(random() * 1e9).toString(36)}`);
  await createWorkshop(page, { roster: names.join('\n') });
  await expect(page.getByText(task.rosterLeftOut)).toBeVisible();
  const rosterOf = (link: string): number => {
    const [found] = findCodes(link);
    const read = found && readWorkshopCode(found.code, 'join');
    return read?.ok ? rosterEntries(read.value).length : -1;
  };
  expect(rosterOf(await scanScreen(page))).toBe(0);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await button(page, task.invite).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoAxeViolations(page);
  await button(page, task.copyLink).click();
  await expectToast(page, task.copied);
  expect(rosterOf(await page.evaluate(() => navigator.clipboard.readText()))).toBe(names.length);

  const file = await downloadOf(page, () => button(page, task.saveInvitation).click());
  expect(file).toMatch(/\/kutsu-.+\.yhteiskartta\.json$/);
  const { workshop, maps } = JSON.parse(readFileSync(file, 'utf8'));
  expect([workshop.roster.length, maps]).toEqual([names.length, []]);
});

test('where the clipboard is refused, the link is there to be copied by hand', { tag: '@once' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await createWorkshop(page);
  await button(page, task.invite).click();
  await button(page, task.copyLink).click();
  const field = page.getByLabel(task.copyYourself);
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('#/join/');
});

test('the timer reminds, goes on over a reload, counts beyond the end and can be extended', {
  tag: '@once',
}, async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T09:00:00Z') });
  await createWorkshop(page);
  await page.clock.pauseAt(new Date('2026-11-22T10:00:00Z'));
  await button(page, task.next).click();
  await expect(phaseOn(page)).toHaveText(task.ready_own_draw);
  await expect(timerOn(page)).toHaveText('10:00');
  await button(page, task.start).click();
  await page.clock.runFor('08:30');
  await expect(timerOn(page)).toHaveText('1:30');
  await page.clock.runFor('00:30');
  const said = page.locator('[aria-live=polite]');
  await expect(said).toHaveText(filled(task.minuteLeft, { name: task.ready_own_draw }));
  await expect(timerOn(page)).toHaveText('1:00');

  // a page whose time stands still does not load
  await page.clock.resume();
  await page.reload();
  await expect(phaseOn(page)).toHaveText(task.ready_own_draw);
  await page.clock.pauseAt(new Date('2026-11-22T10:09:50Z'));
  await expect(timerOn(page)).toHaveText('0:10');
  await page.clock.runFor('00:50');
  await expect(said).toHaveText(filled(task.timeIsUp, { name: task.ready_own_draw }));
  await expect(timerOn(page)).toContainText('+0:40');

  await button(page, task.plusFive).click();
  await expect(timerOn(page)).toHaveText('5:00');
  await button(page, task.pause).click();
  await page.clock.runFor('01:00');
  await expect(timerOn(page)).toHaveText('5:00');
  await button(page, task.restart).click();
  await expect(timerOn(page)).toHaveText('10:00');
  await button(page, common.undo).click();
  await expect(timerOn(page)).toHaveText('5:00');
});

test('phases are edited, moved, taken back and exchanged for another exercise @near', async ({ page }) => {
  await createWorkshop(page);
  await button(page, task.editPhases).click();
  const panel = page.getByRole('dialog', { name: task.phases });
  const names = panel.getByLabel(task.phaseName);
  await names.first().fill('');
  await page.keyboard.type('Tervetuloa');
  await expect(names.first(), 'the first edit keeps the field that is typed in').toHaveValue('Tervetuloa');
  await panel.getByLabel(task.minutes).first().fill('7');
  await panel.getByRole('button', { name: filled(task.moveDown, { name: 'Tervetuloa' }) }).click();
  await expect(names.nth(1)).toHaveValue('Tervetuloa');
  await panel.getByRole('button', { name: filled(task.removePhase, { name: task.ready_own_send }) }).click();
  await expect(names).toHaveCount(3);
  await button(page, common.undo).click();
  await expect(names).toHaveCount(4);
  await panel.getByRole('button', { name: task.addPhase }).click();
  await expect(names.nth(4)).toBeFocused();
  await page.keyboard.type('Kahvi');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('list', { name: task.phases })).toContainText('Kahvi');

  await page.reload();
  await page.getByRole('listitem').filter({ hasText: 'Tervetuloa' }).getByRole('button').click();
  await expect(phaseOn(page)).toHaveText('Tervetuloa');
  await expect(timerOn(page)).toHaveText('7:00');

  await button(page, task.editPhases).click();
  await panel.getByRole('button', { name: task.exercise_growing }).click();
  await expect(names.first()).toHaveValue(task.ready_growing_alone);
  await page.locator('.toasts').getByRole('button', { name: common.undo }).click();
  await expect(names.first()).toHaveValue(task.ready_own_draw);
});

test('the settings lead back to the task, and an unclear address to send to is pointed out', {
  tag: '@once',
}, async ({ page }) => {
  await createWorkshop(page);
  await page.getByRole('link', { name: library.settings }).click();
  const sendTo = page.getByLabel(prepare.sendTo);
  await sendTo.fill('maija');
  await expect(page.getByText(prepare.sendToUnclear)).toBeVisible();
  await sendTo.fill('maija@vsl.fi');
  await expect(page.getByText(prepare.sendToUnclear)).toHaveCount(0);
  await page.getByRole('button', { name: prepare.save }).click();
  await expect(page.getByRole('heading', { name: QUESTION, level: 2 })).toBeVisible();
});
