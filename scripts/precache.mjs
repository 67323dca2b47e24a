import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ASIDE, classicScript } from './aside.mjs';
import { ROOT } from './setup.mjs';

const WORKER = 'src/serviceWorker/sw.ts';
/** The same in every build: browsers look there for what is new. */
export const WORKER_NAME = 'sw.js';

/** Pictures for those who read about the app. */
const NOT_OF_THE_APP = /^screenshots\//;

/** Everything below a folder, by its path from there with slashes. @param {string} folder @returns {string[]} */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/**
 * What the app needs of all that was built, always in the same order.
 * @param {readonly string[]} built paths from the root of the build @returns {string[]}
 */
export const filesOfApp = (built) =>
  [...new Set(built)].filter((path) => path !== WORKER_NAME && !NOT_OF_THE_APP.test(path)).sort();

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('base64');

/**
 * Builds the service worker that keeps these files of a build, beside them: one classic script.
 * @param {string} outDir @param {readonly string[]} built paths from there
 */
export const writeServiceWorker = async (outDir, built) => {
  const files = filesOfApp(built).map((path) => [path, hashOf(join(outDir, path))]);
  await build({
    ...ASIDE,
    define: { BUILT_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: { outDir, emptyOutDir: false, ...classicScript(WORKER, WORKER_NAME) },
  });
};

/**
 * Lets the built app work without a network: writes its service worker, which knows every file by its content.
 * @returns {import('vite').Plugin}
 */
export const precache = () => ({
  name: 'precache',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir }, bundle) {
      if (!dir) throw new Error('The app is built into a folder.');
      await writeServiceWorker(dir, [...Object.keys(bundle), ...filesIn(`${ROOT}public`)]);
    },
  },
});
