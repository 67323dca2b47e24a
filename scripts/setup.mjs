// Uses nothing but Node's own modules: it runs before the dependencies are there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Where the scripts keep what can be made again. */
export const CACHE = `${ROOT}node_modules/.cache/yhteiskartta/`;

const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/** A mishap that the user can do something about: its message is the whole story, a stack trace would only hide it. */
export class SetupError extends Error {}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Whether the installed packages are those of the lock file. Optional ones (other systems' binaries) may be missing.
 * @param {LockedPackages} locked `packages` of package-lock.json
 * @param {LockedPackages} installed `packages` of node_modules/.package-lock.json
 */
export const isInstalled = (locked, installed) => {
  const names = Object.keys(locked).filter((name) => name !== '');
  const missing = names.some((name) => !installed[name] && !locked[name]?.optional);
  const foreign = Object.keys(installed).some((name) => {
    const wanted = locked[name];
    const found = installed[name];
    return wanted?.version !== found?.version || wanted?.integrity !== found?.integrity;
  });
  return !missing && !foreign;
};

/** @param {string} path @returns {LockedPackages} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

const dependenciesAreCurrent = () => {
  // npm writes this file last, so an interrupted installation does not pass for a finished one
  const installed = `${ROOT}node_modules/.package-lock.json`;
  return existsSync(installed) && isInstalled(packagesOf(`${ROOT}package-lock.json`), packagesOf(installed));
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupError(
    `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`,
  );
};

const runNpmCi = () => {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] };
  const npm = process.env['npm_execpath'];
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
};

/**
 * Installs the dependencies of the lock file when they are missing or others. Says nothing on stdout.
 * @param {{ silent?: boolean }} [options] silent: not a word on stderr either, unless it fails
 * @throws {SetupError}
 */
export const ensureDependencies = ({ silent = false } = {}) => {
  checkNode();
  if (dependenciesAreCurrent()) return;
  if (!silent) console.error('Installing dependencies (this once) …');
  const { status, stdout, stderr, error } = runNpmCi();
  if (status === 0) return;
  throw new SetupError(
    `Installing dependencies failed.\n${error?.message ?? `${stdout}${stderr}`}`.trimEnd(),
  );
};

/**
 * Runs a script's main function; a mishap is told in its own words and ends the process with 1.
 * @param {() => unknown} main
 */
export const runMain = async (main) => {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exit(1);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await runMain(() => ensureDependencies());
