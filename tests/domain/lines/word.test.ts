import { expect, test } from 'vitest';
import { wordAt } from '../../../src/domain/lines';

/** `|` is where the caret stands. */
const typedAt = (text: string): string | undefined => {
  const caret = text.indexOf('|');
  const plain = text.replace('|', '');
  const word = wordAt(plain, caret);
  if (word) expect(plain.slice(word.start, word.end)).toBe(word.typed);
  return word?.typed;
};

test.each([
  ['Tur|', 'Tur'],
  ['Liitto – Tur|', 'Tur'],
  ['Liitto – Turku, V-S li|', 'V-S li'],
  ['Liitto\n- Rai|', 'Rai'],
  ['Rai|\nLiitto – Turku', 'Rai'],
  ['Rai|, Turku', 'Rai'],
  ['Liitto > Rai| – Turku', 'Rai'],
])('in %j the name before the caret is being typed', (text, typed) => {
  expect(typedAt(text)).toBe(typed);
});

test.each(['|', 'Turku |', 'Turku –|', 'Turku, |', 'Tur|ku', '\n|', 'Turku\n|'])(
  'in %j no name is being typed',
  (text) => {
    expect(typedAt(text)).toBeUndefined();
  },
);
