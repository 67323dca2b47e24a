// npm run bench                the wall of a full room, against plain pictures: figures only, nothing passes or fails
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies, ROOT, runMain } from './setup.mjs';

/**
 * @typedef {{ shown: number, elements: number, frames: number[] }} Plain
 * @typedef {Plain & { entered: number, common: number, commonFrames: number[], touched: number }} Wall
 */

const PAGE = `${ROOT}tests/bench/wall`;
const RUNS = 5;
const SLOW_FRAME = 50;
const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** @param {string} outDir where the measuring page is built to and served from */
const serve = async (outDir) => {
  const { build, preview } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const common = /** @type {const} */ ({
    root: PAGE,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
  });
  const target = ['chrome115'];
  await build({ ...common, base: './', plugins: [react()], build: { outDir, emptyOutDir: true, target } });
  return preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
};

/**
 * Runs a measure on fresh pages; a first run warms the machine up and is not counted.
 * @template T
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ width: number, height: number }} viewport
 * @param {string} measure
 * @returns {Promise<T[]>}
 */
const runs = async (browser, address, viewport, measure) => {
  /** @type {T[]} */
  const results = [];
  for (let run = 0; run <= RUNS; run++) {
    const page = await browser.newPage({ viewport, locale: 'fi-FI' });
    await page.goto(address);
    await page.waitForFunction((name) => name in window, measure);
    await page.evaluate(() => document.fonts.load('500 14px "Inter Variable"').then(() => undefined));
    const result = await page.evaluate(`window[${JSON.stringify(measure)}]()`);
    if (run > 0) results.push(/** @type {T} */ (result));
    await page.close();
  }
  return results;
};

/** @param {number} ms */
const inMs = (ms) => `${ms.toFixed(0)} ms`;

/** @param {readonly number[][]} all */
const framesOf = (all) => {
  const worst = all.map((frames) => Math.max(...frames));
  const slow = all.map((frames) => frames.filter((frame) => frame > SLOW_FRAME).length);
  return `slowest frame ${inMs(median(worst))}, over ${SLOW_FRAME} ms: ${median(slow)} of ${all[0]?.length ?? 0}`;
};

/** @param {Plain[]} plain @param {Wall[]} wall */
const lines = (plain, wall) => {
  const before = median(plain.map(({ shown }) => shown));
  const after = median(wall.map(({ shown }) => shown));
  return [
    `  plain pictures   shown in ${inMs(before)}, ${plain[0]?.elements} elements; scrolling: ${framesOf(plain.map(({ frames }) => frames))}`,
    `  the wall         shown in ${inMs(after)}, ${wall[0]?.elements} elements; scrolling: ${framesOf(wall.map(({ frames }) => frames))}`,
    `  ratio            ${(after / before).toFixed(2)} of the plain time`,
    `  hidden wall      shown in ${inMs(median(wall.map(({ entered }) => entered)))}`,
    `  common layout    shown in ${inMs(median(wall.map(({ common }) => common)))}; scrolling: ${framesOf(wall.map(({ commonFrames }) => commonFrames))}`,
    `  one map arrives  ${median(wall.map(({ touched }) => touched))} picture(s) touched`,
  ];
};

await runMain(async () => {
  ensureDependencies();
  const executablePath = await ensureChromium();
  const { chromium } = await import('@playwright/test');
  const outDir = mkdtempSync(join(tmpdir(), 'yhteiskartta-bench-'));
  const server = await serve(outDir);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    for (const viewport of SCREENS) {
      const plain = /** @type {Plain[]} */ (await runs(browser, address, viewport, 'plain'));
      const wall = /** @type {Wall[]} */ (await runs(browser, address, viewport, 'wall'));
      console.log(
        `45 maps of 25 actors and 30 links, ${viewport.width} × ${viewport.height}, median of ${RUNS}`,
      );
      for (const line of lines(plain, wall)) console.log(line);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
});
