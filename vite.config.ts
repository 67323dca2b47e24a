import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.mjs';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';
import { paintWithScript } from './scripts/paint-with-script.mjs';
import { precache } from './scripts/precache.mjs';
import { TARGET } from './scripts/target.mjs';

/** What cannot stand in the page itself; a host that can send headers does well to send these. */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * A full room has one access point: what the first page needs comes in two files, not in fifty, of which the packages
 * outlive most releases of the app. What several later parts share is not cut finer than this many bytes.
 */
const FEW_FILES = [
  { name: 'cytoscape', test: /node_modules.*cytoscape/, priority: 3 },
  { name: 'packages', tags: ['$initial' as const], test: /node_modules/, priority: 2 },
  { name: 'first', tags: ['$initial' as const], test: /src/, priority: 1 },
  { name: 'common', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 30_000 },
];

/** Without the list of all who share it, which would make the name of a common file as long as a sentence. */
const fileOfChunk = ({ name }: { readonly name: string }): string =>
  `assets/${name.replace(/~.*/, '')}-[hash].js`;

/** Of styles alone, or imported by their parts. */
const NEVER_WHOLE = ['@fontsource-variable/inter', '@orama/stemmers', 'write-excel-file'];

/** Prepared before the first browser test: a package found on the way would reload the page in the middle of a run. */
const PREPARED = [
  ...Object.keys(packageJson.dependencies).filter((name) => !NEVER_WHOLE.includes(name)),
  '@orama/stemmers/finnish',
  '@orama/stemmers/swedish',
  'axe-core',
  'fast-check',
  'qr/decode.js',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'react-dom/client',
  'react-dom/server',
  'write-excel-file/universal',
  'zustand/vanilla',
];

const launchChromium = async () => {
  const executablePath = await findChromium();
  return playwright({ launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) } });
};

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), paintWithScript(), precache()],
  build: {
    target: TARGET,
    cssTarget: TARGET,
    // the policy admits no inline fonts, and the polyfill would be an inline script
    assetsInlineLimit: 0,
    // thirty small files, of which most parts want several, cost a full room more than the bytes of one
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: FEW_FILES },
        chunkFileNames: fileOfChunk,
        entryFileNames: 'assets/index-[hash].js',
        // common files may import each other: whichever part comes first, a module runs before those that need it
        strictExecutionOrder: true,
      },
    },
    // the packages of the first page; what the app itself adds later is far smaller
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  preview: { headers: HEADERS },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // properties look at hundreds of workshops, on machines that are busy with other things
          testTimeout: 30_000,
          // a process for each file would cost more than all the tests in it; who changes a global puts it back
          isolate: false,
          maxWorkers: '100%',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        // libraries leave out in "test" what they do in earnest
        define: { 'process.env.NODE_ENV': '"development"' },
        optimizeDeps: { include: PREPARED },
        test: {
          name: 'browser',
          maxWorkers: '100%',
          // a second is short on a machine that is busy with other things
          expect: { poll: { timeout: 10_000 } },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            provider: await launchChromium(),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 720 },
            screenshotFailures: false,
          },
        },
      },
    ],
  },
});
