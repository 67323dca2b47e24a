import { expect, test } from 'vitest';
import { remembered } from '../../../../src/domain/match/names/remembered';

test('each answer is worked out once, also where there is none', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return word.length || undefined;
  });
  expect(['Kemi', '', 'Kemi', ''].map(lengthOf)).toEqual([4, undefined, 4, undefined]);
  expect(asked).toEqual(['Kemi', '']);
});

test('what is remembered has an end, and is then worked out anew', () => {
  let asked = 0;
  const lengthOf = remembered((word) => {
    asked += 1;
    return word.length;
  });
  const words = Array.from({ length: 50_000 }, (_, at) => `${at}`);
  expect(words.map(lengthOf)).toEqual(words.map(({ length }) => length));
  lengthOf('0');
  expect(asked).toBe(words.length + 1);
});
