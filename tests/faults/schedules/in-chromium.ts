import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/chromium.mjs';
import { buildPage, type Served, serve } from '../support/served';
import type { Stage } from './play';
import type { Schedule } from './schedule';
import type { Tab } from './tab';

/** The real browser, started once for many schedules. */
export interface Theatre {
  /** A stage whose tabs are pages of this browser. */
  readonly stage: (schedule: Schedule) => Promise<Stage>;
  readonly close: () => Promise<void>;
}

const tabOf = (page: Page): Tab => ({
  begin: () => page.evaluate(async () => (await window.tabPage.tab()).begin()),
  edit: (edit) => page.evaluate(async (told) => (await window.tabPage.tab()).edit(told), edit),
  settle: () => page.evaluate(async () => (await window.tabPage.tab()).settle()),
  content: () => page.evaluate(async () => (await window.tabPage.tab()).content()),
  isOutdated: () => page.evaluate(async () => (await window.tabPage.tab()).isOutdated()),
  close: () => page.close(),
});

const openPage = async (context: BrowserContext, { address }: Served): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'tabPage' in window);
  return page;
};

const createStage = (context: BrowserContext, served: Served, { linger, fates }: Schedule): Stage => {
  const name = 'schedule';
  return {
    open: async (version) => {
      const page = await openPage(context, served);
      await page.evaluate((opening) => window.tabPage.open(opening), { name, version, linger, fates });
      return tabOf(page);
    },
    pause: async (turns) => {
      await sleep(turns);
    },
    calm: async () => {
      await Promise.all(context.pages().map((page) => page.evaluate(() => window.tabPage.calm())));
    },
    letsNewerIn: async () => {
      const page = await openPage(context, served);
      return page.evaluate((asked) => window.tabPage.letsNewerIn(asked), name);
    },
    stored: async () => {
      const page = await openPage(context, served);
      return page.evaluate((asked) => window.tabPage.readStored(asked), name);
    },
    close: () => context.close(),
  };
};

/** Builds the page of a tab and starts Chromium. */
export const openTheatre = async (): Promise<Theatre> => {
  const files = await buildPage(fileURLToPath(new URL('./page.ts', import.meta.url)));
  const served = await serve(files, () => undefined);
  const browser: Browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    executablePath: await ensureChromium(),
  });
  return {
    // a context of its own has a database of its own
    stage: async (schedule) => createStage(await browser.newContext(), served, schedule),
    close: async () => {
      await browser.close();
      served.close();
    },
  };
};
