import type { Page } from '@playwright/test';
import { clickActor, namesOn } from './support/canvas';
import { openCanvas, openExample } from './support/draw';
import { addressesOf, createInspection, LOCALES, PHONE_WIDTH, SIZES, WORDS } from './support/inspection';
import { expect, test } from './support/test';

/** What the pages of comparing look like on a large screen in Finnish, and to axe there, the story of comparing sees. */
const COMPARING = { ...SIZES, fi: ['@hand'] };

/** A bar that sticks to the lower edge covers nothing there, and no target is half hidden. */
const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));

for (const language of ['fi', 'sv', 'en'] as const) {
  test.describe(`in ${language}`, { tag: SIZES[language] }, () => {
    test.use({ locale: LOCALES[language] });

    test('every screen can be read and used by all', async ({ page }) => {
      test.setTimeout(240_000);
      const { backup, common, draw, library, match, people, privacy, shared, steps } = WORDS[language];
      const isPhone = (page.viewportSize()?.width ?? 0) < PHONE_WIDTH;
      // pages of one column are the same on every large screen
      const looksAtColumns = isPhone || language === 'en';
      const { look, expectNothingFound } = createInspection(page, language);

      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look('first visit');
      await page.goto('./#/prepare');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await scrollToEnd(page);
      await look('a new workshop');
      await page.goto('./#/w/nothing/maps');
      await expect(page.getByRole('heading', { name: common.notFound })).toBeVisible();
      await look('an address that leads nowhere');

      await openExample(page, library);
      await look('maps');
      const { goTo } = addressesOf(page);
      await page.getByRole('button', { name: library.newMap }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.getByText(common.group, { exact: true }).click();
      await look('a new map');
      await page.keyboard.press('Escape');
      await page.locator('.map-card').first().getByRole('button').click();
      await expect(page.getByRole('menu')).toBeVisible();
      await look('menu of a map');
      if (looksAtColumns) {
        await page.getByRole('menuitem', { name: common.delete, exact: true }).click();
        await goTo('w/WORKSHOP/history');
        await expect(page.locator('.kept-row')).toBeVisible();
        await look('earlier versions');
        await goTo('bin');
        await expect(page.locator('.kept-row')).toBeVisible();
        await look('bin');
        await page.locator('.kept-row').getByRole('button').first().click();
        await expect(page.locator('.kept-row')).toHaveCount(0);
      } else await page.keyboard.press('Escape');

      await goTo('prepare/WORKSHOP');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await scrollToEnd(page);
      await look('settings of a workshop');
      await goTo('');
      await expect(page.getByRole('heading', { name: library.myWorkshops })).toBeVisible();
      await look('home');
      if (looksAtColumns) {
        await goTo('backup');
        await expect(page.getByRole('button', { name: backup.save })).toBeVisible();
        await look('backups');
        await goTo('privacy');
        await expect(page.getByRole('heading', { name: privacy.title, exact: true })).toBeVisible();
        await look('data protection');
        await goTo('people');
        await page.getByLabel(people.name).fill('Vihreä 1');
        await page.keyboard.press('Enter');
        await expect(page.locator('.people-workshop')).toBeVisible();
        await look('a person, and where they are named');
      }

      await goTo('w/WORKSHOP/same');
      const actors = page.getByRole('list', { name: match.actorsHeading }).getByRole('checkbox');
      await expect(actors.nth(3)).toBeVisible();
      // reading the tables of names for the first time takes a busy machine its time
      await expect(page.locator('.question-card')).toBeVisible({ timeout: 30_000 });
      await look('same actors');
      await actors.nth(1).check();
      await actors.nth(2).check();
      await page.locator('.actor-more').first().click();
      await scrollToEnd(page);
      await look('same actors, two of them ticked and one opened');
      await goTo('w/WORKSHOP/shared');
      await expect(page.locator('.live-frame[data-rest="true"]')).toBeVisible();
      await look('shared map');
      await page.locator('.pick-row').first().click();
      await expect(page.getByRole('region', { name: shared.actor, exact: true })).toBeVisible();
      await look('shared map with an actor');
      await page.getByRole('button', { name: shared.saveFile }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('shared map as a file');
      await page.keyboard.press('Escape');

      await goTo('w/WORKSHOP/draw/m01');
      if (isPhone) {
        const names = page.locator('.name-pill');
        await expect(names.nth(3)).toBeVisible();
        await page.getByLabel(draw.nameOfActor, { exact: true }).fill('a');
        await look('draw in steps: who is there');
        await names.first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look('draw in steps: an actor');
        await page.keyboard.press('Escape');
        await page.getByRole('navigation', { name: steps.stepsLabel }).getByRole('button').last().click();
        await look('draw in steps: who works with whom');
        await names.first().click();
        await expect(page.getByRole('button', { name: common.done, exact: true })).toBeVisible();
        await look('draw in steps: partners of one');
        await openCanvas(page);
      }
      await namesOn(page);
      await look('draw');
      // on a phone a large map opens where its names can be read: first all of it
      if (isPhone) await page.getByRole('button', { name: common.fit, exact: true }).click();
      await clickActor(page, 'Kuntaliitto');
      await expect(page.getByRole('complementary', { name: draw.actor, exact: true })).toBeVisible();
      await look('draw with an actor chosen');
      const more = page
        .getByRole('complementary', { name: draw.actor })
        .getByRole('button', { name: common.more, exact: true });
      while ((await more.count()) > 0) await more.click();
      await look('draw with all of an actor');
      await page.getByRole('button', { name: common.list, exact: true }).click();
      await look('draw with the list');
      await page.getByRole('button', { name: draw.closeList }).click();
      await page.getByRole('button', { name: common.menu, exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await look('draw with its menu');
      await page.getByRole('menuitem', { name: draw.mapSettings }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('settings of a map');
      await page.keyboard.press('Escape');

      await goTo('');
      await page.getByRole('button', { name: library.draw }).click();
      const begin = page.getByRole('button', { name: draw.firstActor });
      await expect(isPhone ? page.locator('.steps') : begin).toBeVisible();
      await look('draw, still empty');
      expectNothingFound();
    });
  });
}

for (const language of ['fi', 'sv', 'en'] as const) {
  test.describe(`in ${language}`, { tag: COMPARING[language] }, () => {
    test.use({ locale: LOCALES[language] });

    test('every page of comparing can be read and used by all', async ({ page }) => {
      test.setTimeout(120_000);
      page.setDefaultTimeout(15_000);
      const { change, common, compare, library, points, report, show } = WORDS[language];
      const { look, expectNothingFound } = createInspection(page, language);
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await openExample(page, library);
      const { goTo } = addressesOf(page);

      await goTo('w/WORKSHOP/compare');
      await expect(page.locator('.live-frame[data-rest="true"]')).toBeVisible();
      await expect(page.locator('.point').first()).toBeVisible();
      await look('compare');
      await page.getByText(common.more, { exact: true }).click();
      await expect(page.getByRole('button', { name: common.morePages })).toBeVisible();
      await press(points.inviteTitle);
      await expect(page.locator('.invite-table')).toBeVisible();
      await look('compare with all that steers it, and whom to invite');
      await press(compare.backToPoints);
      await press(compare.inWords);
      await expect(page.locator('.drawn-section').first()).toBeVisible();
      await look('compare in words');

      await goTo('w/WORKSHOP/pair');
      await expect(page.locator('.parted-words')).toBeVisible();
      await look('two maps');
      await goTo('w/WORKSHOP/alike');
      await expect(page.locator('.alike-families')).toBeVisible();
      for (const table of await page.locator('.alike summary').all()) await table.click();
      await look('alike maps, also as tables');
      await goTo('w/WORKSHOP/who');
      await expect(page.locator('.presence-table tbody tr').first()).toBeVisible();
      await look('who drew what');
      await goTo('w/WORKSHOP/ties');
      await page.locator('.tie-row summary').first().click();
      await look('both ends');
      await goTo('w/WORKSHOP/roles');
      await page.locator('.role-row').first().click();
      await look('roles, one of them chosen');
      await goTo('w/WORKSHOP/change');
      await press(change.take);
      await expect(page.locator('.change-snapshot')).toBeVisible();
      for (const part of await page.locator('.change > .change-fold:not(:first-of-type) summary').all()) {
        await part.click();
      }
      await look('what changed');
      await goTo('w/WORKSHOP/keep');
      await expect(page.locator('.keep-cards')).toBeVisible();
      await look('what to keep');
      await goTo('w/WORKSHOP/report');
      await expect(page.getByRole('button', { name: report.print })).toBeEnabled();
      await look('report');

      await goTo('w/WORKSHOP/show');
      const start = page.getByRole('button', { name: show.start });
      await expect(page.locator('.show-panel')).toHaveCount(3);
      await look('steps of the show');
      await start.click();
      await look('the question, shown to all');
      await press(show.next);
      await press(show.next);
      await expect(page.getByRole('dialog').getByRole('slider')).toBeVisible();
      await look('the overlay, shown to all');
      expectNothingFound();
    });
  });
}

/** Runs in the page: how the focused element is called, if it is wholly behind the bar at the lower edge. */
const hiddenFocus = (bar: Element): string | undefined => {
  const focused = document.activeElement;
  if (!focused || bar.contains(focused) || focused === document.body) return undefined;
  const isHidden = focused.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
  return isHidden ? (focused.ariaLabel ?? focused.outerHTML) : undefined;
};

test('on a low screen, the focus never goes behind the bar of a long form', { tag: '@once' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto('./#/prepare');
  const bar = page.locator('.prepare-actions');
  const submit = bar.getByRole('button');
  await expect(submit).toBeVisible();
  const hidden: string[] = [];
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    if (await submit.evaluate((button) => button === document.activeElement)) break;
    const behind = await bar.evaluate(hiddenFocus);
    if (behind) hidden.push(behind);
  }
  await expect(submit).toBeFocused();
  expect(hidden).toEqual([]);
});
