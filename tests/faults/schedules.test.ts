import { expect, test } from 'vitest';
import { playSchedules } from './schedules/part';

// the long form, also in Chromium, is a part of `npm run test:faults`
test('two and three tabs and other versions on one map end equal and complete, however messages go astray', async () => {
  const { runs, failures, figures } = await playSchedules({ runs: 5, seed: 42, tell: () => undefined });
  expect(failures).toEqual([]);
  expect(runs).toBe(5);
  expect(Number(figures['with an older version']), 'an older version is among them').toBeGreaterThan(0);
  expect(Number(figures['with a newer one']), 'a newer one, too').toBeGreaterThan(0);
});
