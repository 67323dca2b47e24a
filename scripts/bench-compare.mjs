// npm run bench:compare               the overlay of a large room: ours and a plain SVG; figures only, nothing passes or fails
// npm run bench:compare -- --rounds=1 a quick run
import { benchPage, median } from './bench-page.mjs';

/**
 * @typedef {{ ms: number, longest: number }} Span
 * @typedef {{ ms: number[], longest: number }} Steps
 * @typedef {{ open: Span, slide: Steps, hover: Steps }} Figures
 */

const PAGE = 'tests/bench/compare';
const ENGINES = ['live', 'svg'];
const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
const ROUNDS = 3;

const rounds = Number(
  process.argv.find((one) => one.startsWith('--rounds='))?.slice('--rounds='.length) ?? ROUNDS,
);

/** @type {Readonly<Record<string, (figures: Figures) => number>>} */
const ROWS = {
  'opening: finished': ({ open }) => open.ms,
  'opening: longest task': ({ open }) => open.longest,
  'k 1 → 10: a step': ({ slide }) => median(slide.ms),
  'k 1 → 10: slowest step': ({ slide }) => Math.max(...slide.ms),
  'k 1 → 10: longest task': ({ slide }) => slide.longest,
  'pointing: an actor': ({ hover }) => median(hover.ms),
  'pointing: longest task': ({ hover }) => hover.longest,
};

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {{ width: number, height: number }} viewport
 * @param {string} engine
 * @returns {Promise<Figures>}
 */
const measure = async (browser, address, viewport, engine) => {
  const page = await browser.newPage({ viewport, locale: 'fi-FI' });
  page.on('pageerror', (error) => console.error(`  ${engine}: ${error.stack}`));
  await page.goto(address);
  await page.waitForFunction(() => 'measure' in window);
  await page.evaluate(() => document.fonts.load('500 14px "Inter Variable"').then(() => undefined));
  const figures = await page.evaluate(`window.measure(${JSON.stringify(engine)})`);
  await page.close();
  return /** @type {Figures} */ (figures);
};

/** @param {ReadonlyMap<string, Figures[]>} figuresByEngine */
const print = (figuresByEngine) => {
  const heads = [...ENGINES, 'live/svg'];
  console.log(`  ${''.padEnd(26)}${heads.map((head) => head.padStart(16)).join('')}`);
  for (const [name, pick] of Object.entries(ROWS)) {
    const values = ENGINES.map((engine) => median((figuresByEngine.get(engine) ?? []).map(pick)));
    const [live = Number.NaN, ...others] = values;
    const cells = [
      ...values.map((value) => `${value.toFixed(0)} ms`),
      ...others.map((other) => (live / other).toFixed(2)),
    ];
    console.log(`  ${name.padEnd(26)}${cells.map((cell) => cell.padStart(16)).join('')}`);
  }
};

await benchPage(PAGE, async (browser, address) => {
  for (const viewport of SCREENS) {
    console.log(`45 maps of 40 actors, ${viewport.width} × ${viewport.height}, median of ${rounds}`);
    /** @type {Map<string, Figures[]>} */
    const figures = new Map(ENGINES.map((engine) => [engine, []]));
    for (let round = 0; round < rounds; round++) {
      for (const engine of ENGINES) {
        figures.get(engine)?.push(await measure(browser, address, viewport, engine));
      }
    }
    print(figures);
  }
});
