import { expect, test } from 'vitest';
import { isInstalled } from '../../scripts/setup.mjs';

const LOCKED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-for-windows': { version: '1.0.0', integrity: 'sha512-w', optional: true },
};
const INSTALLED = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } };

test('packages of the lock file are installed, other systems’ optional ones aside', () => {
  expect(isInstalled(LOCKED, INSTALLED)).toBe(true);
});

test.each([
  ['a missing package', {}],
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }],
  ['other content', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
  ['a package that the lock file does not know', { ...INSTALLED, 'node_modules/b': { version: '1.0.0' } }],
])('%s asks for a new installation', (_, installed) => {
  expect(isInstalled(LOCKED, installed)).toBe(false);
});
