import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filesIn, filesOfApp, WORKER_NAME } from '../../scripts/precache.mjs';
import { fi } from '../../src/i18n/fi';
import { chooseFromMenu, downloadOf, expectSaved, openExample, typeNames } from './support/draw';
import { addressesOf } from './support/inspection';
import { admitFiles } from './support/requests';
import { BUILT, isOfNextBuild, makeNextBuild, openSite, type Site } from './support/site';
import { test as base, expect } from './support/test';

const { common, draw, keep, library, offline } = fi;

/** Where each page of a workshop is, with what it is called. */
const PAGES = Object.entries(common).flatMap(([key, title]) =>
  key.startsWith('page_') ? [{ at: key.slice('page_'.length), title }] : [],
);
const DEVICE_PAGES = ['bin', 'backup', 'privacy', 'people'];

const test = base.extend<{ site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const site = await openSite(BUILT);
    await use(site);
    await site.stop();
  },
  baseURL: ({ site }, use) => use(site.address),
});
test.use({ serviceWorkers: 'allow' });
// all files of the app are fetched and kept, and another build is made of them
test.describe.configure({ timeout: 90_000 });

const visitFirst = async (page: Page): Promise<void> => {
  await page.goto('./');
  await expect(page.getByText(offline.ready)).toBeVisible({ timeout: 40_000 });
};

/** Paths of all files that the device keeps. */
const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname.slice(1)).sort();
  });

/** Whose scripts a page has run. */
const buildsOf = async (page: Page): Promise<Set<'first' | 'next'>> => {
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? name : [])),
  );
  return new Set(scripts.map((script) => (isOfNextBuild(script) ? 'next' : 'first')));
};

/** Has the browser look for a newer version; it does so by itself whenever a page is opened. */
const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
  });

/** Whether a version that came is complete and waits. */
const waits = (page: Page): Promise<boolean | undefined> =>
  page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready;
    return installing ? undefined : waiting !== null;
  });

test('after the first visit every page works without a network', { tag: '@once' }, async ({ page, site }) => {
  await visitFirst(page);
  expect(await keptFiles(page)).toEqual(filesOfApp(filesIn(BUILT)));

  await site.stop();
  await openExample(page);
  const { goTo } = addressesOf(page);
  for (const { at, title } of PAGES) {
    await goTo(`w/WORKSHOP/${at}`);
    // by itself, so that nothing is there that another page has brought along
    await page.reload();
    await expect(page).toHaveTitle(new RegExp(`^${title} – `));
    await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
  }
  for (const at of [...DEVICE_PAGES, 'w/WORKSHOP/history']) {
    await goTo(at);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: common.notFound })).toBeHidden();
  }

  await goTo('w/WORKSHOP/keep');
  const sheet = await downloadOf(page, () => page.getByRole('button', { name: keep.saveSheet }).click());
  expect(statSync(sheet).size).toBeGreaterThan(10_000);

  await goTo('w/WORKSHOP/maps');
  await page.locator('.map-card').getByRole('link').first().click();
  const picture = await downloadOf(page, () => chooseFromMenu(page, draw.saveAsPng));
  expect(statSync(picture).size).toBeGreaterThan(10_000);
});

test('a new version is offered, never forced, and never mixes with the old one', {
  tag: '@once',
}, async ({ page, site }) => {
  const folder = test.info().outputPath('next');
  await Promise.all([makeNextBuild(folder), visitFirst(page)]);
  admitFiles(filesIn(folder));
  const drawer = await page.context().newPage();
  await drawer.goto('./');
  await drawer.getByRole('button', { name: library.draw }).click();
  await drawer.getByRole('button', { name: draw.firstActor }).click();
  await typeNames(drawer, ['Liitto']);

  // half a version is none
  site.folder = folder;
  site.asked.length = 0;
  const [lost = ''] = filesIn(folder).filter((path) => path.includes('wall-') && path.endsWith('.js'));
  site.lost.add(lost);
  await lookForUpdate(page);
  await expect.poll(() => waits(page)).toBe(false);
  await expect(page.getByText(offline.newVersion)).toBeHidden();

  site.lost.clear();
  await lookForUpdate(page);
  await expect(page.getByText(offline.newVersion)).toBeVisible();
  await expect(drawer.getByText(offline.newVersion)).toBeHidden();
  expect(
    site.asked.filter((path) => path.endsWith('.woff2')),
    'what stays the same',
  ).toEqual([]);
  await page.reload();
  expect(await buildsOf(page)).toEqual(new Set(['first']));

  await page.getByRole('button', { name: offline.take, exact: true }).click();
  await expect(page.getByText(offline.newVersion)).toBeHidden();
  await expect.poll(() => buildsOf(page)).toEqual(new Set(['next']));

  // whoever draws goes on, with parts and workers that the server has no more
  await typeNames(drawer, ['Turku']);
  await expectSaved(drawer);
  const { goTo } = addressesOf(drawer);
  await goTo('w/WORKSHOP/wall');
  await expect(drawer.locator('main').getByRole('heading').first()).toBeVisible();
  expect(await buildsOf(drawer)).toEqual(new Set(['first']));
  await goTo('w/WORKSHOP/maps');
  await expect(drawer.getByText(offline.takenElsewhere)).toBeVisible();
  await drawer.getByRole('button', { name: common.reload }).click();
  await expect.poll(() => buildsOf(drawer)).toEqual(new Set(['next']));

  // alone and of the new version: nobody needs the old files any more
  await page.close();
  await drawer.reload();
  await expect.poll(() => keptFiles(drawer)).toEqual(filesOfApp(filesIn(folder)));
  expect(site.missed).toEqual([]);

  // loading the only page anew brings what waits
  appendFileSync(join(folder, WORKER_NAME), '// newer still');
  await lookForUpdate(drawer);
  await expect(drawer.getByText(offline.newVersion)).toBeVisible();
  await drawer.reload();
  // it is loaded once more by itself, perhaps in the middle of an answer
  await expect(async () => expect(await waits(drawer)).toBe(false)).toPass();
  await expect(drawer.getByText(offline.newVersion)).toBeHidden();
});
