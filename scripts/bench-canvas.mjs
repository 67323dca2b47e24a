// npm run bench:canvas                 our canvas, vis-network and plain Canvas2D on the same maps: figures only, nothing passes or fails
// npm run bench:canvas -- 300          only the map of 300 actors
// npm run bench:canvas -- --rounds=1   a quick run
// npm run bench:canvas -- --phone      300 actors on a phone's screen by touch, the processor slowed four times
import { measureDesk, measurePhone } from './bench-canvas-gestures.mjs';
import { benchPage, median } from './bench-page.mjs';

/** @typedef {import('./bench-canvas-gestures.mjs').Figures} Figures */

const PAGE = 'tests/bench/canvas';
const SIZES = [
  { actors: 50, links: 80 },
  { actors: 300, links: 600 },
  { actors: 1500, links: 3000 },
];
const DESK = { viewport: { width: 1920, height: 1080 }, locale: 'fi-FI' };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 3 };
const ROUNDS = 3;

const wanted = process.argv.slice(2);
const isPhone = wanted.includes('--phone');
const rounds = Number(wanted.find((one) => one.startsWith('--rounds='))?.slice('--rounds='.length) ?? ROUNDS);
const engines =
  wanted
    .find((one) => one.startsWith('--engines='))
    ?.slice('--engines='.length)
    .split(',') ?? (isPhone ? ['ours', 'vis'] : ['ours', 'vis', 'raw']);
const chosen = SIZES.filter(({ actors }) => wanted.includes(String(actors)));
const sizes = chosen.length > 0 ? chosen : SIZES.filter(({ actors }) => !isPhone || actors === 300);

/** @param {number} number */
const short = (number) => (Number.isNaN(number) ? '–' : number.toFixed(number < 10 ? 1 : 0));

/**
 * One line of the table: each of the engines, then ours against vis-network.
 * @param {string} name
 * @param {readonly number[]} values
 */
const row = (name, values) => {
  const ratio =
    engines[0] === 'ours' && engines[1] === 'vis' ? (values[0] ?? 0) / (values[1] ?? 0) : Number.NaN;
  const cells = [...values.map(short), Number.isNaN(ratio) ? '' : ratio.toFixed(2)];
  return `  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}`;
};

/**
 * @param {{ actors: number, links: number }} size
 * @param {ReadonlyMap<string, Figures[]>} figuresByEngine
 */
const print = ({ actors, links }, figuresByEngine) => {
  const names = Object.keys([...figuresByEngine.values()][0]?.[0] ?? {});
  console.log(`\n${actors} actors, ${links} links, median of ${rounds}, ms`);
  console.log(`  ${''.padEnd(34)}${[...engines, 'ours/vis'].map((cell) => cell.padStart(9)).join('')}`);
  for (const name of names) {
    const values = engines.map((engine) =>
      median((figuresByEngine.get(engine) ?? []).map((figures) => figures[name] ?? Number.NaN)),
    );
    console.log(row(name, values));
  }
};

await benchPage(PAGE, async (browser, address) => {
  console.log(
    isPhone
      ? '390 × 844 at 3 px each, touch, processor slowed four times'
      : '1920 × 1080; main-thread ms of a step, and the 95th percentile of the time from input to picture',
  );
  for (const size of sizes) {
    /** @type {Map<string, Figures[]>} */
    const figures = new Map(engines.map((engine) => [engine, []]));
    for (let round = 0; round < rounds; round++) {
      for (const engine of engines) {
        const page = await browser.newPage(isPhone ? PHONE : DESK);
        page.on('pageerror', (error) => console.error(`  ${engine}: ${error.stack}`));
        await page.goto(address);
        const measure = isPhone ? measurePhone : measureDesk;
        figures.get(engine)?.push(await measure(page, engine, size));
        await page.close();
      }
    }
    print(size, figures);
  }
});
