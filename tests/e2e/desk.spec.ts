import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { analysed } from './support/analysed';
import { openExample, tabTo } from './support/draw';
import { goToPage, rowOfActor, saveWorkshop } from './support/facilitator';
import { expect, test } from './support/test';

const { common, match } = fi;

/** Who is who in the example, where the desk asks; all other names that it asks about mean different actors. */
const SAME = [
  ['Business Turku', 'Turku Science Park', 'Business Turku (ent. Turku Science Park)'],
  ['SPR V-S piiri', 'SPR Varsinais-Suomen piiri', 'SPR:n piiri'],
  ['Varsinais-Suomen ELY-keskus', 'Lounais-Suomen elinvoimakeskus (ELY)'],
  ['Osallisuus', 'Delaktighet'],
  ['Turun nuorisovaltuusto', 'Nuorisovaltuusto'],
  ['SPR Nuorten turvatalo', 'Nuorten turvatalo'],
];

const MOST_ACTIONS = 25;

/** Reading the tables for the first time takes a busy machine its time. */
const FIRST_ANSWER = { timeout: 30_000 };

const question = (page: Page): Locator => page.locator('.question-card');

const isSame = async (page: Page): Promise<boolean> => {
  const names = await question(page).locator('.card-name-title').allTextContents();
  return SAME.some((group) => names.every((name) => group.includes(name)));
};

/** Answers what the desk asks until it says that this will do. Returns how many answers that took. */
const answerAll = async (page: Page, answer: (isSame: boolean) => Promise<void>): Promise<number> => {
  const enough = page.locator('.enough');
  let answers = 0;
  while (!(await enough.isVisible())) {
    expect(answers).toBeLessThan(MOST_ACTIONS);
    const asked = await question(page).textContent();
    await answer(await isSame(page));
    answers += 1;
    await expect(async () => {
      expect((await enough.isVisible()) || (await question(page).textContent()) !== asked).toBe(true);
    }).toPass({ intervals: [25] });
  }
  return answers;
};

/** Without the number of those ticked. */
const ACCEPT_ALL = match.acceptAll_other.replace(' ({{count}})', '');

const acceptAll = (page: Page): Locator => page.getByRole('button', { name: ACCEPT_ALL });

const expectSettled = async (page: Page): Promise<void> => {
  await expect(rowOfActor(page, 'Varsinais-Suomen litto')).toHaveCount(0);
  await expect(rowOfActor(page, 'Delaktighet').or(rowOfActor(page, 'Osallisuus'))).toHaveCount(1);
};

const decisionsIn = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8')).decisions ?? [];

const saved = async (page: Page) => {
  await goToPage(page, common.page_maps);
  const path = await saveWorkshop(page);
  return { classes: analysed(path).classes, decisions: decisionsIn(path) };
};

const undoAll = async (page: Page, undo: () => Promise<void>): Promise<void> => {
  const button = page.getByRole('button', { name: common.undo, exact: true });
  while (await button.isEnabled()) await undo();
};

test('the example is settled with a few keys, and undone to the start', { tag: '@once' }, async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openExample(page);
  const before = await saved(page);
  await goToPage(page, common.page_same);
  await expect(question(page)).toBeVisible(FIRST_ANSWER);

  await tabTo(page, acceptAll(page));
  await page.keyboard.press('Enter');
  const answers = await answerAll(page, (same) => page.keyboard.press(same ? '1' : '2'));
  expect(answers + 1).toBeLessThanOrEqual(MOST_ACTIONS);
  await expectSettled(page);

  await undoAll(page, () => page.keyboard.press('Control+z'));
  expect(await saved(page)).toEqual(before);
});

test('the example is settled with a few taps, and undone to the start', { tag: '@hand' }, async ({
  page,
}) => {
  await openExample(page);
  const before = await saved(page);
  await goToPage(page, common.page_same);
  await expect(question(page)).toBeVisible(FIRST_ANSWER);

  await acceptAll(page).tap();
  const answers = await answerAll(page, async (same) => {
    const name = same ? match.same : match.different;
    await question(page)
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .tap();
  });
  expect(answers + 1).toBeLessThanOrEqual(MOST_ACTIONS);
  await expectSettled(page);

  await undoAll(page, () => page.getByRole('button', { name: common.undo, exact: true }).tap());
  expect(await saved(page)).toEqual(before);
});
