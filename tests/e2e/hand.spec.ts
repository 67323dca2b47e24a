import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { sv } from '../../src/i18n/sv';
import { cardOf, clickActor, namesOn, shownOn, surfaceOf } from './support/canvas';
import { expectSaved, openExample, showNames, typeNames } from './support/draw';
import { expect, test } from './support/test';

const { common, draw, faults, library } = fi;
const NAMES = ['Varha', 'Turku', 'Kela'];

test.use({ locale: 'fi-FI' });

/** A map with three actors, named where the middle of the canvas was tapped. */
const drawThree = async (page: Page): Promise<void> => {
  await page.goto('./');
  await page.getByRole('button', { name: library.draw }).click();
  await page.getByRole('button', { name: draw.firstActor }).click();
  await typeNames(page, NAMES);
  await page.keyboard.press('Escape');
  await expect.poll(() => namesOn(page)).toHaveLength(NAMES.length);
};

const placesOf = async (page: Page) => (await shownOn(page)).actors.map(({ at }) => at);

test('the wheel zooms towards the pointer', { tag: '@once' }, async ({ page }) => {
  await drawThree(page);
  const before = await cardOf(page, 'Varha');
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await cardOf(page, 'Varha')).width / before.width).toBeGreaterThan(1.1);
  const after = await cardOf(page, 'Varha');
  expect(Math.hypot(after.x - before.x, after.y - before.y), 'what is pointed at stays').toBeLessThan(3);
});

test('a drag on empty space pans, and moves nothing on the map', { tag: '@once' }, async ({ page }) => {
  await drawThree(page);
  const [card, places] = [await cardOf(page, 'Varha'), await placesOf(page)];
  const empty = { x: card.x - 250, y: card.y + 150 };
  await page.mouse.move(empty.x, empty.y);
  await page.mouse.down();
  await page.mouse.move(empty.x + 60, empty.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await cardOf(page, 'Varha')).x - card.x)).toBe(60);
  expect(await placesOf(page)).toEqual(places);
});

test('a drag with shift selects several, which move, come back and go as one', { tag: '@once' }, async ({
  page,
}) => {
  await drawThree(page);
  const box = await surfaceOf(page).boundingBox();
  if (!box) throw new Error('The canvas is not there.');
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 260, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 20, box.y + box.height - 90, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.getByRole('complementary', { name: draw.selection })).toBeVisible();

  const places = await placesOf(page);
  const card = await cardOf(page, 'Varha');
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x + 40, card.y + 24, { steps: 6 });
  await page.mouse.up();
  const moved = await placesOf(page);
  const steps = moved.map(({ x, y }, index) => [x - (places[index]?.x ?? 0), y - (places[index]?.y ?? 0)]);
  expect(new Set(steps.map(String)).size, 'all by the same').toBe(1);
  expect(steps[0]).not.toEqual([0, 0]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => placesOf(page), 'one step of undo').toEqual(places);
  await page.keyboard.press('Delete');
  await expect.poll(() => namesOn(page)).toEqual([]);
});

test('an actor that is chosen comes out from under the inspector', { tag: '@once' }, async ({ page }) => {
  await drawThree(page);
  const card = await cardOf(page, 'Varha');
  const right = (page.viewportSize()?.width ?? 0) - 60;
  const empty = { x: card.x - 200, y: card.y + 150 };
  await page.mouse.move(empty.x, empty.y);
  await page.mouse.down();
  await page.mouse.move(empty.x + right - card.x, empty.y, { steps: 8 });
  await page.mouse.up();
  await clickActor(page, 'Varha');
  const inspector = page.getByRole('complementary', { name: draw.actor });
  await expect(inspector).toBeVisible();
  const edge = (await inspector.boundingBox())?.x ?? 0;
  await expect
    .poll(async () => {
      const { x, width } = await cardOf(page, 'Varha');
      return x + width / 2 <= edge;
    })
    .toBe(true);
});

test('the language that was chosen is there after a reload', { tag: '@once' }, async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Svenska' }).click();
  await expect(page.getByRole('button', { name: sv.library.draw })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: sv.library.draw })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

test('when nothing can be stored, it is said, drawing goes on, and a file is offered', {
  tag: '@once',
}, async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await drawThree(page);
  await expect(page.getByText(common.notSaved, { exact: true })).toBeVisible();
  const notice = page.getByRole('region', { name: faults.unavailable });
  await expect(notice.getByText(faults.unavailable_help)).toBeVisible();
  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: common.saveFileNow }).click();
  expect((await download).suggestedFilename()).toMatch(/\.yhteiskartta\.json$/);
});

test('what is drawn is called saved only while it is', { tag: '@once' }, async ({ page }) => {
  await drawThree(page);
  await expectSaved(page);
  await page.reload();
  await expect.poll(() => namesOn(page)).toEqual([...NAMES].sort());
});

test('a map that is opened does not say who drew it until names are shown', { tag: '@once' }, async ({
  page,
}) => {
  await openExample(page);
  const workshop = /#\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`./#/w/${workshop}/draw/m01`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kartta 1');
  await page.goto(`./#/w/${workshop}/maps`);
  await showNames(page);
  await page.goto(`./#/w/${workshop}/draw/m01`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vihreä 1');
});
