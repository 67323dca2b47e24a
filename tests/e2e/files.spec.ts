import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { ROOT } from '../../scripts/setup.mjs';
import { MAX_FILE_LENGTH } from '../../src/domain/schema';
import { fi } from '../../src/i18n/fi';
import { linksOn, namesOn } from './support/canvas';
import {
  chooseFiles,
  chooseFromMenu,
  downloadOf,
  expectSaved,
  expectToast,
  filled,
  mapLink,
  openDevice,
  openExample,
  showNames,
  startMap,
  typeNames,
} from './support/draw';
import { expect, expectNoAxeViolations, test } from './support/test';

const { common, draw, library } = fi;

const GOOD = `${ROOT}public/examples/varsinais-suomi.yhteiskartta.json`;

const madeFile = (name: string, content: string | Buffer): string => {
  const path = test.info().outputPath('files', name);
  mkdirSync(test.info().outputPath('files'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

/** Makes bad files of a good one; by what is wrong with them. */
const badFiles = () => {
  const good = readFileSync(GOOD, 'utf8');
  const newer = { ...JSON.parse(good), version: 2 };
  return {
    'not-json': madeFile('sivu.json', '<!doctype html><title>Kirjaudu sisään</title>'),
    'not-ours': madeFile('alueet.json', '{"type":"FeatureCollection","features":[]}'),
    'cut-off': madeFile('kesken.yhteiskartta.json', good.slice(0, good.length / 2)),
    'newer-version': madeFile('uusi.yhteiskartta.json', JSON.stringify(newer)),
    'too-big': madeFile('suuri.yhteiskartta.json', Buffer.alloc(MAX_FILE_LENGTH + 1, ' ')),
  };
};

/** Drops files from outside the browser onto the middle of the page, as the system does. */
const dropFiles = async (page: Page, files: readonly string[]): Promise<void> => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: width / 2,
      y: height / 2,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
  await session.detach();
};

test('a bad file gives a clear sentence and keeps no good one out', { tag: '@once' }, async ({ page }) => {
  await page.goto('./');
  const bad = badFiles();
  await chooseFiles(page, library.openFile, [...Object.values(bad), GOOD]);
  const dialog = page.getByRole('dialog', { name: library.reportTitleFailed });
  for (const [problem, path] of Object.entries(bad) as [keyof typeof bad, string][]) {
    await expect(dialog).toContainText(filled(fi.problems[problem], { file: basename(path) }));
  }
  await expect(dialog).toContainText(filled(library.importedWorkshop_other, { count: 15 }));
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: common.close }).last().click();
  await expect(page.locator('.map-card')).toHaveCount(8);
});

test('files can be dropped on the page, good and bad ones', { tag: '@once' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: library.openFile })).toBeVisible();
  const cutOff = badFiles()['cut-off'];
  await dropFiles(page, [cutOff]);
  await expect(page.getByRole('dialog')).toContainText(
    filled(fi.problems['cut-off'], { file: basename(cutOff) }),
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: library.example }), 'nothing was taken in').toBeVisible();
  await dropFiles(page, [GOOD]);
  await expect(page.locator('.map-card')).toHaveCount(15);
});

test('what is here stays as it is when a bad file is opened', { tag: '@once' }, async ({ page }) => {
  await openExample(page);
  await chooseFiles(page, library.addFiles, [badFiles()['newer-version']]);
  const troubles = page.getByRole('region', { name: fi.collect.troubles });
  await expect(troubles).toContainText(
    filled(fi.problems['newer-version'], { file: 'uusi.yhteiskartta.json' }),
  );
  await page.reload();
  await expect(page.locator('.map-card')).toHaveCount(15);
});

test('the same file again brings nothing new', { tag: '@once' }, async ({ page }) => {
  await page.goto('./');
  await chooseFiles(page, library.openFile, [GOOD]);
  await expect(page.locator('.map-card')).toHaveCount(15);
  await chooseFiles(page, library.addFiles, [GOOD]);
  await expectToast(page, filled(library.importedSame_other, { count: 15 }));
  await expect(page.locator('.map-card')).toHaveCount(15);
});

/** Adds actors to the map on the screen. */
const addActors = async (page: Page, names: readonly string[]): Promise<void> => {
  await page.getByRole('button', { name: draw.addActor, exact: true }).click();
  await typeNames(page, names);
  await page.keyboard.press('Escape');
  await expectSaved(page);
};

const saveMap = (page: Page): Promise<string> =>
  downloadOf(page, () => chooseFromMenu(page, draw.saveAsFile));

const openMap = (page: Page, name: string): Promise<void> => mapLink(page, name).click();

const backToMaps = (page: Page): Promise<void> => page.getByRole('link', { name: draw.back }).click();

interface Devices {
  readonly page: Page;
  readonly browser: Browser;
  readonly problems: string[];
}

/** A participant's device with a map of theirs, and the facilitator's, which holds it too. */
const twoDevices = async ({ page, browser, problems }: Devices) => {
  await page.goto('./');
  await page.getByRole('button', { name: library.draw }).click();
  await backToMaps(page);
  await startMap(page, 'Vihreä 7');
  await addActors(page, ['Varha']);
  const first = await saveMap(page);
  const facilitator = await openDevice(browser, problems);
  await facilitator.goto('./');
  await chooseFiles(facilitator, library.openFile, [first]);
  await expect(facilitator.locator('.map-card')).toHaveCount(1);
  await showNames(facilitator);
  return { first, facilitator };
};

test('a newer version of a map replaces the older one, and an older one is left out', {
  tag: '@once',
}, async ({ page, browser, problems }) => {
  const { first, facilitator } = await twoDevices({ page, browser, problems });
  await addActors(page, ['Kela']);
  await chooseFiles(facilitator, library.addFiles, [await saveMap(page)]);
  await expectToast(facilitator, filled(library.importedNewer_one, { count: 1 }));
  await chooseFiles(facilitator, library.addFiles, [first]);
  await expectToast(facilitator, filled(library.importedOlder_one, { count: 1 }));
  await openMap(facilitator, 'Vihreä 7');
  expect(await namesOn(facilitator)).toEqual(['Kela', 'Varha']);
  await facilitator.context().close();
});

for (const [answer, kept, copy, title] of [
  [library.keepOurs, 'Martat', 'Kela', library.copyOfTheirs],
  [library.takeTheirs, 'Kela', 'Martat', library.copyOfOurs],
] as const) {
  test(`a map changed in two places is asked about, and “${answer}” keeps both`, {
    tag: '@once',
  }, async ({ page, browser, problems }) => {
    const { facilitator } = await twoDevices({ page, browser, problems });
    await openMap(facilitator, 'Vihreä 7');
    await addActors(facilitator, ['Martat']);
    await backToMaps(facilitator);
    await addActors(page, ['Kela']);
    const theirs = await saveMap(page);

    await chooseFiles(facilitator, library.addFiles, [theirs]);
    const dialog = facilitator.getByRole('dialog', { name: library.divergedTitle });
    await expectNoAxeViolations(facilitator);
    await dialog.getByText(answer, { exact: true }).click();
    await dialog.getByRole('button', { name: library.divergedDone }).click();
    await expect(facilitator.locator('.map-card')).toHaveCount(2);
    await openMap(facilitator, 'Vihreä 7');
    expect(await namesOn(facilitator)).toEqual([kept, 'Varha'].sort());
    await backToMaps(facilitator);
    await openMap(facilitator, filled(title, { title: 'Vihreä 7' }));
    expect(await namesOn(facilitator)).toEqual([copy, 'Varha'].sort());

    await backToMaps(facilitator);
    await chooseFiles(facilitator, library.addFiles, [theirs]);
    await expect(facilitator.locator('.toasts'), 'the answer is remembered').toContainText(
      answer === library.keepOurs
        ? filled(library.importedOlder_one, { count: 1 })
        : filled(library.importedSame_one, { count: 1 }),
    );
    await facilitator.context().close();
  });
}

test('what was drawn is there after a reload and in another tab, which follows every change', {
  tag: '@once',
}, async ({ page, context }) => {
  await page.goto('./');
  await page.getByRole('button', { name: library.draw }).click();
  await addActors(page, ['Varha', 'Turku', 'Kela']);
  await page.reload();
  expect(await namesOn(page)).toEqual(['Kela', 'Turku', 'Varha']);

  const tab = await context.newPage();
  await tab.goto(page.url());
  expect(await namesOn(tab)).toEqual(['Kela', 'Turku', 'Varha']);
  await addActors(page, ['Novia']);
  await expect.poll(() => namesOn(tab), 'without a reload').toContain('Novia');
  await tab.getByRole('button', { name: common.list, exact: true }).click();
  await tab.getByLabel(draw.linkFrom).fill('Varha');
  await tab.getByLabel(draw.linkTarget).fill('Turku');
  await tab.getByRole('button', { name: draw.addLink }).click();
  await expect.poll(() => linksOn(page), 'and the other way round').toEqual(['Turku – Varha']);
  await expectSaved(tab);
});
