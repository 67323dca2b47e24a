import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies, ROOT, runMain } from './setup.mjs';

/** @param {readonly number[]} numbers @returns {number} not a number when there are none */
export const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** @param {string} page from the root @param {string} outDir where it is built to and served from */
const serve = async (page, outDir) => {
  const { build, preview } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  const common = /** @type {const} */ ({
    root: ROOT + page,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
  });
  const options = { outDir, emptyOutDir: true, target: ['chrome115'] };
  await build({ ...common, base: './', plugins: [react()], worker: { format: 'es' }, build: options });
  return preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
};

/**
 * Builds a measuring page, serves it, and has it measured in Chromium.
 * @param {string} page its folder, from the root
 * @param {(browser: import('@playwright/test').Browser, address: string) => Promise<void>} measure
 */
export const benchPage = (page, measure) =>
  runMain(async () => {
    ensureDependencies();
    const executablePath = await ensureChromium();
    const { chromium } = await import('@playwright/test');
    const outDir = mkdtempSync(join(tmpdir(), 'yhteiskartta-bench-'));
    const server = await serve(page, outDir);
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    try {
      await measure(browser, server.resolvedUrls?.local[0] ?? '');
    } finally {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    }
  });
