import type { BrowserContext, Page } from '@playwright/test';
import { fi } from '../../../src/i18n/fi';
import {
  addActors,
  beginMap,
  isTold,
  namesOn,
  namesStored,
  offeredFile,
  type Stage,
  untilMended,
  untilSaved,
  untilTold,
} from './stage';
import { type Dice, TAMPERINGS, type Tampering } from './tamperings';

/** What one scene has seen. */
export interface Seen {
  /** From the cause to the word on the screen, in ms; undefined where nothing was to be told. */
  readonly toldAfter?: number;
  readonly faults: readonly string[];
}

/** One fault, from its cause to its end. */
export interface Scene {
  readonly name: string;
  readonly play: (stage: Stage, dice: Dice) => Promise<Seen>;
}

const someNames = (dice: Dice, from: string): string[] =>
  Array.from({ length: 1 + Math.floor(dice() * 5) }, (_, n) => `${from} ${n + 1}`);

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

const lacking = (what: string, found: readonly string[], wanted: readonly string[]): string[] =>
  same([...found].sort(), [...wanted].sort())
    ? []
    : [`${what}: ${found.length} of ${wanted.length} actors are there`];

const fileLacks = (file: string, names: readonly string[]): string[] => {
  const missing = names.filter((name) => !file.includes(`"${name}"`));
  return missing.length > 0 ? [`the file lacks ${missing.join(', ')}`] : [];
};

const onlyPage = (context: BrowserContext): Page => {
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no page.');
  return page;
};

/** A page of the same origin on which nothing of ours runs. */
const bystander = async (context: BrowserContext, address: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${address}icons/icon.svg`);
  return page;
};

/** Opens the database on another page and keeps it open, as another version of the app would. */
const holdDatabase = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('yhteiskartta', wanted);
        opening.onupgradeneeded = ({ oldVersion }) => {
          if (oldVersion > 0) return;
          opening.result.createObjectStore('rows', { keyPath: ['workshop', 'key'] });
          opening.result.createObjectStore('log', { keyPath: ['workshop', 'seq'] });
          opening.result.createObjectStore('heads', { keyPath: 'workshop' });
        };
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );

const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('yhteiskartta').onsuccess = () => resolve();
      }),
  );

/** What holds while a fault lasts: drawing goes on, and the file holds everything. */
const drawThroughFault = async (
  page: Page,
  names: readonly string[],
  more: readonly string[],
): Promise<string[]> => {
  await addActors(page, more);
  return [
    ...lacking('on the screen', await namesOn(page), [...names, ...more]),
    ...fileLacks(await offeredFile(page), [...names, ...more]),
  ];
};

/** More than fits into the room that is left. */
const MOST_NAMES = 60;

/** Draws until nothing fits any more, which the page says. Returns what was drawn, and how long the word took. */
const drawUntilFull = async (page: Page): Promise<{ names: readonly string[]; toldAfter: number }> => {
  const names: string[] = [];
  while (names.length < MOST_NAMES) {
    const since = Date.now();
    const name = `Nimi ${names.length + 1}`;
    names.push(name);
    await addActors(page, [name]);
    const settled = page.locator('.saved-mark[data-state="saved"], .saved-mark[data-state="problem"]');
    await settled.waitFor();
    if (await isTold(page, 'full')) return { names, toldAfter: Date.now() - since };
  }
  throw new Error('There is no end to the room.');
};

const quota: Scene = {
  name: 'quota used up',
  play: async ({ open, address }, dice) => {
    const context = await open();
    const page = onlyPage(context);
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(address);
    // before anything is written: how much room there is Chromium asks only every half minute
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.floor(dice() * 40_000) });
    const more = someNames(dice, 'Aikana');
    await beginMap(page, address);
    const { names, toldAfter } = await drawUntilFull(page);
    const faults = await drawThroughFault(page, names, more);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await untilMended(page, 'full');
    await untilSaved(page);
    const stored = lacking('stored in the end', await namesStored(page), [...names, ...more]);
    return { toldAfter, faults: [...faults, ...stored] };
  },
};

const olderVersion: Scene = {
  name: 'an older version holds the database',
  play: async ({ open, address }, dice) => {
    const context = await open();
    const page = onlyPage(context);
    const holder = await bystander(context, address);
    await holdDatabase(holder, 1);
    const more = someNames(dice, 'Aikana');
    await page.goto(address);
    const toldAfter = await untilTold(page, 'blocked');
    await beginMap(page, address);
    const faults = await drawThroughFault(page, [], more);
    await holder.close();
    await untilMended(page, 'blocked');
    await untilSaved(page);
    const stored = lacking('stored in the end', await namesStored(page), more);
    return { toldAfter, faults: [...faults, ...stored] };
  },
};

const newerVersion: Scene = {
  name: 'a newer version takes the database over',
  play: async ({ open, address }, dice) => {
    const context = await open();
    const page = onlyPage(context);
    const names = someNames(dice, 'Ennen');
    const more = someNames(dice, 'Aikana');
    await beginMap(page, address);
    await addActors(page, names);
    await untilSaved(page);
    const newer = await bystander(context, address);
    await holdDatabase(newer, 99);
    const toldAfter = await untilTold(page, 'outdated');
    const faults = await drawThroughFault(page, names, more);
    await page.getByRole('button', { name: fi.faults.reload }).click();
    await page
      .locator('.name-pill')
      .nth(names.length + more.length - 1)
      .waitFor();
    const carried = lacking('after the reload', await namesOn(page), [...names, ...more]);
    await newer.close();
    return { toldAfter, faults: [...faults, ...carried] };
  },
};

const deleted: Scene = {
  name: 'the database is deleted while it is open',
  play: async ({ open, address }, dice) => {
    const context = await open();
    const page = onlyPage(context);
    const names = someNames(dice, 'Ennen');
    await beginMap(page, address);
    await addActors(page, names);
    await untilSaved(page);
    const other = await bystander(context, address);
    await deleteDatabase(other);
    await other.close();
    // until the page has heard of it, it says of what was stored before that it is saved
    await page.waitForTimeout(1000);
    await untilSaved(page);
    return { faults: lacking('stored anew', await namesStored(page), names) };
  },
};

/** Nothing is ever stored: what is drawn lives in memory, and in the file. */
const refusing = (name: string, before: () => void): Scene => ({
  name,
  play: async ({ open, address }, dice) => {
    const page = onlyPage(await open(before));
    const names = someNames(dice, 'Muistissa');
    await page.goto(address);
    const toldAfter = await untilTold(page, 'unavailable');
    await beginMap(page, address);
    return { toldAfter, faults: await drawThroughFault(page, [], names) };
  },
});

const missing = refusing('no IndexedDB at all', () => {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
});

const refused = refusing('every memory of the browser refused', () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  IDBFactory.prototype.open = refuse;
  for (const memory of ['localStorage', 'sessionStorage', 'caches'])
    Object.defineProperty(globalThis, memory, { get: refuse });
  StorageManager.prototype.getDirectory = refuse;
});

const privateWindow: Scene = {
  name: 'a private window',
  play: async ({ open, address }, dice) => {
    const browser = (await open()).browser();
    if (!browser) throw new Error('The browser cannot open private windows.');
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fi-FI' });
    const page = await context.newPage();
    const names = someNames(dice, 'Ikkunassa');
    await beginMap(page, address);
    await addActors(page, names);
    await untilSaved(page);
    await page.reload();
    await page
      .locator('.name-pill')
      .nth(names.length - 1)
      .waitFor();
    const faults = lacking('after a reload', await namesOn(page), names);
    await context.close();
    return { faults };
  },
};

/** Whether the page owns up to what is not there any more. */
const ownsUp = async (page: Page): Promise<boolean> => {
  const told = await Promise.all((['damaged', 'lost'] as const).map((fault) => isTold(page, fault)));
  return told.some(Boolean);
};

/** What the second copy has may come a while after the page. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 100;

/** What is gone without a word, once everything should be back. */
const silentLoss = async (page: Page, names: readonly string[]): Promise<string[]> => {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await namesOn(page);
    if (found.length >= names.length || (await ownsUp(page))) return [];
    if (Date.now() > end)
      return [`${names.length - found.length} of ${names.length} actors gone without a word`];
    await page.waitForTimeout(LOOK_AGAIN_MS);
  }
};

const tampered = ([how, tamper]: readonly [string, Tampering]): Scene => ({
  name: `the database found with ${how}`,
  play: async (stage, dice) => {
    const names = someNames(dice, 'Ennen');
    const page = onlyPage(await stage.open());
    await beginMap(page, stage.address);
    await addActors(page, names);
    await untilSaved(page);
    const map = page.url();
    await stage.close();
    tamper(stage.profileDir, dice);
    const again = onlyPage(await stage.open());
    await again.goto(map);
    return { faults: await silentLoss(again, names) };
  },
});

/** Every fault that needs a browser around the built app. */
export const SCENES: readonly Scene[] = [
  quota,
  olderVersion,
  newerVersion,
  deleted,
  missing,
  refused,
  privateWindow,
  ...Object.entries(TAMPERINGS).map(tampered),
];
