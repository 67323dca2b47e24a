import type { Page } from '@playwright/test';
import { fi } from '../../src/i18n/fi';
import { expectSaved, filled, goToRow, tabTo, typeNames } from './support/draw';
import { expect, test } from './support/test';

const { backdrop, common, draw, library, networks, send } = fi;

/** Ten: all but two of them on one line, the last in the list. */
const LINE = 'Varha, Turku, Raisio, Salo, Kela, Martat, Novia, SPR';
const NAMES = ['Folkhälsan', 'Liitto'];

/** Two whom the others hang on, each by the beginning of a name: the fields complete it. */
const LINKS = [
  ['Varh', ['Tu', 'Ra', 'Sa', 'Ke', 'Ma', 'No']],
  ['Lii', ['Va', 'Tu', 'No', 'SP', 'Fo', 'Ra']],
] as const;

/** What was read last. */
const expectRead = (page: Page, sentence: string): Promise<void> =>
  expect(page.locator('[aria-live], .toasts').filter({ hasText: sentence })).not.toHaveCount(0);

const row = (page: Page, name: string) => page.getByRole('row', { name, exact: true });

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const openList = async (page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name: common.list, exact: true }), key);
  await press(page, 'Enter');
  await expect(page.getByLabel(draw.addFromList)).toBeFocused();
};

/** Takes what a row offers in its menu. */
const takeFromMenu = async (page: Page, action: string): Promise<void> => {
  await press(page, 'Shift+F10');
  const item = page.getByRole('menuitem', { name: action });
  const isThere = () => item.evaluate((element) => element === document.activeElement);
  while (!(await isThere())) await press(page, 'ArrowUp');
  await press(page, 'Enter');
};

/** A picture of the page at each of hundreds of keys would take longer than the keys. */
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

test('by ear and by keys alone a map is drawn, changed and ready to be sent', { tag: '@once' }, async ({
  page,
}) => {
  // some five seconds, but hundreds of keys on a busy machine
  test.setTimeout(60_000);
  await page.goto('./');
  await tabTo(page, page.getByRole('button', { name: library.draw }));
  await press(page, 'Enter');

  await test.step('ten actors and twelve links', async () => {
    await tabTo(page, page.locator('.canvas-keys'));
    await press(page, 'n');
    await page.keyboard.type(LINE);
    await press(page, 'Enter');
    await expectRead(page, '8 toimijaa lisätty');
    await openList(page, 'Shift+Tab');
    await typeNames(page, NAMES);
    await expectRead(page, 'Liitto lisätty, 10 toimijaa');
    const target = page.getByRole('combobox', { name: draw.linkTarget });
    await tabTo(page, page.getByRole('combobox', { name: draw.linkFrom }));
    for (const [index, [source, targets]] of LINKS.entries()) {
      if (index > 0) await press(page, 'Shift+Tab');
      await page.keyboard.type(source);
      await press(page, 'Enter');
      for (const name of targets) {
        await expect(target.and(page.locator(':focus'))).toHaveValue('');
        await page.keyboard.type(name);
        await press(page, 'Enter');
      }
    }
    await expectRead(page, 'Yhteys Liitto – Raisio lisätty, 12 yhteyttä');
    await expect(row(page, 'Varha, 7 yhteyttä')).toBeVisible();
  });

  await test.step('a type, another name, a removal and its undoing', async () => {
    await goToRow(page, 'Folkhälsan');
    await press(page, 'F2');
    await page.keyboard.type('Aura');
    await press(page, 'Enter');
    await expectRead(page, 'Folkhälsan on nyt Aura');
    await expect(row(page, 'Aura, 1 yhteys')).toBeFocused();
    await press(page, 'Delete');
    await expectRead(page, 'Aura ja 1 yhteys poistettu');
    await press(page, 'Control+z');
    await expectRead(page, 'Kumottu: Aura ja 1 yhteys lisätty');
    await goToRow(page, 'Aura');
    const inspector = page.getByRole('complementary', { name: draw.actor, exact: true });
    await tabTo(page, inspector.getByRole('button', { name: common.more, exact: true }));
    await press(page, 'Enter');
    await tabTo(page, inspector.getByLabel(draw.kindOf));
    await page.keyboard.type('Julkinen');
    await expect(row(page, 'Aura, Julkinen, 1 yhteys')).toBeVisible();
  });

  await test.step('a ground with zones, and an actor in one of them', async () => {
    await tabTo(page, page.locator('.canvas-keys'), 'Shift+Tab');
    await press(page, 'b');
    await tabTo(page, page.getByRole('radio', { name: backdrop.choice_none }));
    await press(page, 'ArrowDown');
    await openList(page, 'Shift+Tab');
    await goToRow(page, 'Aura');
    await takeFromMenu(page, filled(backdrop.moveTo, { zone: 'Toimintaympäristö' }));
    await expectRead(page, 'Aura siirretty kehälle Toimintaympäristö');
    await expect(row(page, 'Aura, Julkinen, 1 yhteys, Toimintaympäristö')).toBeVisible();
  });

  await test.step('a network', async () => {
    await goToRow(page, 'Aura');
    await takeFromMenu(page, networks.createFromChosen);
    await expect(page.getByLabel(networks.name, { exact: true })).toBeFocused();
    await page.keyboard.type('Tukiverkko');
    await openList(page, 'Shift+Tab');
    await expect(row(page, 'Aura, Julkinen, 1 yhteys, Toimintaympäristö, Tukiverkko')).toBeVisible();
  });

  await test.step('with the list closed the map can still be read, and sent', async () => {
    await tabTo(page, page.getByRole('button', { name: draw.closeList }));
    await press(page, 'Enter');
    const spoken = page.getByRole('region', { name: fi.outline.onMap });
    await expect(spoken.getByRole('listitem')).toHaveCount(22);
    await expect(spoken).toContainText('Liitto – SPR');
    await tabTo(page, page.getByRole('button', { name: send.sendMap }));
    await expectSaved(page);
  });
});
