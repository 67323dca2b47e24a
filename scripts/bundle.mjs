// Bundles a TypeScript program of scripts/ and runs it here. Nothing but its answer may reach stdout: programs read it.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, ensureDependencies, ROOT } from './setup.mjs';

/**
 * @typedef {object} Program
 * @property {string} name of the bundle: letters and hyphens
 * @property {string} entry its first module, from the root
 * @property {readonly string[]} sources files and folders that it is made of, from the root
 */

/** What any bundle depends on. */
const COMMON_SOURCES = ['src/domain', 'scripts/bundle.mjs', 'package-lock.json'];

/** @param {string} path a file or a folder, from the root @returns {string[]} its files */
const filesOf = (path) => {
  if (!statSync(ROOT + path).isDirectory()) return [path];
  const inside = readdirSync(ROOT + path, { recursive: true, encoding: 'utf8' });
  const files = inside.map((name) => join(path, name)).filter((file) => statSync(ROOT + file).isFile());
  return files.sort();
};

/** @param {readonly string[]} sources */
const hashOf = (sources) => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(ROOT + file));
  return hash.digest('hex').slice(0, 16);
};

/** @param {string} entry @param {string} outDir where program.mjs will be: one file that needs no other */
const bundleInto = async (entry, outDir) => {
  const { build } = await import('vite');
  const output = { entryFileNames: 'program.mjs', codeSplitting: false };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: entry, target: 'node20', outDir, rolldownOptions: { output } },
  });
};

/** @param {string} name */
const removeOldBundles = (name) => {
  const isOld = new RegExp(`^${name}-[0-9a-f]{16}\\.mjs$`);
  for (const old of readdirSync(CACHE)) if (isOld.test(old)) rmSync(CACHE + old, { force: true });
};

/** The bundle of the sources as they are now, made when there is none yet. @param {Program} program */
const currentBundle = async ({ name, entry, sources }) => {
  const bundle = `${CACHE}${name}-${hashOf([...COMMON_SOURCES, ...sources])}.mjs`;
  if (existsSync(bundle)) return bundle;
  mkdirSync(CACHE, { recursive: true });
  const workplace = mkdtempSync(`${CACHE}new-`);
  try {
    await bundleInto(entry, workplace);
    removeOldBundles(name);
    // renamed when whole: somebody may call at the same time
    renameSync(join(workplace, 'program.mjs'), bundle);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
  return bundle;
};

/** Runs a program from the folder that the user stands in, bundled anew when its sources are others. @param {Program} program */
export const runBundled = async (program) => {
  ensureDependencies({ silent: true });
  const bundle = await currentBundle(program);
  // npm moves to the root of the project; the files are named from where the user stands
  process.chdir(process.env['INIT_CWD'] ?? process.cwd());
  await import(pathToFileURL(bundle).href);
};
