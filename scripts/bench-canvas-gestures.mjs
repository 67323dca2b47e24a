/**
 * What is done on the page that measures, by real input events, and what it cost.
 * @typedef {Record<string, number>} Figures
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').CDPSession} Session
 * @typedef {{ x: number, y: number }} Point
 * @typedef {import('../tests/bench/canvas/main').Bench} Bench
 */

const STEPS = 40;
const NOTCHES = 8;
const ADDED = 8;
/** Longer than anything waits before it paints the picture at rest. */
const REST_MS = 500;
const SLOW_TASK = 50;

/**
 * @template T
 * @param {Page} page
 * @param {(bench: Bench) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
const ask = (page, use) => page.evaluate(`(${use})(window.bench)`);

/** @param {Session} session */
const busyMs = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
};

/** @param {readonly number[]} numbers */
const p95 = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? Number.NaN;

/**
 * What a gesture of so many steps costs, the picture at rest after it included.
 * @param {Page} page
 * @param {Session} session
 * @param {number} steps
 * @param {() => Promise<void>} gesture
 */
const costOf = async (page, session, steps, gesture) => {
  await page.waitForTimeout(REST_MS);
  await ask(page, (bench) => bench.noted());
  const before = await busyMs(session);
  await gesture();
  await page.waitForTimeout(REST_MS);
  const after = await busyMs(session);
  const { answers, longTasks } = await ask(page, (bench) => bench.noted());
  return { busy: (after - before) / steps, slowest: p95(answers), longTasks };
};

/** @param {number} step a circle's step, so that nothing ends far from where it began */
const onCircle = (step) => {
  const angle = (2 * Math.PI * step) / STEPS;
  return { x: Math.round(60 * Math.sin(angle)), y: Math.round(60 - 60 * Math.cos(angle)) };
};

/** @param {Page} page @param {Point} from */
const dragAround = async (page, from) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    const { x, y } = onCircle(step);
    await page.mouse.move(from.x + x, from.y + y);
  }
  await page.mouse.up();
};

/** @param {Page} page @param {number} notches */
const turnWheel = async (page, notches) => {
  for (let notch = 0; notch < Math.abs(notches); notch++) await page.mouse.wheel(0, notches > 0 ? -100 : 100);
};

/** @param {Page} page */
const middleOf = (page) => ask(page, (bench) => bench.middle());

/** @param {Page} page */
const zoomInAndOut = async (page) => {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  for (const notches of [NOTCHES, -NOTCHES, NOTCHES, -NOTCHES]) await turnWheel(page, notches);
};

/** @param {Page} page */
const hoverAcross = async (page) => {
  const { x, y } = await middleOf(page);
  for (let step = 0; step < STEPS; step++) await page.mouse.move(x - 400 + 20 * step, y - 200 + 10 * step);
};

/** @param {Page} page */
const addSome = async (page) => {
  for (let count = 0; count < ADDED; count++) await ask(page, (bench) => bench.addOne());
};

/** @param {Page} page */
const pan = async (page) => dragAround(page, await ask(page, (bench) => bench.ground()));

/** @param {Page} page @param {Session} session @param {string} engine @param {{ actors: number, links: number }} size */
const open = async (page, session, engine, size) => {
  await page.evaluate(`window.bench.prepare(${JSON.stringify([engine, size]).slice(1, -1)})`);
  const before = await busyMs(session);
  const first = await ask(page, (bench) => bench.open());
  const busy = (await busyMs(session)) - before;
  const whole = await ask(page, (bench) => bench.whole());
  await page.waitForTimeout(REST_MS);
  const { longTasks } = await ask(page, (bench) => bench.noted());
  const figures = { 'first frame': busy, 'first frame, waited': first, 'everything there, waited': whole };
  return { figures, longTasks };
};

/** @param {readonly number[]} longTasks */
const longestOf = (longTasks) => Math.max(0, ...longTasks);

/**
 * With a mouse on a large screen.
 * @param {Page} page @param {string} engine @param {{ actors: number, links: number }} size
 * @returns {Promise<Figures>}
 */
export const measureDesk = async (page, engine, size) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForFunction(() => 'bench' in window);
  const opened = await open(page, session, engine, size);
  const steps = /** @type {const} */ ([
    ['hover', STEPS, () => hoverAcross(page)],
    ['pan', STEPS, () => pan(page)],
    ['zoom', 4 * NOTCHES, () => zoomInAndOut(page)],
    ['drag of one', STEPS, async () => dragAround(page, await middleOf(page))],
    [
      'drag of ten',
      STEPS,
      async () => {
        await ask(page, (bench) => bench.chooseTen());
        await dragAround(page, await middleOf(page));
        await ask(page, (bench) => bench.chooseNone());
      },
    ],
    ['add one', ADDED, () => addSome(page)],
  ]);
  /** @type {Figures} */
  const figures = { ...opened.figures };
  let longest = 0;
  /** @param {string} name @param {number} count @param {() => Promise<void>} gesture */
  const measure = async (name, count, gesture) => {
    const { busy, slowest, longTasks } = await costOf(page, session, count, gesture);
    figures[name] = busy;
    figures[`${name}, p95`] = slowest;
    longest = Math.max(longest, ...longTasks);
  };
  for (const [name, count, gesture] of steps) await measure(name, count, gesture);
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await turnWheel(page, NOTCHES);
  await measure('pan after zoom', STEPS, () => pan(page));
  await measure('drag of one, near', STEPS, async () => dragAround(page, await middleOf(page)));
  figures[`longest task, opening (≥ ${SLOW_TASK})`] = longestOf(opened.longTasks);
  figures[`longest task, drawing (≥ ${SLOW_TASK})`] = longest;
  return figures;
};

/** @param {Session} session @param {string} type @param {readonly Point[]} points */
const touch = (session, type, points) =>
  session.send('Input.dispatchTouchEvent', {
    type: /** @type {'touchStart'} */ (type),
    touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
  });

/** @param {Session} session @param {Point} from */
const swipeAround = async (session, from) => {
  await touch(session, 'touchStart', [from]);
  for (let step = 1; step <= STEPS; step++) {
    const { x, y } = onCircle(step);
    await touch(session, 'touchMove', [{ x: from.x + x, y: from.y + y }]);
  }
  await touch(session, 'touchEnd', []);
};

/** @param {Session} session @param {Point} around */
const pinch = async (session, { x, y }) => {
  /** @param {number} apart */
  const fingers = (apart) => [
    { x: x - apart, y },
    { x: x + apart, y },
  ];
  await touch(session, 'touchStart', fingers(110));
  for (let step = 1; step <= STEPS; step++)
    await touch(session, 'touchMove', fingers(110 + 60 * Math.sin((Math.PI * step) / STEPS)));
  await touch(session, 'touchEnd', []);
};

/**
 * With fingers on a phone whose processor is four times as slow.
 * @param {Page} page @param {string} engine @param {{ actors: number, links: number }} size
 * @returns {Promise<Figures>}
 */
export const measurePhone = async (page, engine, size) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.waitForFunction(() => 'bench' in window);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const opened = await open(page, session, engine, size);
  /** @type {Figures} */
  const figures = { ...opened.figures };
  let longest = 0;
  /** @param {string} name @param {number} count @param {() => Promise<void>} gesture */
  const measure = async (name, count, gesture) => {
    const { busy, slowest, longTasks } = await costOf(page, session, count, gesture);
    figures[name] = busy;
    figures[`${name}, p95`] = slowest;
    longest = Math.max(longest, ...longTasks);
  };
  await measure('pan', STEPS, async () => swipeAround(session, await ask(page, (bench) => bench.ground())));
  await measure('pinch', STEPS, async () => pinch(session, await middleOf(page)));
  await measure('drag of one', STEPS, async () => swipeAround(session, await middleOf(page)));
  await measure('tap', 1, async () => {
    const { x, y } = await middleOf(page);
    await page.touchscreen.tap(x, y);
  });
  figures[`longest task, opening (≥ ${SLOW_TASK})`] = longestOf(opened.longTasks);
  figures[`longest task, drawing (≥ ${SLOW_TASK})`] = longest;
  return figures;
};
