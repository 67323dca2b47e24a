import { ROOT } from './setup.mjs';
import { TARGET } from './target.mjs';

/** A build beside the app's own: it goes by no configuration file. */
export const ASIDE = /** @type {const} */ ({
  root: ROOT,
  configFile: false,
  mode: 'production',
  logLevel: 'error',
  publicDir: false,
});

/**
 * How an entry becomes one classic script.
 * @param {string} entry @param {string} fileName
 */
export const classicScript = (entry, fileName) => ({
  target: TARGET,
  lib: { entry, formats: /** @type {['iife']} */ (['iife']), name: 'worker', fileName: () => fileName },
  rolldownOptions: { output: { codeSplitting: false } },
});
