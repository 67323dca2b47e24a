import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { analysed } from './support/analysed';
import { giveCamera } from './support/camera';
import { namesOn } from './support/canvas';
import {
  AFTER_CODES,
  AFTER_FILES,
  AFTER_LINKS,
  AFTER_PAPERS,
  BY_HAND,
  BY_LINK,
  BY_ROSTER,
  EXPECTED,
  GROUP,
  IN_THE_END,
  KEPT,
  LATE,
  nameOf,
  ON_PAPER,
  PRESENT,
  RARE,
  ROSTER,
  STAYING,
  TWICE,
  truth,
  WITHDRAWING,
} from './support/cast';
import { scanScreen } from './support/codes';
import {
  comings,
  expectCount,
  linksFrom,
  readCodes,
  takeInChanged,
  takeInFiles,
  takeInLinks,
} from './support/collecting';
import { atLeast, type Counted, countedIn } from './support/counting';
import { chooseFiles, filled, openDevice, showNames } from './support/draw';
import { goToPage, rowOfActor, saveWorkshop, uniteTwo } from './support/facilitator';
import type { Sketch } from './support/participants';
import { type Sendings, sketchAsSent, takePart, takePartAll } from './support/room';
import { photograph, photographProjected } from './support/screenshots';
import { sharedLinks, sharedNames } from './support/sharedMap';
import { expect, test } from './support/test';
import { lightUp, litPlaces, spread } from './support/wall';

const { collect, common, draw, library, match, paper, prepare, result, task, wall } = fi;

// the recorder would keep every picture of more than forty devices
test.use({ trace: 'off', actionTimeout: 60_000 });

const TITLE = 'Kumppanuusfoorumi 2026';
const QUESTION = 'Ketkä kuuluvat kumppanuusfoorumiin?';

const expectCountOnTask = async (page: Page, count: number): Promise<void> => {
  await goToPage(page, common.page_task);
  await expect(page.getByText(filled(library.expected, { count, expected: EXPECTED }))).toBeVisible();
};

const prepareWorkshop = async (page: Page): Promise<string> => {
  await page.goto('./#/prepare');
  await page.getByLabel(prepare.workshopTitle).fill(TITLE);
  await page.getByLabel(prepare.question).fill(QUESTION);
  await page.getByLabel(prepare.rosterPaste).fill(ROSTER);
  await page.getByLabel(prepare.expected).fill(String(EXPECTED));
  await page.getByRole('button', { name: prepare.create }).click();
  await expect(page.getByText(filled(library.expected, { count: 0, expected: EXPECTED }))).toBeVisible();
  await photographProjected(page, '01-task');
  return scanScreen(page.getByRole('button', { name: task.enlarge }));
};

const PAPER_AUTHOR = 'Ritva';
const PAPER_PICTURE = new RegExp(`^${paper.pictureOf.replace(/{.*/, '')}`);

const linesOf = ({ names }: Sketch): string => `${names[0]} – ${names.slice(1).join(', ')}`;

/** An assistant with the workshop's file types the papers in on another laptop. Returns what is brought back. */
const typeIn = async (assistant: Page, file: string): Promise<string> => {
  await assistant.goto('./');
  await chooseFiles(assistant, library.openFile, [file]);
  await assistant.getByRole('link', { name: collect.addPaper }).click();
  for (const [place, sketch] of ON_PAPER.entries()) {
    await assistant.getByLabel(paper.author).fill(`${PAPER_AUTHOR} ${place}`);
    await assistant.getByLabel(paper.lines).fill(linesOf(sketch));
    await expect(assistant.getByRole('img', { name: PAPER_PICTURE })).toBeVisible();
    if (place === 0) await photograph(assistant, '09-paper');
    await assistant.getByLabel(paper.lines).press('Control+Enter');
    await expect(assistant.getByLabel(paper.lines)).toHaveValue('');
  }
  await goToPage(assistant, common.page_maps);
  return saveWorkshop(assistant);
};

const PAGES = [
  common.page_task,
  common.page_maps,
  common.page_wall,
  common.page_same,
  common.page_compare,
  common.page_shared,
];

const expectNobodyNamed = async (page: Page, labels: readonly string[]): Promise<void> => {
  for (const name of PAGES) {
    await goToPage(page, name);
    await expect(page.getByRole('navigation').getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(page.locator('main')).toContainText(String(AFTER_PAPERS));
    const text = await page.content();
    expect(
      labels.filter((label) => text.includes(label)),
      `nobody is named: ${name}`,
    ).toEqual([]);
  }
};

const lookAtWall = async (page: Page, count: number, drawers: number): Promise<void> => {
  await goToPage(page, common.page_wall);
  await expect(page.getByText(filled(wall.arrivedOf_other, { count, expected: EXPECTED }))).toBeVisible();
  await expect(page.locator('.wall-tile, [data-actor]')).toHaveCount(0);
  await photographProjected(page, '07-wall-hidden');
  await page.getByRole('button', { name: wall.reveal }).click();
  await expect(page.locator('.wall-tile')).toHaveCount(count);
  await expect(page.locator('.wall-tile .wall-picture')).toHaveCount(count);
  await photographProjected(page, '08-wall');
  await page.getByText(wall.layout_common, { exact: true }).click();
  await lightUp(page, new RegExp(`^${BY_ROSTER.name} `));
  await expect.poll(async () => spread((await litPlaces(page)).map(([, x]) => x))).toBeLessThan(1);
  const places = await litPlaces(page);
  expect(spread(places.map(([, , y]) => y))).toBeLessThan(1);
  expect(places, 'also those who call it by its other name').toHaveLength(drawers);
  await photographProjected(page, '08-wall-common');
};

const expectMaps = (page: Page, name: string, n: number, m: number): Promise<void> =>
  expect(rowOfActor(page, name)).toContainText(filled(match.inMaps, { count: n, all: m }));

/** Fewer maps hold the two spellings apart than hold either. */
const uniteByHand = async (page: Page, { actors }: Counted, m: number): Promise<void> => {
  await goToPage(page, common.page_same);
  await expectMaps(page, BY_ROSTER.name, actors.get(BY_ROSTER.name) ?? 0, m);
  await expect(page.getByRole('checkbox', { name: BY_ROSTER.written, exact: true })).toHaveCount(0);
  await uniteTwo(page, BY_HAND.name, BY_HAND.written);
  await expectMaps(page, BY_HAND.name, actors.get(BY_HAND.name) ?? 0, m);
  await photograph(page, '10-same');
};

const drawInGroup = async (page: Page): Promise<void> => {
  await goToPage(page, common.page_maps);
  await page.getByRole('button', { name: library.newMap }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(common.group, { exact: true }).click();
  for (const { name = '' } of GROUP) await dialog.getByRole('checkbox', { name, exact: true }).check();
  await dialog.getByRole('button', { name: library.startDrawing }).click();
  const tray = page.getByRole('region', { name: /^Vain yhden piirtämät/ }).first();
  await expect(tray).toBeVisible();
  const { actors } = countedIn(GROUP.map(sketchAsSent), nameOf);
  // a group writes a name as its members do
  const begun = async () => (await namesOn(page)).map(nameOf).sort();
  await expect.poll(begun).toEqual(atLeast(2, actors));
  await tray
    .getByRole('button', { name: /^Ota kartalle/ })
    .first()
    .click();
  await expect.poll(() => namesOn(page)).toHaveLength(atLeast(2, actors).length + 1);
  await photograph(page, '11-group');
  await page.getByRole('link', { name: draw.back }).click();
};

const expectShared = async (page: Page, { actors, links }: Counted, m: number): Promise<void> => {
  await goToPage(page, common.page_shared);
  await expect(page.getByRole('link', { name: filled(common.maps_other, { count: m }) })).toBeVisible();
  await expect.poll(() => sharedNames(page)).toEqual(atLeast(2, actors));
  expect(await sharedLinks(page)).toEqual(atLeast(2, links));
};

const byName = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort();

const expectSameAnalysis = (path: string, { actors, links }: Counted, m: number): void => {
  const analysis = analysed(path);
  const nameById = new Map(analysis.classes.map(({ id, name }) => [id, name]));
  const linkName = (ends: readonly string[]) =>
    ends
      .map((id) => nameById.get(id))
      .sort()
      .join(' – ');
  expect(analysis.maps).toHaveLength(m);
  expect(byName(new Map(analysis.classes.map(({ name, maps }) => [name, maps.length])))).toEqual(
    byName(actors),
  );
  expect(
    byName(
      new Map(analysis.links.map(({ source, target, drawnBy }) => [linkName([source, target]), drawnBy])),
    ),
  ).toEqual(byName(links));
  expect(analysis.thresholds.find(({ k }) => k === 2)).toMatchObject({
    actors: atLeast(2, actors).length,
    links: atLeast(2, links).length,
  });
};

const takeHome = async (page: Page, phone: Page, { actors, links }: Counted): Promise<void> => {
  await page.getByRole('button', { name: result.share }).click();
  const code = page.getByRole('img', { name: result.qrLabel });
  await expect(code).toBeVisible();
  const link = await scanScreen(code);
  await phone.goto(link);
  const [own = { names: [], links: [] }] = STAYING.map(sketchAsSent);
  const drawn = countedIn([own], nameOf);
  const onBoth = (counts: ReadonlyMap<string, number>, mine: ReadonlyMap<string, number>) =>
    atLeast(2, counts).filter((one) => mine.has(one)).length;
  const region = phone.getByRole('region', { name: result.own });
  const n = onBoth(links, drawn.links);
  await expect(region).toContainText(filled(result.ownLinks, { n, all: drawn.links.size }));
  await expect(region).toContainText(filled(result.onBoth, { count: onBoth(actors, drawn.actors) }));
  await photograph(phone, '13-result');
};

test('a workshop of 45, from preparation to the shared map taken home', { tag: '@once' }, async ({
  browser,
  page,
  problems,
}) => {
  test.setTimeout(540_000);
  await giveCamera(page);
  const invitation = await test.step('she prepares it; a phone reads the code', () => prepareWorkshop(page));
  const room = { browser, problems, invitation };

  const [staying] = STAYING;
  if (!staying) throw new Error('Nobody stays.');
  const [first, others] = await test.step('forty draw and send without a network', async () => {
    const stays = await takePart(room, staying);
    return [
      stays,
      await takePartAll(
        room,
        PRESENT.filter((one) => one !== staying),
      ),
    ] as const;
  });
  const sendings: Sendings = new Map([...others, [staying, first.sent]]);

  await test.step('files come in at once, some in an archive', async () => {
    await goToPage(page, common.page_maps);
    await takeInFiles(page, sendings);
    await photographProjected(page, '06-maps');
    await expectCountOnTask(page, AFTER_FILES);
    await goToPage(page, common.page_maps);
    await takeInChanged(page, sendings);
    await expectCount(page, AFTER_FILES);
  });

  await test.step('links come in, one of them takes a map back', async () => {
    await takeInLinks(page, linksFrom(sendings, [...BY_LINK, ...WITHDRAWING]));
    await expectCount(page, AFTER_LINKS);
  });

  await test.step('codes come in by camera', async () => {
    await readCodes(page, sendings, AFTER_LINKS);
    await expectCount(page, AFTER_CODES);
  });

  await test.step('papers come in from the assistant’s laptop', async () => {
    const assistant = await openDevice(browser, problems);
    const file = await typeIn(assistant, await saveWorkshop(page));
    await chooseFiles(page, library.addFiles, [file]);
    await expectCount(page, AFTER_PAPERS);
    await assistant.context().close();
    expect(await comings(page)).toEqual({
      [collect.coming_new]: AFTER_CODES - TWICE.length,
      [collect.coming_again]: TWICE.length,
      [collect.coming_withdrawn]: WITHDRAWING.length,
      [collect.coming_paper]: ON_PAPER.length,
    });
    await expectCountOnTask(page, AFTER_PAPERS);
  });

  const counted = truth(KEPT);
  const labels = [...[...sendings.values()].map(({ label }) => label), PAPER_AUTHOR];
  await test.step('the wall shows all maps when she says so', () =>
    lookAtWall(page, AFTER_PAPERS, counted.actors.get(BY_ROSTER.name) ?? 0));

  await test.step('two spellings are united by hand, two by the actor list', () =>
    uniteByHand(page, counted, AFTER_PAPERS));

  await test.step('nobody is named until she says so', async () => {
    await expectNobodyNamed(page, labels);
    await goToPage(page, common.page_maps);
    await showNames(page);
    await expect(page.locator('.map-card').filter({ hasText: /Maija · Kartta \d/ })).toHaveCount(2);
    await expect(page.locator('.map-card').filter({ hasText: first.sent.label })).not.toHaveCount(0);
  });

  await test.step('a group begins with what two of its four drew', () => drawInGroup(page));

  await test.step('the shared map holds what two drew, by count of hand', () =>
    expectShared(page, counted, AFTER_PAPERS));
  await photographProjected(page, '12-shared');

  const all = truth([...KEPT, ...LATE]);
  await test.step('two come late, and the counts rise', async () => {
    expect(await sharedNames(page)).not.toContain(RARE);
    const late = await takePartAll(room, LATE);
    await goToPage(page, common.page_maps);
    await takeInLinks(page, linksFrom(late, LATE));
    await expectCount(page, IN_THE_END);
    await expectSameAnalysis(await saveWorkshop(page), all, IN_THE_END);
    await expectShared(page, all, IN_THE_END);
    expect(await sharedNames(page)).toContain(RARE);
  });

  await test.step('who drew finds the own map in the shared one, still without a network', () =>
    takeHome(page, first.phone, all));
  await first.phone.context().close();
});
