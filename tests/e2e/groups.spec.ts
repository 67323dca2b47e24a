import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { namesOn } from './support/canvas';
import { openExample } from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';

const { common, groups, library } = fi;

/** Begins the map of a group from the first maps that the dialog offers. */
const beginGroup = async (page: Page, members: number): Promise<void> => {
  await page.getByRole('button', { name: library.newMap }).click();
  await page.getByText(common.group, { exact: true }).click();
  const offered = page.getByRole('group', { name: library.groupMembers }).getByRole('checkbox');
  for (let index = 0; index < members; index++) await offered.nth(index).check();
  await page.getByRole('button', { name: library.startDrawing }).click();
  await expect(tray(page)).toBeVisible();
};

const tray = (page: Page) => page.getByRole('region', { name: /Vain yhden piirtämät/ }).first();

test('a group begins with what two members drew, and takes the rest from the tray by key', {
  tag: '@once',
}, async ({ page }) => {
  await openExample(page);
  await beginGroup(page, 4);
  const begun = await namesOn(page);
  expect(begun.length).toBeGreaterThan(1);
  await expect(tray(page)).toContainText(`${begun.length} toimijaa, jotka vähintään kaksi piirsi`);
  await expect(tray(page)).toContainText('Jäsenet: 4 karttaa');
  await expectNoAxeViolations(page);

  const first = tray(page)
    .getByRole('button', { name: /^Ota kartalle/ })
    .first();
  const taken = (await first.textContent()) ?? '';
  await first.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => namesOn(page)).toHaveLength(begun.length + 1);
  const added = (await namesOn(page)).filter((name) => !begun.includes(name));
  expect(taken).toContain(added[0]);
  await expect(
    tray(page)
      .getByRole('button', { name: /^Ota kartalle/ })
      .first(),
  ).toBeFocused();

  await page.locator('.toasts').getByRole('button', { name: common.undo }).click();
  await expect.poll(() => namesOn(page)).toEqual(begun);
});

test('members can be changed later: the map stays, the tray follows', { tag: '@once' }, async ({ page }) => {
  await openExample(page);
  await beginGroup(page, 2);
  const begun = await namesOn(page);
  const before = await tray(page).getByRole('heading', { level: 2 }).textContent();
  await tray(page).getByRole('button', { name: groups.changeMembers }).click();
  await page.getByRole('dialog').getByRole('checkbox', { checked: false }).first().check();
  await page.getByRole('button', { name: common.done, exact: true }).click();
  await expect(tray(page)).toContainText('Jäsenet: 3 karttaa');
  await expect(tray(page).getByRole('heading', { level: 2 })).not.toHaveText(before ?? '');
  expect(await namesOn(page)).toEqual(begun);
});
