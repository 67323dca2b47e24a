import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { creation } from '../../src/domain/change';
import { checkCode } from '../../src/domain/code/checkCode';
import { linkTo } from '../../src/domain/code/links';
import { mapCode } from '../../src/domain/code/workshopCode';
import { newMap, newWorkshop } from '../../src/domain/commands/create';
import type { Entities, Entity } from '../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../src/domain/file';
import { recordKey } from '../../src/domain/recordKeys';
import { sendMap } from '../../src/domain/sending';
import { fi } from '../../src/i18n/fi';
import { createWorkshop } from '../../src/state/workshop';
import { giveCamera, holdUp, isCameraLit, refuseCamera } from './support/camera';
import { chooseFiles, downloadOf, expectToast, filled, mapLink, openDevice, showNames } from './support/draw';
import { shownCodes } from './support/sending';
import { expect, expectNoAxeViolations, test } from './support/test';

const { collect, common, library, problems, send } = fi;

const AT = '2026-11-22T09:00:00Z';
const FORUM = { id: 'forum', title: 'Kumppanuusfoorumi', createdAt: AT, expected: 45 };

const actor = (number: number): Entity => ({
  is: 'actor',
  id: `a${number}`,
  name: `Toimija ${number}: ${(number * 7919).toString(36)} ry`,
  x: (number % 8) * 220,
  y: Math.floor(number / 8) * 120,
});

/** A workshop with one participant's map of so many actors. */
const withMap = (mapId: string, name: string, actors: number, info = FORUM): Entities => {
  const map = newMap({ id: mapId, author: { name, type: 'person' } });
  const drawn = Array.from({ length: actors }, (_, number): [string, Entity] => [
    recordKey(mapId, `a${number}`),
    actor(number),
  ]);
  const links = drawn.slice(1).map((_, number): [string, Entity] => {
    const link: Entity = { is: 'link', id: `l${number}`, source: `a${number}`, target: `a${number + 1}` };
    return [recordKey(mapId, link.id), link];
  });
  return new Map([...newWorkshop(info, [map]), ...drawn, ...links]);
};

/** A participant, who sends what has been drawn so far. */
const participant = (mapId: string, name: string, actors: number, info = FORUM) => {
  const { commit, entities } = createWorkshop(info.id, withMap(mapId, name, actors, info));
  const sent = (): Entities => {
    const { change, stamps } = sendMap(entities(), mapId, AT);
    commit(change, 'user', { lasting: true, stamps });
    return entities();
  };
  return {
    draw: (number: number) => commit({ [recordKey(mapId, `a${number}`)]: creation(actor(number)) }),
    file: () => serialise(writeWorkshopFile(sent(), { maps: [mapId], settings: false })),
    link: (page: Page) =>
      linkTo(page.url().replace(/#.*/, ''), { kind: 'map', code: mapCode(sent(), mapId) }),
    check: () => checkCode(entities(), mapId),
  };
};

const madeFile = (name: string, content: string | Uint8Array): string => {
  mkdirSync(test.info().outputPath('files'), { recursive: true });
  const path = test.info().outputPath('files', name);
  writeFileSync(path, content);
  return path;
};

/** The facilitator's page of maps, before any has come. */
const openForum = async (page: Page): Promise<void> => {
  const path = madeFile('foorumi.yhteiskartta.json', serialise(writeWorkshopFile(newWorkshop(FORUM))));
  await page.goto('./');
  await chooseFiles(page, library.openFile, [path]);
  await expect(page.locator('.toasts')).toContainText(FORUM.title);
  await page.goto('./#/w/forum/maps');
  await expect(page.getByRole('heading', { name: library.maps, level: 2 })).toBeVisible();
  await page.keyboard.press('Escape');
};

const heading = (page: Page) => page.getByRole('heading', { name: library.maps, level: 2 });
const arrivals = (page: Page) => page.getByRole('region', { name: collect.arrivals });
const troubles = (page: Page) => page.getByRole('region', { name: collect.troubles });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

const expectCount = (page: Page, count: number): Promise<void> =>
  expect(heading(page)).toContainText(filled(library.expected, { count, expected: 45 }));

/** Pastes a text onto the page itself. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

test('files, an archive and links come in together, and what does not is said with its reason @once', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await openForum(page);
  const seven = participant('p7', 'Vihreä 7', 3);
  const zip = zipSync({
    kartat: { 'a.yhteiskartta.json': strToU8(participant('p8', 'Vihreä 8', 4).file()) },
    __MACOSX: { '._a.yhteiskartta.json': strToU8('x') },
  });
  const photos = madeFile('loma.zip', zipSync({ 'IMG_1.jpg': strToU8('x') }));
  const bomb = madeFile('pommi.zip', zipSync({ 'a.json': new Uint8Array(30_000_000) }, { level: 9 }));
  const other = participant('v1', 'Vieras', 2, { ...FORUM, id: 'other', title: 'Syksyn foorumi' });
  const began = Date.now();
  await chooseFiles(page, library.addFiles, [
    madeFile('seitseman.yhteiskartta.json', seven.file()),
    madeFile('paketti.zip', zip),
    photos,
    bomb,
    madeFile('vieras.yhteiskartta.json', other.file()),
  ]);
  await expectCount(page, 2);
  await expect(troubles(page)).toContainText(filled(problems['zip-without-maps'], { file: 'loma.zip' }));
  await expect(troubles(page)).toContainText(filled(problems['zip-too-big'], { file: 'pommi.zip' }));
  await expect(troubles(page)).toContainText(
    filled(collect.foreign_one, { count: 1, title: 'Syksyn foorumi' }),
  );
  expect(Date.now() - began, 'hostile files hang nothing').toBeLessThan(5_000);
  await expectNoAxeViolations(page);

  await paste(page, `Hei!\nTässä: ${participant('p9', 'Vihreä 9', 5).link(page)}\nT. Maija`);
  await expectCount(page, 3);
  await page.getByRole('button', { name: collect.addLinks }).click();
  seven.draw(9);
  const ten = participant('p10', 'Vihreä 7', 2);
  await dialog(page, collect.pasteTitle)
    .getByLabel(collect.pasteLabel)
    .fill(`${seven.link(page)} ${ten.link(page)}`);
  await expectNoAxeViolations(page);
  await dialog(page, collect.pasteTitle).getByRole('button', { name: collect.pasteDone }).click();
  await expectCount(page, 4);
  await expect(arrivals(page).getByRole('listitem')).toHaveCount(4);
  await expect(arrivals(page)).toContainText(collect.coming_again);
  await expect(arrivals(page)).toContainText(seven.check());
  await expect(page.locator('body'), 'nobody is named').not.toContainText('Vihreä');

  await showNames(page);
  await expect(page.locator('.map-card'), 'two of one name are told apart').toContainText([
    /Vihreä 7 · Kartta \d/,
    /Vihreä 7 · Kartta \d/,
    /Vihreä 9/,
    /Vihreä 8/,
  ]);

  await troubles(page).getByRole('button', { name: collect.takeForeign }).click();
  await expect(page).toHaveURL(/#\/w\/other\/maps$/);
  await expect(heading(page)).toContainText(filled(common.maps_one, { count: 1 }));
});

test('five versions of a map in any order end in the newest, and what came is kept until it is in a file @once', async ({
  page,
}) => {
  await openForum(page);
  const { file, draw } = participant('p1', 'Vihreä 1', 1);
  const versions = [1, 2, 3, 4, 5].map((number) => {
    const text = file();
    draw(number);
    return madeFile(`versio${number}.yhteiskartta.json`, text);
  });
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = versions;
  await chooseFiles(page, library.addFiles, [third, first]);
  await expectCount(page, 1);
  await chooseFiles(page, library.addFiles, [fifth]);
  await expectToast(page, filled(library.importedNewer_one, { count: 1 }));
  await chooseFiles(page, library.addFiles, [second, fourth]);
  await expectToast(page, filled(library.importedOlder_one, { count: 1 }));
  await expect(arrivals(page)).toContainText(filled(common.actors_other, { count: 5 }));

  const notice = page.getByText(filled(collect.unsaved_one, { count: 1 }));
  await expect(notice).toBeVisible();
  await page.reload();
  await expect(notice).toBeVisible();
  await downloadOf(page, () => page.getByRole('button', { name: collect.saveWorkshopFile }).click());
  await expect(notice).toHaveCount(0);
});

interface Devices {
  readonly browser: Browser;
  readonly problems: string[];
}

/** The codes that a participant's screen shows for a map, as pictures. */
const codesOf = async (
  { browser, problems }: Devices,
  mapId: string,
  workshop: Entities,
): Promise<Buffer[]> => {
  const page = await openDevice(browser, problems, { reducedMotion: 'reduce' });
  const path = madeFile(`${mapId}.yhteiskartta.json`, serialise(writeWorkshopFile(workshop)));
  await page.goto('./');
  await chooseFiles(page, library.openFile, [path]);
  await expect(page.locator('.toasts')).toContainText(FORUM.title);
  await page.goto(`./#/w/forum/draw/${mapId}`);
  await page.getByRole('button', { name: send.sendMap, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: send.way_code }).click();
  const pictures = await shownCodes(page);
  await page.context().close();
  return pictures;
};

test('codes are read by the camera one person after the other, a missing one late @once', async ({
  page,
  browser,
  problems: noticed,
}) => {
  test.setTimeout(90_000);
  const devices = { browser, problems: noticed };
  const single = await codesOf(devices, 'p1', withMap('p1', 'Vihreä 1', 6));
  const sequence = await codesOf(devices, 'p2', withMap('p2', 'Vihreä 2', 90));
  expect(sequence.length).toBeGreaterThan(2);
  await giveCamera(page);
  await openForum(page);
  await page.getByRole('button', { name: collect.readCodes }).click();
  const camera = dialog(page, collect.cameraTitle);
  await expect(camera.getByText(collect.cameraHelp)).toBeVisible();
  await expectNoAxeViolations(page);

  const [late, ...others] = [...sequence].reverse();
  for (const [index, picture] of others.entries()) {
    await holdUp(page, picture);
    await expect(camera).toContainText(filled(collect.sequence, { read: index + 1, count: sequence.length }));
  }
  await holdUp(page, single[0]);
  await expect(camera, 'somebody else in between').toContainText(
    filled(collect.read_new, { name: 'Kartta 1' }),
  );
  await expect(camera).toContainText(checkCode(withMap('p1', 'Vihreä 1', 6), 'p1'));
  const most = `${sequence.length - 1}/${sequence.length}`;
  await expect(camera, 'whose codes are still missing').toContainText(
    filled(collect.unfinished, { list: most }),
  );
  await holdUp(page, late);
  await expect(camera).toContainText(filled(collect.read_new, { name: 'Kartta 2' }));
  await expect(camera).toContainText(checkCode(withMap('p2', 'Vihreä 2', 90), 'p2'));

  expect(await isCameraLit(page)).toBe(true);
  await camera.getByRole('button', { name: common.done }).click();
  await expect.poll(() => isCameraLit(page), 'the light goes off').toBe(false);
  await expectCount(page, 2);
});

test('without a camera there are other ways @once', async ({ page, browser, problems: noticed }) => {
  await openForum(page);
  const camera = dialog(page, collect.cameraTitle);
  const openRefused = async (error: string, sentence: string): Promise<void> => {
    await refuseCamera(page, error);
    await page.getByRole('button', { name: collect.readCodes }).click();
    await expect(camera).toContainText(sentence);
    await expect(camera).toContainText(collect.cameraOtherWays);
  };
  for (const [error, sentence] of [
    ['NotFoundError', collect.camera_none],
    ['NotReadableError', collect.camera_busy],
  ] as const) {
    await openRefused(error, sentence);
    await page.keyboard.press('Escape');
    await expect(camera).toHaveCount(0);
  }
  await openRefused('NotAllowedError', collect.camera_refused);
  await expectNoAxeViolations(page);
  const [code] = await codesOf({ browser, problems: noticed }, 'p1', withMap('p1', 'Vihreä 1', 6));
  await chooseFiles(page, collect.choosePicture, [madeFile('koodi.png', code ?? new Uint8Array())]);
  await expect(camera).toContainText(filled(collect.read_new, { name: 'Kartta 1' }));
});

test('a link with a map opens it, here and on a second collecting phone @once', async ({
  page,
  browser,
  problems: noticed,
}) => {
  await openForum(page);
  const one = participant('p1', 'Vihreä 1', 6);
  const link = one.link(page);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: collect.receiveTitle })).toBeVisible();
  await expect(page.getByText(one.check())).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: filled(collect.receiveTake, { title: FORUM.title }) }).click();
  await expectCount(page, 1);

  const phone = await openDevice(browser, noticed);
  await phone.goto(link);
  await phone.getByRole('button', { name: collect.receiveHere }).click();
  await expect(arrivals(phone).getByRole('listitem')).toHaveCount(1);
  await phone.goto(participant('p2', 'Vihreä 2', 3).link(phone));
  await phone.getByRole('button', { name: filled(collect.receiveTake, { title: FORUM.title }) }).click();
  await expect(phone.locator('.map-card')).toHaveCount(2);
  const file = await downloadOf(phone, () =>
    phone.getByRole('button', { name: collect.saveWorkshopFile }).click(),
  );
  await chooseFiles(page, library.addFiles, [file]);
  await expectCount(page, 2);
  await expect(heading(page), 'the workshop’s own settings stand').toContainText('45');
  await expect(mapLink(page, 'Kartta 2')).toBeVisible();
  await phone.context().close();

  await page.goto(link.slice(0, -20));
  await expect(page.getByRole('heading', { name: collect.receiveBad })).toBeVisible();
  await expect(page.getByText(filled(problems['code-cut-off'], { file: collect.receiveLink }))).toBeVisible();
});
