import { spawnSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { ROOT } from '../../../scripts/setup.mjs';
import type { Analysis } from '../../../src/domain/analysis';

/** What the command line adds to an analysis that is looked at here. */
interface Analysed extends Analysis {
  /** The talking points as sentences. */
  readonly points: readonly string[];
}

/** What the pure functions say of a workshop file, without a screen. */
export const analysed = (path: string, set: 'person' | 'all' = 'person'): Analysed => {
  const args = [`${ROOT}scripts/analyse.mjs`, path, '--set', set];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
};
