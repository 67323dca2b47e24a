// npm test                     everything
// npm test -- unit             one step (types, lint, unit, browser, e2e), or several
// npm test -- e2e draw.spec.ts one step, with the rest given to its tool
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.mjs';
import { CACHE, ensureDependencies, ROOT, runMain } from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ name: string, part: string, tool: string[], read?: (report: any) => Counts }} Step
 *   `part`: what chooses the step on the command line; `read`: how many tests its report holds
 */

const REPORT = `${CACHE}report.json`;

/** @param {{ numPassedTests: number, numFailedTests: number }} report @returns {Counts} */
const readVitest = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });

/** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report @returns {Counts} */
const readPlaywright = ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected });

/** @param {string} project */
const vitest = (project) => [
  'vitest/vitest.mjs',
  'run',
  `--project=${project}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
];

/** @type {Step[]} */
const STEPS = [
  { name: 'types', part: 'types', tool: ['typescript/bin/tsc', '--noEmit'] },
  {
    name: 'lint and format',
    part: 'lint',
    tool: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  },
  { name: 'unit tests', part: 'unit', tool: vitest('unit'), read: readVitest },
  { name: 'browser tests', part: 'browser', tool: vitest('browser'), read: readVitest },
  { name: 'build', part: 'e2e', tool: ['vite/bin/vite.js', 'build', '--logLevel=warn'] },
  {
    name: 'end-to-end tests',
    part: 'e2e',
    tool: ['@playwright/test/cli.js', 'test', '--config=tests/e2e/playwright.config.ts'],
    read: readPlaywright,
  },
];

const PARTS = new Set(STEPS.map((step) => step.part));

/** @param {string[]} args */
const chosenSteps = (args) => {
  const parts = args.filter((arg) => PARTS.has(arg));
  return parts.length === 0 ? STEPS : STEPS.filter((step) => parts.includes(step.part));
};

/** @param {Step} step @returns {Counts} */
const countsOf = (step) => {
  try {
    return step.read?.(JSON.parse(readFileSync(REPORT, 'utf8'))) ?? { passed: 0, failed: 0 };
  } catch {
    // the tool ended before it could write a report; its exit code tells the rest
    return { passed: 0, failed: 0 };
  }
};

/**
 * @param {Step} step
 * @param {string[]} extra arguments for the tool
 * @returns {Counts & { code: number }} a step that breaks without a failed test counts as one failure
 */
const runStep = (step, extra) => {
  console.log(`\n── ${step.name}`);
  rmSync(REPORT, { force: true });
  const [tool = '', ...args] = step.tool;
  const { status } = spawnSync(process.execPath, [`${ROOT}node_modules/${tool}`, ...args, ...extra], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, E2E_REPORT: REPORT },
  });
  const code = status ?? 1;
  const { passed, failed } = countsOf(step);
  return { code, passed, failed: code === 0 ? failed : Math.max(failed, 1) };
};

/** @param {Step[]} steps @param {string[]} extra @returns {number} exit code of the first step that fails, or 0 */
const runSteps = (steps, extra) => {
  const total = { passed: 0, failed: 0 };
  let code = 0;
  for (const step of steps) {
    const result = runStep(step, step.read || steps.length === 1 ? extra : []);
    total.passed += result.passed;
    total.failed += result.failed;
    code = result.code;
    if (code === 0) continue;
    console.log(`\n${step.name}: failed`);
    break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return code;
};

await runMain(async () => {
  const args = process.argv.slice(2);
  const steps = chosenSteps(args);
  ensureDependencies();
  if (steps.some((step) => step.part === 'browser' || step.part === 'e2e')) {
    process.env['CHROME_PATH'] = await ensureChromium();
  }
  process.env['CI'] = 'true';
  mkdirSync(CACHE, { recursive: true });
  process.exitCode = runSteps(
    steps,
    args.filter((arg) => !PARTS.has(arg)),
  );
});
