// Bundles scripts/analyse/main.ts and runs it here. Nothing but its answer may reach stdout: programs read it.
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
import { CACHE, ensureDependencies, ROOT, runMain } from './setup.mjs';

/** All that the bundle is made of. */
const SOURCES = ['src/domain', 'scripts/analyse', 'scripts/analyse.mjs', 'package-lock.json'];

/** @param {string} path a file or a folder, from the root @returns {string[]} its files */
const filesOf = (path) => {
  if (!statSync(ROOT + path).isDirectory()) return [path];
  const inside = readdirSync(ROOT + path, { recursive: true, encoding: 'utf8' });
  const files = inside.map((name) => join(path, name)).filter((file) => statSync(ROOT + file).isFile());
  return files.sort();
};

const hashOfSources = () => {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(ROOT + file));
  return hash.digest('hex').slice(0, 16);
};

/** @param {string} outDir where analyse.mjs will be: one file that needs no other */
const bundleInto = async (outDir) => {
  const { build } = await import('vite');
  const output = { entryFileNames: 'analyse.mjs', codeSplitting: false };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: 'scripts/analyse/main.ts', target: 'node20', outDir, rolldownOptions: { output } },
  });
};

const removeOldBundles = () => {
  const old = readdirSync(CACHE).filter((name) => /^analyse-.*\.mjs$/.test(name));
  for (const name of old) rmSync(CACHE + name, { force: true });
};

/** The bundle of the sources as they are now, made when there is none yet. @returns {Promise<string>} its path */
const currentBundle = async () => {
  const bundle = `${CACHE}analyse-${hashOfSources()}.mjs`;
  if (existsSync(bundle)) return bundle;
  mkdirSync(CACHE, { recursive: true });
  const workplace = mkdtempSync(`${CACHE}new-`);
  try {
    await bundleInto(workplace);
    removeOldBundles();
    // renamed when whole: somebody may call at the same time
    renameSync(join(workplace, 'analyse.mjs'), bundle);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
  return bundle;
};

await runMain(async () => {
  ensureDependencies({ silent: true });
  const bundle = await currentBundle();
  // npm moves to the root of the project; the files are named from where the user stands
  process.chdir(process.env['INIT_CWD'] ?? process.cwd());
  await import(pathToFileURL(bundle).href);
});
