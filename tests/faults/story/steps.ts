import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { fi } from '../../../src/i18n/fi';
import { doubleClickActor, dragActor, pullLink, surfaceOf } from '../../e2e/support/canvas';
import { chooseFiles, expectSaved, expectToast, filled, startMap } from '../../e2e/support/draw';
import { goToPage, setSlider, uniteTwo } from '../../e2e/support/facilitator';
import { sendAsFile } from '../../e2e/support/sending';
import { areLinks, areSame, type Fact, isActor, isKept, isMap, isSent, type Ledger } from './facts';

const { change, common, draw, library, shared } = fi;

/** One thing that somebody does. */
export interface Step {
  /** What the file says from then on. */
  readonly facts: readonly Fact[];
  readonly does: (page: Page) => Promise<unknown>;
  /** The page says "Tallessa" where this is done. */
  readonly isMarked?: boolean;
}

const AUTHOR = 'Vihreä 7';
const SENDER = 'Punainen 8';
const NOTE = 'Sovittiin uusi tapaaminen.';

/** The workshop that the example has become, as the address names it. */
export const workshopOf = (page: Page): string => /#\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';

/** Where the map is drawn, to be gone back to. */
const placeOf = new WeakMap<Page, string>();

const backToMap = async (page: Page): Promise<void> => {
  await page.goto(placeOf.get(page) ?? '');
  await expectSaved(page);
};

/** Somebody else's map of the same workshop, as it comes by e-mail. */
const arrivingFile = (workshop: string): string => {
  const path = test.info().outputPath(`punainen-8-${workshop}.yhteiskartta.json`);
  const actors = [
    { id: 'a1', name: 'Varha', x: 0, y: 0 },
    { id: 'a2', name: 'Meyer Turku', x: 300, y: 0 },
  ];
  const links = [{ id: 'l1', source: 'a1', target: 'a2' }];
  const author = { name: SENDER, type: 'person' };
  const map = { id: 'tullut', title: '', author, state: 'sent', revision: 3, base: 'b1', actors, links };
  const file = { format: 'yhteiskartta', version: 1, workshop: { id: workshop, title: '' }, maps: [map] };
  writeFileSync(path, JSON.stringify(file));
  return path;
};

const openExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: library.example }).click();
  await expect(page.getByRole('heading', { name: library.maps, level: 2 })).toBeVisible();
};

const typeName = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
};

const drawing: readonly Step[] = [
  {
    facts: [isMap(AUTHOR)],
    isMarked: true,
    does: async (page) => {
      await startMap(page, AUTHOR);
      await surfaceOf(page).click({ position: { x: 560, y: 180 } });
      placeOf.set(page, page.url());
    },
  },
  ...['Turun kaupunki', 'Varha', 'Raision kaupunki', 'Saarstomeri'].map(
    (name): Step => ({
      facts: [isActor(AUTHOR, name)],
      isMarked: true,
      does: (page) => typeName(page, name),
    }),
  ),
  { facts: [], isMarked: true, does: (page) => page.keyboard.press('Escape') },
  {
    facts: [areLinks(AUTHOR, 1)],
    isMarked: true,
    does: (page) => pullLink(page, 'Turun kaupunki', 'Varha'),
  },
  {
    facts: [areLinks(AUTHOR, 2)],
    isMarked: true,
    does: (page) => pullLink(page, 'Varha', 'Raision kaupunki'),
  },
  { facts: [], isMarked: true, does: (page) => dragActor(page, 'Saarstomeri', { x: -70, y: -30 }) },
  {
    facts: [isActor(AUTHOR, 'Saaristomeri', 'Saarstomeri')],
    isMarked: true,
    does: async (page) => {
      await doubleClickActor(page, 'Saarstomeri');
      await typeName(page, 'Saaristomeri');
      await page.keyboard.press('Escape');
    },
  },
];

const leading: readonly Step[] = [
  {
    facts: [isSent(AUTHOR)],
    isMarked: true,
    does: (page) => sendAsFile(page),
  },
  {
    facts: [isMap(SENDER), isActor(SENDER, 'Meyer Turku')],
    does: async (page) => {
      await page.getByRole('link', { name: draw.back }).click();
      await chooseFiles(page, library.addFiles, [arrivingFile(workshopOf(page))]);
      await expectToast(page, filled(library.importedNew_one, { count: 1 }));
    },
  },
  {
    facts: [areSame(1)],
    does: async (page) => {
      await goToPage(page, common.page_same);
      await uniteTwo(page, 'Varsinais-Suomen liitto', 'Varsinais-Suomen litto');
    },
  },
  { facts: [], isMarked: true, does: backToMap },
  {
    facts: [isKept('notes', NOTE)],
    does: async (page) => {
      await page.getByRole('link', { name: draw.back }).click();
      await goToPage(page, common.page_shared);
      await setSlider(page.getByRole('slider', { name: shared.atLeast }), 3);
      await page.getByLabel(shared.talkNotes).fill(NOTE);
      await page.keyboard.press('Tab');
    },
  },
  {
    facts: [isKept('snapshots', 'Aamupäivä')],
    does: async (page) => {
      await page.goto(page.url().replace(/shared$/, 'change'));
      await page.getByLabel(change.snapshotName).fill('Aamupäivä');
      await page.getByRole('button', { name: change.take }).click();
      await expect(page.getByRole('list', { name: change.list })).toBeVisible();
    },
  },
  { facts: [], isMarked: true, does: backToMap },
];

/** The example, drawn on by one person and led by another, on one device. */
export const STEPS: readonly Step[] = [{ facts: [], does: openExample }, ...drawing, ...leading];

/** Does what a step says; the ledger knows all the while what is safe. */
export const takeStep = async (
  page: Page,
  { facts, does, isMarked }: Step,
  ledger: Ledger,
): Promise<void> => {
  ledger.begin(facts);
  await does(page);
  ledger.finish();
  if (!isMarked) return;
  await expectSaved(page);
  ledger.acknowledge();
};
