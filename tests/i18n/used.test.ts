import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fi } from '../../src/i18n/fi';

const ROOT = join(import.meta.dirname, '../../src');
const IS_WORDS = /^i18n\/(?:fi|sv|en)\//;

const code = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !IS_WORDS.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

const found = (pattern: RegExp): ReadonlySet<string> =>
  new Set(Array.from(code.matchAll(pattern), ([, key = '']) => key));

const whole = found(/['"`.]([\w-]+)(?=\W)/g);
/** Put together when they are said: `drawnBy_${group}`, `strength${number}`, `${list}_help`. */
const beginnings = found(/`(\w+)\$\{/g);
const endings = found(/\}(_\w+)`/g);

const isPutTogether = (key: string): boolean =>
  Array.from(key).some((letter, at) => {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    return (
      (before.endsWith('_') && beginnings.has(before)) ||
      (/^\d$/.test(after) && beginnings.has(before)) ||
      (letter === '_' && endings.has(after))
    );
  });

const isUsed = (key: string): boolean =>
  [key, key.replace(/_(?:zero|one|other)$/, '')].some((one) => whole.has(one) || isPutTogether(one));

test.each(Object.entries(fi))('nothing is kept in "%s" that nobody says any more', (_namespace, words) => {
  expect(Object.keys(words).filter((key) => !isUsed(key))).toEqual([]);
});

test('words that nobody says would be seen', () => {
  expect(isUsed(['never', 'said'].join(''))).toBe(false);
  expect(isUsed(['never', 'said'].join('_'))).toBe(false);
});
