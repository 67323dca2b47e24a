import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/setup.mjs';
import type { Outcome, Part, PartOptions } from '../parts';

interface Spec {
  readonly title: string;
  readonly ok: boolean;
}

interface Suite {
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

const specsOf = ({ specs = [], suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsOf)];

/** Runs one of the installed programs; what it says goes where progress goes. */
const run = (program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [`${ROOT}node_modules/${program}`, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 2, 2],
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });

const TEST = ['test', '--config=tests/e2e/playwright.config.ts', 'plug.spec.ts', '--project=laptop'];

const pullPlugs = async ({ runs, seed }: PartOptions): Promise<Outcome> => {
  if ((await run('vite/bin/vite.js', ['build', '--logLevel=error'])) !== 0)
    throw new Error('The app was not built.');
  const folder = await mkdtemp(join(tmpdir(), 'yhteiskartta-story-'));
  const report = join(folder, 'report.json');
  try {
    const env = { PLUGS: `${runs}`, PLUG_SEED: `${seed}`, E2E_REPORT: report };
    const code = await run('@playwright/test/cli.js', TEST, env);
    const specs = specsOf(JSON.parse(await readFile(report, 'utf8')));
    const failures = specs.filter(({ ok }) => !ok).map(({ title }) => title);
    if (code !== 0 && failures.length === 0) failures.push(`the tests ended with ${code}`);
    return { runs: specs.length, figures: { 'plugs pulled': specs.length }, failures };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The built app in a real browser, killed at any second of the example story: what it had called saved is back. */
export const part: Part = {
  name: 'story',
  what: 'the plug pulled while people draw, send, collect, answer, note and take snapshots in the built app',
  runs: 60,
  seed: 42,
  run: pullPlugs,
};
