import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLines, writtenName } from '../../../src/domain/lines';

test('a name of one piece is written as it is, another one within quotation marks', () => {
  expect(writtenName('V-S liitto')).toBe('V-S liitto');
  expect(writtenName('Nuoret, Turku')).toBe('"Nuoret, Turku"');
});

test('a written name is read as one name', () => {
  const name = fc
    .array(fc.constantFrom('A', 'b', ' ', '-', '–', ',', '>', ';', "'"), { minLength: 1 })
    .map((signs) => `N${signs.join('')}n`);
  fc.assert(
    fc.property(name, (text) => {
      const [statement] = parseLines(writtenName(text)).statements;
      expect(statement?.names).toEqual([text.replace(/ +/g, ' ')]);
    }),
    { seed: 42 },
  );
});
