// npm run bench                the wall of a full room, against plain pictures: figures only, nothing passes or fails
import { benchPage, median } from './bench-page.mjs';

/**
 * @typedef {{ shown: number, elements: number, frames: number[] }} Plain
 * @typedef {Plain & { entered: number, common: number, commonFrames: number[], touched: number }} Wall
 */

const PAGE = 'tests/bench/wall';
const RUNS = 5;
const SLOW_FRAME = 50;
const SCREENS = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

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

await benchPage(PAGE, async (browser, address) => {
  for (const viewport of SCREENS) {
    const plain = /** @type {Plain[]} */ (await runs(browser, address, viewport, 'plain'));
    const wall = /** @type {Wall[]} */ (await runs(browser, address, viewport, 'wall'));
    console.log(
      `45 maps of 25 actors and 30 links, ${viewport.width} × ${viewport.height}, median of ${RUNS}`,
    );
    for (const line of lines(plain, wall)) console.log(line);
  }
});
