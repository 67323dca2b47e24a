import type { Locator, Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { fi } from '../../src/i18n/fi';
import { analysed } from './support/analysed';
import { downloadOf, filled, openExample, tabTo } from './support/draw';
import { goToPage, saveWorkshop, setSlider } from './support/facilitator';
import { recounted } from './support/recount';
import { photograph } from './support/screenshots';
import { sharedLinks, sharedNames } from './support/sharedMap';
import { expect, expectNoAxeViolations, test } from './support/test';

const { alike, change, common, compare, keep, pair, points, report, roles, shared, show, ties, wall, who } =
  fi;

// what 45 people look at
test.use({ viewport: { width: 1920, height: 1080 } });

type Recount = ReturnType<typeof recounted>;

const amountsInWords = ({ actors, links }: { actors: number; links: number }) => ({
  actors: filled(actors === 1 ? common.actors_one : common.actors_other, { count: actors }),
  links: filled(links === 1 ? common.links_one : common.links_other, { count: links }),
});

/** From one page behind "Lisää" to another. */
const goOnTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: common.morePages }).getByRole('link', { name, exact: true }).click();

/** Everything that stands in the page or is read aloud there. */
const expectNobodyNamed = async (page: Page, authors: readonly string[]): Promise<void> => {
  const all = await page.locator('body').innerHTML();
  expect(authors.filter((name) => all.includes(name))).toEqual([]);
};

const expectOverlay = async (page: Page): Promise<void> => {
  await expect(page.locator('.live-frame[data-rest="true"]')).toBeVisible();
};

/** The maps below the overlay that hold what was chosen. */
const holding = (page: Page): Locator =>
  page.getByRole('toolbar', { name: compare.strip }).locator('[data-holds="true"]');

const chooseOption = async (field: Locator, name: RegExp): Promise<void> => {
  const option = field.getByRole('option', { name });
  await field.selectOption((await option.textContent()) ?? '');
};

const seeTheOverlay = async (page: Page, count: Recount): Promise<void> => {
  const slider = page.getByRole('slider', { name: compare.emphasise });
  for (const k of [5, 3]) {
    await setSlider(slider, k);
    const said = filled(compare.emphasised, amountsInWords(count.atLeast(k)));
    await expect(page.getByText(said, { exact: true })).toBeVisible();
  }
  await photograph(page, 'compare-3-at-least-three');
  await setSlider(slider, 1);
};

/** The sentences beside the overlay, as they stand there. */
const sentences = (page: Page): Locator => page.locator('.point-sentence');

const talkOfPoints = async (page: Page, file: string, count: Recount): Promise<string[]> => {
  const told = analysed(file).points.slice(0, 5);
  await expect(sentences(page)).toHaveText(told);
  const often = told.findIndex((sentence) => sentence.includes('Kutsutaanko mukaan?'));
  const single = told.findIndex((sentence) => sentence.startsWith('Vain yhdessä kartassa on yhteys'));
  const drew = count.drawn('Turun kaupunki');
  expect(told[often]).toMatch(`Turun kaupunki on ${drew} kartassa ${count.maps.length}:sta`);
  expect(count.isRepresented('Turun kaupunki')).toBe(false);

  for (const [place, maps] of [[often, drew] as const, [single, 1] as const]) {
    await sentences(page).nth(place).click();
    await expect(sentences(page).nth(place)).toHaveAttribute('aria-pressed', 'true');
    await expect(holding(page), 'the maps that drew what the sentence is about').toHaveCount(maps);
    await page
      .getByRole('button', { name: new RegExp(`^${points.pin}`) })
      .nth(place)
      .click();
  }
  await expect(page.locator('.live-print[data-shown="true"]')).toHaveAttribute('data-lit', 'true');
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-4-talking-point');
  return [told[often] ?? '', told[single] ?? ''];
};

const seeWhomToInvite = async (page: Page, count: Recount): Promise<void> => {
  await page.getByRole('button', { name: points.inviteTitle }).click();
  const first = page.getByRole('table', { name: points.inviteTitle }).getByRole('row').nth(1);
  await expect(first.getByRole('rowheader')).toHaveText('Turun kaupunki');
  await expect(first.getByRole('cell').first()).toHaveText(
    `${count.drawn('Turun kaupunki')}/${count.maps.length}`,
  );
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-5-invite');
};

/** From the overlay to what stands behind its "Lisää". */
const openMore = async (page: Page, name: string): Promise<void> => {
  await page.getByText(common.more, { exact: true }).click();
  await page.getByRole('button', { name: common.morePages }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};

const compareTwo = async (page: Page, count: Recount): Promise<void> => {
  for (const [letter, name] of [['A', 'Kartta 4'] as const, ['B', 'Kartta 9'] as const]) {
    await page.getByLabel(filled(pair.side, { letter }), { exact: true }).selectOption(name);
  }
  const { shared: both, first, second } = count.inCommon(3, 8);
  const said = filled(pair.actorsSaid, {
    shared: filled(both === 1 ? pair.sharedActors_one : pair.sharedActors_other, { count: both }),
    first: first - both,
    second: second - both,
  });
  await expect(page.getByText(said, { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-6-pair');
};

const seeLikeness = async (page: Page, count: Recount): Promise<void> => {
  await chooseOption(page.getByLabel(alike.oneMap, { exact: true }), /^Kartta 4\b/);
  await chooseOption(page.getByLabel(alike.otherMap, { exact: true }), /^Kartta 9\b/);
  const { shared: both, all } = count.inCommon(3, 8);
  await expect(page.locator('.alike-said')).toContainText(`samoja toimijoita ${both}/${all}`);
  await expect(page.getByRole('heading', { name: alike.familiesTitle })).toBeVisible();
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-7-alike');
};

const seeWhoDrew = async (page: Page, count: Recount): Promise<void> => {
  const row = page.getByRole('row', { name: /^Turun kaupunki \d/ });
  await expect(row.getByRole('img', { name: who.cell_drew })).toHaveCount(count.drawn('Turun kaupunki'));
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-8-who');
};

const seeTies = async (page: Page, count: Recount): Promise<void> => {
  const title = filled(ties.groupCount, { group: ties.drawn_both, count: count.drawnByBothEnds() });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-9-ties');
};

const seeRoles = async (page: Page, count: Recount): Promise<void> => {
  const most = page.getByRole('list', { name: roles.mostLinked }).getByRole('button');
  const links = filled(common.links_other, { count: count.mostLinks(2) });
  await expect(most.first()).toContainText(links);
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-10-roles');
};

/** What is written down of the talk about an actor. */
const REMARK = 'Kutsutaan seuraavaan tapaamiseen.';

/** The shared map of what at least three drew, and what was said of an actor. */
const shareAndNote = async (page: Page, count: Recount): Promise<void> => {
  const slider = page.getByRole('slider', { name: shared.atLeast });
  await expect(slider).toHaveValue('2');
  for (const k of [2, 3]) {
    await setSlider(slider, k);
    const { actors, links } = count.atLeast(k);
    const said = filled(compare.allEmphasised, amountsInWords({ actors, links }));
    await expect(page.getByText(said, { exact: true })).toBeVisible();
    expect([(await sharedNames(page)).length, (await sharedLinks(page)).length]).toEqual([actors, links]);
  }
  const row = filled(compare.rowSpoken, {
    name: 'Turun kaupunki',
    drew: filled(compare.drew, { n: count.drawn('Turun kaupunki'), m: count.maps.length }),
  });
  await page.getByRole('button', { name: row, exact: true }).click();
  await page.getByLabel(shared.talkNote).first().fill(REMARK);
  await expect(page.getByRole('button', { name: filled(shared.noted, { row }), exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-11-shared');
};

const takeSnapshot = async (page: Page, name: string, count: Recount): Promise<void> => {
  await page.getByLabel(change.snapshotName).fill(name);
  await page.getByRole('button', { name: change.take }).click();
  const { actors, links } = amountsInWords(count.atLeast(3));
  await expect(page.getByRole('list', { name: change.list })).toContainText(`${actors}, ${links}`);
};

const seeWhatCame = async (page: Page, count: Recount): Promise<void> => {
  const [before, now] = [count.atLeast(3), count.atLeast(2)];
  const inWords = (amounts: { actors: number; links: number }) =>
    filled(compare.allEmphasised, amountsInWords(amounts));
  const said = filled(change.said, {
    came: inWords({ actors: now.actors - before.actors, links: now.links - before.links }),
    went: inWords({ actors: 0, links: 0 }),
  });
  await expect(page.getByText(said, { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-12-change');
};

/** A workbook of the same counts, and a report of what was pinned and written down; neither names who drew. */
const takeHome = async (page: Page, count: Recount, pinned: readonly string[]): Promise<void> => {
  const workbook = await downloadOf(page, () => page.getByRole('button', { name: keep.saveSheet }).click());
  const [actors, links] = [
    await readSheet(workbook, keep.sheet_actors),
    await readSheet(workbook, keep.sheet_links),
  ];
  const all = count.atLeast(1);
  expect([actors.length - 1, links.length - 1], 'a row each below the heads').toEqual([
    all.actors,
    all.links,
  ]);
  const often = actors.find(([name]) => name === 'Turun kaupunki');
  expect(often).toContain(`${count.drawn('Turun kaupunki')}/${count.maps.length}`);
  const cells = [...actors, ...links].flat().map(String);
  expect(count.authors.filter((name) => cells.some((cell) => cell.includes(name)))).toEqual([]);
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-13-keep');

  await page.getByRole('link', { name: keep.openReport }).click();
  await expect(page.getByRole('button', { name: report.print })).toBeEnabled();
  const paper = page.getByRole('article');
  for (const sentence of [...pinned, REMARK]) await expect(paper).toContainText(sentence);
  await expectNoAxeViolations(page);
  await photograph(page, 'compare-14-report');
};

const marks = (page: Page): Locator => page.getByRole('list', { name: show.slides }).getByRole('button');

const expectAt = (page: Page, place: number, all: number): Promise<void> =>
  expect(page.locator('.show-mark[aria-current]')).toHaveAttribute(
    'aria-label',
    new RegExp(`^${place}/${all}: `),
  );

/** The pinned points among the usual steps, one after the other by key. */
const showAll = async (page: Page, pinned: readonly string[], authors: readonly string[]): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name: show.start }));
  await page.keyboard.press('Enter');
  const [question, everyMap, overlay, ...told] = [1, 2, 3, 4, 5];
  const all = 4 + pinned.length;
  await expect(marks(page)).toHaveCount(all);
  for (let place = 1; place <= all; place++) {
    await expectAt(page, place, all);
    const stage = page.locator('.show-stage');
    if (place === question) await expect(stage).toContainText('Ketkä kuuluvat kumppanuusfoorumiin');
    if (place === everyMap) await expect(stage.locator('svg')).toHaveCount(12);
    if (place === overlay) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(page.getByRole('dialog').getByRole('slider')).toHaveValue('3');
    }
    const sentence = pinned[told.indexOf(place)];
    if (sentence) await expect(stage.getByText(sentence, { exact: true })).toBeVisible();
    await expectNobodyNamed(page, authors);
    await photograph(page, `compare-show-${place}`);
    await page.keyboard.press('PageDown');
  }
  await expectAt(page, all, all);
};

const steerAndEnd = async (page: Page): Promise<void> => {
  const all = await marks(page).count();
  const height = page.viewportSize()?.height ?? 0;
  const width = page.viewportSize()?.width ?? 0;
  await page.mouse.click(width * 0.1, height / 2);
  await expectAt(page, all - 1, all);
  await page.keyboard.press('.');
  const black = page.getByRole('button', { name: show.isBlack });
  await expect(black).toBeVisible();
  await page.keyboard.press('x');
  await expect(black).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: show.start })).toBeFocused();
};

test('ten minutes before the room: wall, overlay, talking points, shared map, show', {
  tag: '@once',
}, async ({ page }) => {
  test.setTimeout(120_000);
  await openExample(page);
  const file = await saveWorkshop(page);
  const count = recounted(file);
  expect(count.maps).toHaveLength(12);

  await test.step('everybody sees all drawings', async () => {
    await goToPage(page, common.page_wall);
    await page.getByRole('button', { name: wall.reveal }).click();
    await expect(page.locator('.wall-tile')).toHaveCount(12);
    await photograph(page, 'compare-1-wall');
  });
  const pinned = await test.step('what they share, and what is worth a talk', async () => {
    await goToPage(page, common.page_compare);
    await expectOverlay(page);
    await expectNobodyNamed(page, count.authors);
    await photograph(page, 'compare-2-overlay');
    await seeTheOverlay(page, count);
    const chosen = await talkOfPoints(page, file, count);
    await seeWhomToInvite(page, count);
    return chosen;
  });
  await test.step('two maps on each other', async () => {
    await openMore(page, common.page_pair);
    await compareTwo(page, count);
  });
  await test.step('which are alike', async () => {
    await goOnTo(page, common.page_alike);
    await seeLikeness(page, count);
  });
  await test.step('who drew what', async () => {
    await goOnTo(page, common.page_who);
    await seeWhoDrew(page, count);
  });
  await test.step('what those drew whom it concerns', async () => {
    await goOnTo(page, common.page_ties);
    await seeTies(page, count);
  });
  await test.step('what the links make of the actors', async () => {
    await goOnTo(page, common.page_roles);
    await seeRoles(page, count);
  });
  await test.step('the shared map, and what was said of it', async () => {
    await goToPage(page, common.page_shared);
    await shareAndNote(page, count);
  });
  await test.step('how it changes', async () => {
    await goToPage(page, common.page_compare);
    await openMore(page, common.page_change);
    await takeSnapshot(page, 'Aamupäivä', count);
    await goToPage(page, common.page_shared);
    await setSlider(page.getByRole('slider', { name: shared.atLeast }), 2);
    await page.goBack();
    await seeWhatCame(page, count);
  });
  await test.step('what is taken home', async () => {
    await goToPage(page, common.page_keep);
    await expectNobodyNamed(page, count.authors);
    await takeHome(page, count, pinned);
    await expectNobodyNamed(page, count.authors);
  });
  await test.step('and shown to all, one thing at a time', async () => {
    await goToPage(page, common.page_compare);
    await page.getByRole('link', { name: compare.present }).click();
    await expect(page.locator('.show-panel').getByText(pinned[0] ?? '', { exact: true })).toBeVisible();
    await photograph(page, 'compare-15-steps');
    await showAll(page, pinned, count.authors);
    await steerAndEnd(page);
  });
});
