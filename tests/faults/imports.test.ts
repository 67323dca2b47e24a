import { expect, test } from 'vitest';
import { bringImports } from './imports/part';

// the long form is a part of `npm run test:faults`
test('whatever is brought to the app ends in a clear sentence and harms nothing', async () => {
  const { runs, failures, figures } = await bringImports({ runs: 500, seed: 42, tell: () => undefined });
  expect(failures).toEqual([]);
  expect(runs).toBe(500);
  expect(figures['let in'], 'not everything is refused').toBeGreaterThan(20);
}, 120_000);
