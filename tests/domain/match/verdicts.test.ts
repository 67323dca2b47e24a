import { describe, expect, test } from 'vitest';
import type { PairDecision } from '../../../src/domain/entity';
import { standingWords, verdictsOf } from '../../../src/domain/match/verdicts';

type Said = readonly [by: string, verdict: PairDecision['verdict'], clock: number];

const decisions = (...said: readonly Said[]): PairDecision[] =>
  said.map(([by, verdict, clock]) => ({
    is: 'pairDecision',
    a: 'm1/a1',
    b: 'm2/a1',
    verdict,
    clock,
    ...(by && { by }),
  }));

const verdict = (...said: readonly Said[]): string => {
  const { same, different } = verdictsOf(decisions(...said));
  return same.length > 0 ? 'same' : different.length > 0 ? 'different' : 'nothing';
};

describe('What counts of the words on a pair', () => {
  test.each<[string, ...Said[]]>([
    ['different', ['', 'different', 1]],
    ['nothing', ['', 'same', 1], ['', 'retracted', 2]],
    ['nothing', ['', 'same', 2], ['', 'retracted', 2]],
    ['different', ['', 'retracted', 2], ['', 'different', 2]],
    ['same', ['Maija', 'different', 1], ['Åke', 'same', 2]],
    ['different', ['Maija', 'different', 2], ['Åke', 'same', 2]],
    ['different', ['Maija', 'same', 1], ['Maija', 'different', 2], ['Åke', 'retracted', 3]],
    ['same', ['Maija', 'same', 1], ['Åke', 'retracted', 9]],
    ['same', ['Maija', 'retracted', 2], ['Åke', 'same', 2]],
  ])('is "%s" when people have said %j, %j, %j', (expected, ...said) => {
    expect(verdict(...said)).toBe(expected);
    expect(verdict(...said.toReversed())).toBe(expected);
  });

  test('is told with who said what, the weightiest word first', () => {
    const all = decisions(
      ['Maija', 'same', 3],
      ['Åke', 'different', 3],
      ['', 'same', 4],
      ['Eva', 'retracted', 5],
    );
    expect(standingWords(all).map(({ pair, said }) => [...pair, ...said.map(({ by }) => by)])).toEqual([
      ['m1/a1', 'm2/a1', undefined, 'Åke', 'Maija'],
    ]);
  });

  test('is nothing of an actor with itself', () => {
    expect(
      standingWords([{ is: 'pairDecision', a: 'm1/a1', b: 'm1/a1', verdict: 'different', clock: 1 }]),
    ).toEqual([]);
  });
});
