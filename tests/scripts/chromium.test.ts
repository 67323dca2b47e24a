import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHROMIUM_FLAGS, FEATURES_OFF } from '../../scripts/chromium.mjs';
import { ROOT } from '../../scripts/setup.mjs';

/** The list within Playwright, which it offers nowhere. */
const offByPlaywright = (): string[] => {
  const program = readFileSync(`${ROOT}node_modules/playwright-core/lib/coreBundle.js`, 'utf8');
  const [, list = ''] = /disabledFeatures = \[(.*?)\]\.filter/s.exec(program) ?? [];
  return [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name = '']) => name);
};

test('what Playwright turns off stays off: Chromium hears the last list alone', () => {
  expect(offByPlaywright()).toContain('HttpsUpgrades');
  expect(FEATURES_OFF).toEqual(expect.arrayContaining(offByPlaywright()));
  expect(CHROMIUM_FLAGS.filter((flag) => flag.startsWith('--disable-features='))).toEqual([
    `--disable-features=${FEATURES_OFF.join(',')}`,
  ]);
});
