import { expect, test } from 'vitest';
import { type Part, readPart, wholeOf } from '../../../src/domain/code/parts';
import { codesOf } from '../../../src/features/send/codes';
import { fitsCode } from '../../../src/ui/QrCode';

const link = (letters: number) => `https://x.fi/#/map/${'aB3-_'.repeat(letters)}`.slice(0, letters);

test('a link that a phone reads at once is one code', () => {
  expect(codesOf(link(1_273))).toEqual([link(1_273)]);
});

test('a longer one is a sequence of smaller codes, which give it back in any order', () => {
  const codes = codesOf(link(1_274));
  expect(codes.length).toBeGreaterThan(2);
  expect(codes.every((code) => code.length < 450)).toBe(true);
  const parts = codes.map(readPart).filter((part) => part !== undefined);
  const gathered = new Map(parts.reverse().map((part): [number, Part] => [part.number, part]));
  expect(wholeOf(gathered)).toBe(link(1_274));
});

test('what no sequence holds has no codes', () => {
  expect(codesOf(link(99 * 1_240)).length).toBe(99);
  expect(codesOf(link(99 * 1_280))).toEqual([]);
});

test('letters outside the alphabet take more room in a code', () => {
  expect(fitsCode('ä'.repeat(636))).toBe(true);
  expect(fitsCode('ä'.repeat(637))).toBe(false);
});
