import { expect, test } from 'vitest';
import { MAX_TEXT, textBlock } from '../../../src/domain/backdrop/texts';

test('the breaks of whoever wrote it are kept, and what surrounds it is not', () => {
  expect(textBlock({ text: ' \nNyt\n\ntulossa \n' }).lines).toEqual(['Nyt', '', 'tulossa']);
});

test('a foreign text longer than can be written here is cut, and shows it', () => {
  const { lines, height } = textBlock({ text: 'ש'.repeat(100_000) });
  expect(lines.join('').replaceAll('-', '')).toBe(`${'ש'.repeat(MAX_TEXT)}…`);
  expect(height).toBeLessThan(4000);
});
