import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.mjs';
import { ROOT } from '../../scripts/setup.mjs';

const freePort = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' && address ? address.port : '')));
    });
  });

// the workers read this file again: they find the port that was chosen at first
process.env['E2E_PORT'] ??= await freePort();
const PORT = process.env['E2E_PORT'];
const ADDRESS = `http://127.0.0.1:${PORT}/`;

/** Where the results go for a program to read, if one asks. */
const report = process.env['E2E_REPORT'];

const executablePath = await findChromium();

/** A workshop of forty-five people: the longest test by far, so it begins first. */
const WORKSHOP = '**/workshop.spec.ts';

/** A test tagged `@once` does not depend on the screen: it runs on the laptop only. */
const ONCE = /@once/;
/** A test tagged `@hand` is of what people do on a device in their hand. */
const HAND = /@hand/;
/** A test tagged `@near` looks for what a large screen has room for anyway. */
const NEAR = /@near/;
/** A test tagged `@far` is of the projector alone. */
const FAR = /@far/;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${ROOT}test-results`,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // a test waits about as long as it computes: one more than there are processors keeps them busy
  workers: '150%',
  // what is there comes sooner; on a machine that is busy with other things it comes later
  expect: { timeout: 15_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: ADDRESS,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    // recording costs every test time, also those that pass: ask for it with `--trace=retain-on-failure`
    trace: 'off',
    screenshot: 'only-on-failure',
    // each test is a first visit: keeping the app on the device would fetch all of it once more
    serviceWorkers: 'block',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'workshop', testMatch: WORKSHOP, use: { viewport: { width: 1366, height: 768 } } },
    {
      name: 'phone',
      testIgnore: WORKSHOP,
      grepInvert: [ONCE, FAR],
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    {
      name: 'laptop',
      testIgnore: WORKSHOP,
      grepInvert: [HAND, FAR],
      use: { viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'projector',
      testIgnore: WORKSHOP,
      grepInvert: [ONCE, HAND, NEAR],
      use: { viewport: { width: 1920, height: 1080 } },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: ROOT,
    url: ADDRESS,
    reuseExistingServer: false,
  },
});
