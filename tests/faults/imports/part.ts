import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../scripts/chromium.mjs';
import { CONTENT_SECURITY_POLICY, withPolicy } from '../../../scripts/content-security-policy.mjs';
import type { Outcome, Part, PartOptions } from '../parts';
import { buildPage, type Files, serve } from '../support/served';
import type { Judged } from './page';

/** So many runs are asked for at a time: less than a minute's work. */
const SLICE = 250;
const SLICE_MS = 120_000;
/** As many as the machine has hands for. */
const PAGES = 2;

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"></head><script type="module" src="./page.js"></script></html>';

/** The page under the policy that the app's own page has. */
const asTheApp = (files: Files): Files => new Map(files).set('/', withPolicy(PAGE, CONTENT_SECURITY_POLICY));

/** What must not happen in a page, said as it happens. */
const watch = async (page: Page, address: string, failures: string[]): Promise<void> => {
  page.on('pageerror', (error) => failures.push(`uncaught: ${error.stack}`));
  page.on('crash', () => failures.push('the page crashed'));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(address) || url.startsWith('blob:') || url.startsWith('data:');
    if (!isOwn || request.method() !== 'GET') failures.push(`request: ${request.method()} ${url}`);
  });
};

const openPage = async (browser: Browser, address: string, failures: string[]): Promise<Page> => {
  const page = await browser.newPage();
  await watch(page, address, failures);
  await page.goto(address);
  await page
    .locator('html[data-ready]')
    .waitFor({ state: 'attached' })
    .catch(() => {
      throw new Error(`The page did not begin. ${failures.join('\n')}`);
    });
  return page;
};

const within = <T>(promise: Promise<T>, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const judgeSlice = (page: Page, seed: number, from: number, to: number): Promise<Judged> =>
  within(
    page.evaluate(([dice, first, end]) => window.bringAll(dice, first, end), [seed, from, to] as const),
    SLICE_MS,
  );

interface Seen extends Omit<Judged, 'failures'> {
  readonly runs: number;
}

const added = (a: Seen, b: Judged, runs: number): Seen => ({
  runs: a.runs + runs,
  accepted: a.accepted + b.accepted,
  refused: a.refused + b.refused,
  slowest: Math.max(a.slowest, b.slowest),
  longestBlock: Math.max(a.longestBlock, b.longestBlock),
});

const NOTHING: Seen = { runs: 0, accepted: 0, refused: 0, slowest: 0, longestBlock: 0 };

const slicesOf = (runs: number, length: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.ceil(runs / length) }, (_, n) => [n * length, Math.min(runs, (n + 1) * length)]);

/** Brings mutated files, texts and codes to the app's doors in real pages. */
export const bringImports = async ({ runs, seed, tell }: PartOptions): Promise<Outcome> => {
  const files = asTheApp(await buildPage(fileURLToPath(new URL('./page.ts', import.meta.url))));
  const unknown: string[] = [];
  const served = await serve(files, ({ path }) => {
    if (!files.has(path) && path !== '/favicon.ico') unknown.push(`request for ${path}`);
  });
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  const failures: string[] = [];
  const waiting = [...slicesOf(runs, Math.min(SLICE, Math.ceil(runs / PAGES)))];
  let seen = NOTHING;

  const work = async (): Promise<void> => {
    let page = await openPage(browser, served.address, failures);
    for (let slice = waiting.shift(); slice; slice = waiting.shift()) {
      const [from, to] = slice;
      try {
        const judged = await judgeSlice(page, seed, from, to);
        failures.push(...judged.failures);
        // whoever waits for an hour wants to know at once
        judged.failures.forEach(tell);
        seen = added(seen, judged, to - from);
      } catch (error) {
        failures.push(`runs ${from} to ${to - 1}: ${error instanceof Error ? error.message : error}`);
        await page.close();
        page = await openPage(browser, served.address, failures);
      }
      if (seen.runs % 5_000 < SLICE) tell(`${seen.runs} imports, ${failures.length} failures`);
    }
  };
  try {
    await Promise.all(Array.from({ length: PAGES }, work));
  } finally {
    await browser.close();
    served.close();
  }
  return {
    runs: seen.runs,
    figures: {
      'let in': seen.accepted,
      refused: seen.refused,
      'slowest answer': `${Math.round(seen.slowest)} ms`,
      'longest block': `${Math.round(seen.longestBlock)} ms`,
    },
    failures: [...failures, ...unknown],
  };
};

/** Whatever comes in ends in a clear sentence, and harms nothing. */
export const part: Part = {
  name: 'imports',
  what: 'mutated files, archives, links, codes, lists and pictures brought to a real page',
  runs: 100_000,
  seed: 42,
  run: bringImports,
};
