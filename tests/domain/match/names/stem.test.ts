import { expect, test } from 'vitest';
import { stemsOf } from '../../../../src/domain/match/names/stem';

test('inflections of an unknown word share a stem', () => {
  const words = [
    ['zorbetti', 'zorbetin', 'zorbetit', 'zorbetissa'],
    ['ruusu', 'ruusun', 'ruusujen', 'ruusut'],
    ['tuppi', 'tupin', 'tupit'],
    ['pelimo', 'pelimon', 'pelimossa'],
    ['solros', 'solrosor', 'solrosorna', 'solrosen'],
  ];
  for (const [base = '', ...inflected] of words) {
    for (const word of inflected) {
      expect(
        stemsOf(word).filter((stem) => stemsOf(base).includes(stem)),
        `${base} ${word}`,
      ).not.toEqual([]);
    }
  }
});

test('different words share none', () => {
  const words = ['portti', 'verna', 'soste', 'kontti', 'lounatuuli', 'fingo', 'taika', 'artteli'];
  const stems = words.flatMap((word) => stemsOf(word));
  expect(new Set(stems).size).toBe(stems.length);
});

test('a word too short or of another script is its own stem', () => {
  expect(stemsOf('x')).toEqual(['x']);
  expect(stemsOf('общество')).toEqual(['общество']);
});
