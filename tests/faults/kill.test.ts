import { expect, test } from 'vitest';
import { killBrowsers } from './kills/part';

// the long form is a part of `npm run test:faults`
test('a browser that is killed at any moment loses nothing that it has called saved', async () => {
  const { runs, failures } = await killBrowsers({ runs: 10, seed: 42, tell: () => undefined });
  expect(failures).toEqual([]);
  expect(runs).toBe(10);
}, 120_000);
