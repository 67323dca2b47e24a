import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/chromium.mjs';
import type { Fault } from '../../../src/app/fault';
import { fi } from '../../../src/i18n/fi';

const { common, draw, faults, library } = fi;

/** A page answers at once or not at all; a busy machine is given this long. */
const PATIENCE_MS = 15_000;

/** A browser with a profile on the disk, as a phone of somebody who draws. */
export interface Stage {
  readonly address: string;
  readonly profileDir: string;
  /** Starts the browser, once more after it was closed. `before` runs in every page before the app. */
  readonly open: (before?: () => void) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export const createStage = async (address: string): Promise<Stage> => {
  const profileDir = await mkdtemp(join(tmpdir(), 'yhteiskartta-faults-'));
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    context = undefined;
  };
  return {
    address,
    profileDir,
    open: async (before) => {
      context = await chromium.launchPersistentContext(profileDir, {
        executablePath: await ensureChromium(),
        args: [...CHROMIUM_FLAGS],
        viewport: { width: 390, height: 844 },
        locale: 'fi-FI',
        serviceWorkers: 'block',
        acceptDownloads: true,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      if (before) await context.addInitScript(before);
      return context;
    },
    close,
    end: async () => {
      await close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
};

/** Begins a map of one's own, on the page as it is if it is the app's. */
export const beginMap = async (page: Page, address: string): Promise<void> => {
  if (!page.url().startsWith(address)) await page.goto(address);
  await page.getByRole('button', { name: library.draw }).click();
  await page.getByLabel(draw.nameOfActor, { exact: true }).waitFor();
};

export const addActors = async (page: Page, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await page.getByLabel(draw.nameOfActor, { exact: true }).fill(name);
    await page.keyboard.press('Enter');
    await page.locator('.name-pill', { hasText: name }).first().waitFor();
  }
};

export const namesOn = async (page: Page): Promise<string[]> =>
  (await page.locator('.name-pill').allInnerTexts()).map((text) => text.trim()).sort();

export const untilSaved = (page: Page): Promise<void> => page.locator('[data-saved="true"]').waitFor();

/** The names of all actors as the database holds them. */
export const namesStored = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('yhteiskartta');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('rows').objectStore('rows').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            const records = asking.result.map(({ record }) => record);
            resolve(records.flatMap(({ is, name }) => (is === 'actor' ? [name] : [])).sort());
          };
        };
      }),
  );

const bandOf = (page: Page, fault: Fault) => page.getByRole('region', { name: faults[fault], exact: true });

/** Waits until the page tells of the fault. Returns how long that took, in ms. */
export const untilTold = async (page: Page, fault: Fault): Promise<number> => {
  const since = Date.now();
  await bandOf(page, fault).waitFor();
  return Date.now() - since;
};

export const untilMended = (page: Page, fault: Fault): Promise<void> =>
  bandOf(page, fault).waitFor({ state: 'detached' });

export const isTold = (page: Page, fault: Fault): Promise<boolean> => bandOf(page, fault).isVisible();

/** The text of the file that is offered. */
export const offeredFile = async (page: Page): Promise<string> => {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: common.saveFileNow }).click();
  const parts: Uint8Array[] = [];
  for await (const part of await (await downloading).createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString();
};
