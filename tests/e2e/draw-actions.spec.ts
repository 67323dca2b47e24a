import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { linksOn, namesOn, pullLink, surfaceOf, tapActor } from './support/canvas';
import { drawInSteps, openCanvas, openDevice, PHONE, tabTo, typeNames } from './support/draw';
import { expect, test } from './support/test';

const { common, draw, library, steps } = fi;

const ACTORS = [
  'Varha',
  'Turku',
  'Raisio',
  'Salo',
  'Lounatuulet',
  'Folkhälsan',
  'Martat',
  'Kela',
  'Novia',
  'Yksinäisyys',
] as const;

/** Two that many things hang on, and a few ties beside them: what people draw of a forum. */
const LINKS = [
  ['Varha', ['Turku', 'Raisio', 'Salo', 'Lounatuulet', 'Kela']],
  ['Turku', ['Novia', 'Lounatuulet', 'Folkhälsan']],
  ['Yksinäisyys', ['Martat', 'Lounatuulet', 'Varha', 'Folkhälsan']],
] as const;

const PAIRS = LINKS.flatMap(([source, targets]) => targets.map((target) => [source, target] as const));

interface Actions {
  /** Presses of a button, a finger or a pen; a drag is one. */
  readonly pointer: number;
  /** Keys beside the letters of the names: Enter, Tab, Esc, arrows, shortcuts. */
  readonly keys: number;
}

/** Runs in the page before its own scripts. */
const countActions = (): void => {
  const actions = { pointer: 0, keys: 0 };
  Reflect.set(window, 'countedActions', actions);
  addEventListener('pointerdown', () => actions.pointer++, { capture: true });
  addEventListener(
    'keydown',
    ({ key, ctrlKey }) => {
      const isLetter = key.length === 1 && !ctrlKey;
      if (!isLetter && key !== 'Shift') actions.keys++;
    },
    { capture: true },
  );
};

const actionsOf = (page: Page): Promise<Actions> =>
  page.evaluate(() => Reflect.get(window, 'countedActions'));

const startCounting = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(Reflect.get(window, 'countedActions'), { pointer: 0, keys: 0 });
  });

const beginMap = async (page: Page): Promise<void> => {
  await page.addInitScript(countActions);
  await page.goto('./');
  await page.getByRole('button', { name: library.draw }).click();
};

/** An empty map on the canvas, where counting begins. */
const openEmptyMap = async (page: Page, { onPhone = false } = {}): Promise<void> => {
  await beginMap(page);
  if (onPhone) await openCanvas(page);
  await expect(page.getByRole('button', { name: draw.firstActor })).toBeVisible();
  await startCounting(page);
};

const expectWholeMap = async (page: Page): Promise<void> => {
  expect(await namesOn(page)).toEqual([...ACTORS].sort());
  expect(await linksOn(page)).toEqual(PAIRS.map((pair) => [...pair].sort().join(' – ')).sort());
};

const quote = (how: string, { pointer, keys }: Actions): void =>
  console.log(`10 actors and 12 links ${how}: ${pointer} pointer actions + ${keys} keys = ${pointer + keys}`);

test('with a mouse, 10 actors and 12 links take 23 actions', { tag: '@once' }, async ({ page }) => {
  await openEmptyMap(page);
  await surfaceOf(page).click({ position: { x: 640, y: 200 } });
  await typeNames(page, ACTORS);
  for (const [source, target] of PAIRS) await pullLink(page, source, target);
  const actions = await actionsOf(page);
  quote('by mouse', actions);
  await expectWholeMap(page);
  expect(actions.pointer + actions.keys).toBeLessThanOrEqual(23);
});

test('in the steps of a phone, 10 actors and 12 links take at most 31 taps', { tag: '@once' }, async ({
  browser,
  problems,
}) => {
  const page = await openDevice(browser, problems, PHONE);
  await beginMap(page);
  await expect(page.getByRole('heading', { name: steps.names })).toBeVisible();
  await startCounting(page);
  await drawInSteps(page, { names: ACTORS, links: LINKS });
  const actions = await actionsOf(page);
  quote('in steps', actions);
  await openCanvas(page);
  await expectWholeMap(page);
  expect(actions.keys).toBe(0);
  expect(actions.pointer).toBeLessThanOrEqual(31);
  await page.context().close();
});

test('by taps without any drag, 10 actors and 12 links', { tag: '@once' }, async ({ browser, problems }) => {
  const page = await openDevice(browser, problems, PHONE);
  await openEmptyMap(page, { onPhone: true });
  await surfaceOf(page).tap({ position: { x: 190, y: 200 } });
  for (const name of ACTORS) {
    await page.keyboard.type(name);
    await page.getByRole('button', { name: draw.add, exact: true }).tap();
  }
  await page.getByRole('button', { name: draw.connect, exact: true }).tap();
  for (const [index, [source, targets]] of LINKS.entries()) {
    if (index > 0) await tapActor(page, LINKS[index - 1]?.[0] ?? '');
    await tapActor(page, source);
    for (const target of targets) await tapActor(page, target);
  }
  const actions = await actionsOf(page);
  quote('by taps', actions);
  await expectWholeMap(page);
  expect(actions.keys).toBe(0);
  expect(actions.pointer).toBeLessThanOrEqual(29);
  await page.context().close();
});

/** A list forgets after a second what was typed into it; faster than that, the next name would count as the rest of the last. */
const FORGETTING_MS = 1_100;

/** Chooses from a list that has the focus by typing how the name begins. */
const typeChoice = async (page: Page, label: string, name: string): Promise<void> => {
  const list = page.getByLabel(label, { exact: true });
  await expect(list).toBeFocused();
  await page.waitForTimeout(FORGETTING_MS);
  await page.keyboard.type(name.slice(0, 4));
  await expect(list.locator('option:checked')).toHaveText(name);
};

test('with the keyboard alone, 10 actors and 12 links', { tag: '@once' }, async ({ page }) => {
  await openEmptyMap(page);
  await tabTo(page, page.getByRole('button', { name: common.list }));
  await page.keyboard.press('Enter');
  const name = page.getByLabel(draw.addFromList);
  await tabTo(page, name);
  await typeNames(page, ACTORS);
  await tabTo(page, page.getByLabel(draw.linkFrom));
  for (const [index, [source, targets]] of LINKS.entries()) {
    if (index > 0) await page.keyboard.press('Shift+Tab');
    await typeChoice(page, draw.linkFrom, source);
    await page.keyboard.press('Tab');
    for (const target of targets) {
      await typeChoice(page, draw.linkTarget, target);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel(draw.linkTarget), 'the next link can be said at once').toBeFocused();
    }
  }
  const actions = await actionsOf(page);
  quote('by keyboard', actions);
  await expectWholeMap(page);
  expect(actions.pointer).toBe(0);
  expect(actions.keys).toBeLessThanOrEqual(44);
});
