import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Analysis } from '../../src/domain/analysis';
import type { WorkshopFile } from '../../src/domain/file';
import { tint } from '../../src/domain/layout/colour';
import { fi } from '../../src/i18n/fi';
import { analysed } from './support/analysed';
import {
  cardOf,
  clickActor,
  doubleClickActor,
  dragActor,
  linksOn,
  namesOn,
  pullLink,
  pullToEmpty,
  surfaceOf,
} from './support/canvas';
import {
  chooseFiles,
  chooseFromMenu,
  downloadOf,
  drawInSteps,
  expectSaved,
  expectToast,
  filled,
  goToRow,
  mapLink,
  openCanvas,
  openDevice,
  openExample,
  PHONE,
  showNames,
  startMap,
  tabTo,
  typeNames,
} from './support/draw';
import { goToPage, rowOfActor, saveWorkshop, setSlider, tickOfActor, uniteTwo } from './support/facilitator';
import { readPng } from './support/png';
import { sharedLinks, sharedNames } from './support/sharedMap';
import { expect, test } from './support/test';

const { common, compare, draw, library, match, shared, steps } = fi;

const saveMap = (page: Page): Promise<string> =>
  downloadOf(page, () => chooseFromMenu(page, draw.saveAsFile));

const fileAt = (path: string): WorkshopFile => JSON.parse(readFileSync(path, 'utf8'));

/** "Varha, 9/14 piirsi": how the app says aloud what follows from the counts. */
const rowsOf = ({ maps, classes, links }: Analysis): { actors: string[]; links: string[] } => {
  const m = maps.length;
  const nameById = new Map(classes.map(({ id, name }) => [id, name]));
  const row = (name: string, n: number) =>
    filled(compare.rowSpoken, { name, drew: filled(compare.drew, { n, m }) });
  return {
    actors: classes.map((one) => row(one.name, one.maps.length)).sort(),
    links: links
      .map(({ source, target, drawnBy }) => ({
        name: filled(compare.link, {
          source: nameById.get(source) ?? '',
          target: nameById.get(target) ?? '',
        }),
        drawnBy,
      }))
      .map(({ name, drawnBy }) => row(name, drawnBy))
      .sort(),
  };
};

const spokenRows = async (list: Locator): Promise<string[]> => {
  const labels = await list.getByRole('button').evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? ''));
  return labels.sort();
};

const drawByMouse = async (page: Page): Promise<void> => {
  await startMap(page, 'Vihreä 7');
  await surfaceOf(page).click({ position: { x: 560, y: 180 } });
  await typeNames(page, ['Turun kaupunki', 'Varha', 'Raision kaupunki', 'Lounatuulet']);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(draw.nameOfActor, { exact: true })).toHaveCount(0);
  await pullLink(page, 'Turun kaupunki', 'Varha');
  await pullLink(page, 'Varha', 'Raision kaupunki');
  expect(await linksOn(page)).toEqual(['Raision kaupunki – Varha', 'Turun kaupunki – Varha']);

  await pullToEmpty(page, 'Lounatuulet', { x: 40, y: 190 });
  await page.keyboard.type('Saarstomeri');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await linksOn(page)).toContain('Lounatuulet – Saarstomeri');

  const before = await cardOf(page, 'Saarstomeri');
  await dragActor(page, 'Saarstomeri', { x: -70, y: -30 });
  const after = await cardOf(page, 'Saarstomeri');
  expect(after.x - before.x).toBeCloseTo(-70, -1);
  expect(after.y - before.y).toBeCloseTo(-30, -1);

  await doubleClickActor(page, 'Saarstomeri');
  await page.keyboard.type('Saaristomeri');
  await page.keyboard.press('Enter');
  expect(await namesOn(page)).toContain('Saaristomeri');
  await expectSaved(page);
};

const deleteAndTakeBack = async (page: Page): Promise<void> => {
  await clickActor(page, 'Varha');
  await page.keyboard.press('Delete');
  expect(await namesOn(page)).not.toContain('Varha');
  expect(await linksOn(page), 'links go with their actor').toEqual(['Lounatuulet – Saaristomeri']);
  await page.keyboard.press('Control+z');
  expect(await namesOn(page)).toContain('Varha');
  expect(await linksOn(page), 'and come back with it').toHaveLength(3);
  await page.keyboard.press('Control+y');
  expect(await namesOn(page)).not.toContain('Varha');
  await page.keyboard.press('Control+z');
  await expectSaved(page);
};

const drawByKeyboard = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name: common.list, exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel(draw.addFromList));
  await typeNames(page, ['Kela', 'Martat', 'Sondip']);
  await tabTo(page, page.getByLabel(draw.linkFrom));
  await page.keyboard.type('Kela');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Varha');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(draw.linkTarget), 'the next link can be said at once').toBeFocused();

  await goToRow(page, 'Martat');
  await page.keyboard.press('F2');
  await page.keyboard.type('V-S Martat');
  await page.keyboard.press('Enter');
  await goToRow(page, 'Sondip');
  await page.keyboard.press('Delete');
  expect(await namesOn(page)).toEqual(
    [
      'Kela',
      'Lounatuulet',
      'Raision kaupunki',
      'Saaristomeri',
      'Turun kaupunki',
      'V-S Martat',
      'Varha',
    ].sort(),
  );
  expect(await linksOn(page)).toContain('Kela – Varha');
  await expectSaved(page);
};

const drawByTaps = async (page: Page, author: string, names: readonly string[]): Promise<void> => {
  await startMap(page, author);
  const [source = '', ...targets] = names;
  await drawInSteps(page, { names, links: [[source, targets]] });
  await openCanvas(page);
  expect(await namesOn(page)).toEqual([...names].sort());
  expect(await linksOn(page)).toHaveLength(targets.length);
  await page.getByRole('button', { name: steps.toSteps }).tap();
  await expectSaved(page);
};

const expectPicture = async (page: Page, path: string, colours: readonly string[]): Promise<void> => {
  const picture = await readPng(page, path);
  expect(Math.max(picture.width, picture.height)).toBeGreaterThanOrEqual(4096);
  expect(picture.cornerColour).toBe('#FFFFFF');
  expect(picture.cornerAlpha).toBe(255);
  for (const margin of picture.margins) {
    expect(margin, 'nothing is cropped').toBeGreaterThan(20);
    expect(margin, 'the picture is not lost on an empty sheet').toBeLessThan(
      Math.max(picture.width, picture.height) / 4,
    );
  }
  for (const colour of colours)
    expect(Object.keys(picture.areas), 'cards are painted').toContain(tint(colour));
};

test('the story: draw, keep, compare, merge, take home', { tag: '@once' }, async ({
  browser,
  page,
  problems,
}) => {
  test.setTimeout(300_000);
  const phone = await openDevice(browser, problems, PHONE);

  await test.step('the example opens as a copy', async () => {
    await openExample(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Esimerkki: Varsinais-Suomen/);
    expect(page.url()).not.toContain('/varsinais-suomi/');
    await expect(page.locator('.map-card')).toHaveCount(15);
    await showNames(page);
  });

  await test.step('a map is drawn by mouse', async () => {
    await drawByMouse(page);
    await deleteAndTakeBack(page);
  });

  await test.step('and goes on by keyboard alone', () => drawByKeyboard(page));

  await test.step('a phone joins with the workshop’s file and draws by taps', async () => {
    await page.getByRole('link', { name: draw.back }).click();
    const path = await saveWorkshop(page);
    await phone.goto('./');
    await chooseFiles(phone, library.openFile, [path]);
    await expect(phone.locator('.map-card')).toHaveCount(16);
    await drawByTaps(phone, 'Punainen 8', ['Varha', 'Raision kaupunki', 'Rasion kaupunki', 'Kela']);
  });

  await test.step('its map comes back as a file', async () => {
    await chooseFiles(page, library.addFiles, [await saveMap(phone)]);
    await expectToast(page, filled(library.importedNew_one, { count: 1 }));
    await expect(page.locator('.map-card')).toHaveCount(17);
    await expect(mapLink(page, 'Punainen 8')).toBeVisible();
  });

  await test.step('two names are said to be one actor, and this is taken back and said again', async () => {
    await goToPage(page, common.page_same);
    await uniteTwo(page, 'Åbo svenska församling', 'Väståbolands svenska församling');
    await expect(tickOfActor(page, 'Väståbolands svenska församling')).toHaveCount(0);
    await expect(rowOfActor(page, 'Åbo svenska församling')).toContainText(
      filled(match.inMaps, { count: 2, all: 17 }),
    );
    await page.keyboard.press('Control+z');
    await expect(tickOfActor(page, 'Väståbolands svenska församling')).toBeVisible();
    await uniteTwo(page, 'Varsinais-Suomen liitto', 'Varsinais-Suomen litto');
    await expect(tickOfActor(page, 'Varsinais-Suomen litto')).toHaveCount(0);
  });

  await test.step('the comparison says what the pure functions say', async () => {
    await goToPage(page, common.page_maps);
    const analysis = analysed(await saveWorkshop(page));
    expect(analysis.maps, 'persons, the two new ones among them').toHaveLength(14);
    const united = analysis.classes.find(({ name }) => name === 'Varsinais-Suomen liitto');
    expect(united?.maps, 'one more than before they were united').toHaveLength(9);

    await goToPage(page, common.page_compare);
    const expected = rowsOf(analysis);
    await page.getByRole('button', { name: compare.inWords }).click();
    const words = page.getByRole('region', { name: compare.inWords });
    await expect(words).toBeVisible();
    const folded = words.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    const [moreRows = ''] = compare.moreRows_other.split(' (');
    const more = words.getByRole('button', { name: moreRows });
    while ((await more.count()) > 0) await more.first().click();
    const section = (title: string) =>
      words.locator('section').filter({ has: page.getByRole('heading', { name: title, level: 3 }) });
    expect(await spokenRows(section(compare.actors)), 'the list needs no picture').toEqual(expected.actors);
    expect(await spokenRows(section(compare.links))).toEqual(expected.links);
  });

  await test.step('the shared map can be arranged and named by hand', async () => {
    await goToPage(page, common.page_shared);
    await setSlider(page.getByRole('slider', { name: shared.atLeast }), 3);
    await page.getByRole('button', { name: /^Varha, / }).click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(shared.placedByHand)).toBeVisible();
    await page.getByLabel(shared.name, { exact: true }).fill('Hyvinvointialue Varha');
    expect(await sharedNames(page)).toContain('Hyvinvointialue Varha');
    expect(await sharedNames(page)).not.toContain('Varha');
    await page.keyboard.press('Escape');
  });

  await test.step('a map that arrives in another tab changes it at once', async () => {
    await expect(page.getByRole('link', { name: filled(common.maps_other, { count: 14 }) })).toBeVisible();
    await phone.getByRole('link', { name: draw.back }).tap();
    await drawByTaps(phone, 'Punainen 9', ['Varha', 'Meyer Turku']);
    const arriving = await saveMap(phone);
    expect(await sharedNames(page)).not.toContain('Meyer Turku');

    const tab = await page.context().newPage();
    await tab.goto(page.url().replace(/shared$/, 'maps'));
    await chooseFiles(tab, library.addFiles, [arriving]);
    await expectToast(tab, filled(library.importedNew_one, { count: 1 }));
    await expect(page.getByRole('link', { name: filled(common.maps_other, { count: 15 }) })).toBeVisible();
    await expect.poll(() => sharedNames(page), 'two had drawn it before').toContain('Meyer Turku');
    await tab.close();
    await phone.context().close();
  });

  await test.step('a picture of the shared map holds the whole of it', async () => {
    const path = await downloadOf(page, () => page.getByRole('button', { name: compare.savePng }).click());
    expect(path).toMatch(/esimerkki-varsinais-suomen.*\.png$/);
    await expectPicture(page, path, ['#2B6CB0', '#1F7A4D']);
  });

  await test.step('the file of the shared map holds all of the workshop', async () => {
    await page.getByRole('button', { name: shared.saveFile }).click();
    const path = await downloadOf(page, () =>
      page.getByRole('dialog').getByRole('button', { name: common.save, exact: true }).click(),
    );
    const file = fileAt(path);
    expect(file.maps).toHaveLength(18);
    const decided = file.decisions.map(({ field, verdict }) => field ?? verdict);
    expect(decided.sort(), 'the one that was taken back is gone').toEqual(['name', 'same', 'x', 'y']);

    const other = await openDevice(browser, problems);
    await other.goto('./');
    await chooseFiles(other, library.openFile, [path]);
    await expect(other.locator('.map-card')).toHaveCount(18);
    const again = fileAt(await saveWorkshop(other));
    expect(again).toEqual(file);
    await goToPage(other, common.page_shared);
    await expect.poll(() => sharedNames(other)).toEqual(await sharedNames(page));
    expect(await sharedLinks(other)).toEqual(await sharedLinks(page));
    await other.context().close();
  });

  await test.step('a single map goes as a picture, also without a ground', async () => {
    await goToPage(page, common.page_maps);
    await mapLink(page, 'Vihreä 1').click();
    const white = await downloadOf(page, () => chooseFromMenu(page, draw.saveAsPng));
    await expectPicture(page, white, ['#2B6CB0', '#C05F0A', '#1F7A4D']);
    const clear = await downloadOf(page, () => chooseFromMenu(page, draw.transparentPng));
    const picture = await readPng(page, clear);
    expect(picture.cornerAlpha).toBe(0);
    expect(Object.keys(picture.areas)).toContain(tint('#2B6CB0'));
  });
});
