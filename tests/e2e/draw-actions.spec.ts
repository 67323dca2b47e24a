import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { linksOn, namesOn, pullLink, surfaceOf, tapActor } from './support/canvas';
import { drawInSteps, openCanvas, openDevice, PHONE, typeNames } from './support/draw';
import { expect, test } from './support/test';

const { draw, entry, library, steps } = fi;

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
  /** Keys beside the letters of the names: signs, spaces, Enter, Tab, Esc, arrows, shortcuts. */
  readonly keys: number;
}

/** Runs in the page before its own scripts. */
const countActions = (): void => {
  const actions = { pointer: 0, keys: 0 };
  Reflect.set(window, 'countedActions', actions);
  addEventListener('pointerdown', () => actions.pointer++, { capture: true });
  addEventListener(
    'keydown',
    ({ key, ctrlKey, target }) => {
      const isOfName = /^\p{L}$/u.test(key) && !ctrlKey && target instanceof HTMLInputElement;
      // Shift and Ctrl count with the key they are held for
      if (!isOfName && key !== 'Shift' && key !== 'Control') actions.keys++;
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
    await page.locator('.name-field').getByRole('button', { name: draw.add, exact: true }).tap();
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

test('on a phone, 10 actors and 12 links are written with the signs that are offered', {
  tag: '@once',
}, async ({ browser, problems }) => {
  const page = await openDevice(browser, problems, PHONE);
  await openEmptyMap(page, { onPhone: true });
  const sign = (name: string) => page.getByRole('button', { name, exact: true });
  await page.getByRole('button', { name: entry.write, exact: true }).tap();
  for (const [source, targets] of LINKS) {
    await page.keyboard.type(source);
    for (const [index, target] of targets.entries()) {
      await sign(index === 0 ? entry.signLink : entry.signNext).tap();
      await page.keyboard.type(target);
    }
    await page.locator('.line-entry').getByRole('button', { name: draw.add, exact: true }).tap();
  }
  const actions = await actionsOf(page);
  quote('in lines on a phone', actions);
  await expectWholeMap(page);
  expect(actions.keys).toBe(0);
  expect(actions.pointer).toBeLessThanOrEqual(31);
  await page.context().close();
});

test('with the keyboard alone, 10 actors and 12 links take at most 30 keys beside the names', {
  tag: '@once',
}, async ({ page }) => {
  await openEmptyMap(page);
  const line = page.getByLabel(entry.line);
  await expect(line, 'an empty map is begun by typing').toBeFocused();
  for (const [source, targets] of LINKS) {
    await page.keyboard.type(`${source} - ${targets.join(',')}`);
    await page.keyboard.press('Enter');
    await expect(line).toHaveValue('');
  }
  const actions = await actionsOf(page);
  quote(`by keyboard, in ${LINKS.length} lines`, actions);
  await expectWholeMap(page);
  expect(actions.pointer).toBe(0);
  expect(actions.keys).toBeLessThanOrEqual(30);
});

test('one paste brings a list from a spreadsheet', { tag: '@once' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openEmptyMap(page);
  const table = ['Mistä\tMihin', ...PAIRS.map((pair) => pair.join('\t'))].join('\r\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), table);
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('dialog')).toContainText('10 uutta toimijaa, 12 yhteyttä');
  await page.keyboard.press('Enter');
  const actions = await actionsOf(page);
  quote('in one paste', actions);
  await expectWholeMap(page);
  expect(actions).toEqual({ pointer: 0, keys: 2 });
});
