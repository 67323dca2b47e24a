import { describe, expect, test } from 'vitest';
import { apply, creation } from '../../../src/domain/change';
import { decideFields, decidePair, nextClock } from '../../../src/domain/commands/decisions';
import type { Entities } from '../../../src/domain/entity';
import { verdictsOf } from '../../../src/domain/match/verdicts';
import { fieldDecisionKey, pairDecisionKey } from '../../../src/domain/recordKeys';
import { pairDecisions } from '../../../src/domain/select';
import { thrice } from './thrice';

const nothing: Entities = new Map();
const pair = ['m1/a1', 'm2/a7'] as const;
const keyOf = (by: string) => pairDecisionKey(...pair, by);

describe('the word on a pair', () => {
  test('is one record, whichever way round the pair is named', () => {
    const there = thrice(nothing, decidePair(nothing, pair, 'same', 'Vetäjä'));
    expect(thrice(nothing, decidePair(nothing, ['m2/a7', 'm1/a1'], 'same', 'Vetäjä'))).toEqual(there);
    expect(there[keyOf('Vetäjä')]).toEqual({
      is: 'pairDecision',
      a: 'm1/a1',
      b: 'm2/a7',
      verdict: 'same',
      clock: 1,
      by: 'Vetäjä',
    });
  });

  test('is replaced by a later one of the same person, which outranks every word before it', () => {
    const other = apply(nothing, decideFields(nothing, pair, { name: 'Turku' }));
    const first = apply(other, decidePair(other, pair, 'same', 'Vetäjä'));
    const after = thrice(first, decidePair(first, pair, 'different', 'Vetäjä'));
    expect(Object.values(after).filter(({ is }) => is === 'pairDecision')).toEqual([
      { is: 'pairDecision', a: 'm1/a1', b: 'm2/a7', verdict: 'different', clock: 3, by: 'Vetäjä' },
    ]);
  });

  test('takes back what others say against it, in the same change and by the same clock', () => {
    const maija = apply(nothing, decidePair(nothing, pair, 'same', 'Maija'));
    const nameless = apply(maija, {
      [pairDecisionKey(...pair)]: creation({
        is: 'pairDecision',
        a: 'm1/a1',
        b: 'm2/a7',
        verdict: 'different',
        clock: 1,
      }),
    });
    const after = thrice(nameless, decidePair(nameless, pair, 'same', 'Åke'));
    expect(after[keyOf('')]).toMatchObject({ verdict: 'retracted', clock: 2 });
    expect(after[keyOf('Maija')], 'whoever says the same keeps their word').toMatchObject({
      verdict: 'same',
      clock: 1,
    });
    expect(after[keyOf('Åke')]).toMatchObject({ verdict: 'same', clock: 2 });
    expect(verdictsOf(pairDecisions(new Map(Object.entries(after)))).same).toEqual([pair]);
  });

  test('taken back takes back the words of all who are known to have said something', () => {
    const maija = apply(nothing, decidePair(nothing, pair, 'same', 'Maija'));
    const after = thrice(maija, decidePair(maija, pair, 'retracted', 'Åke'));
    expect(after[keyOf('Maija')]).toMatchObject({ verdict: 'retracted', clock: 2 });
    expect(verdictsOf(pairDecisions(new Map(Object.entries(after)))).same).toEqual([]);
  });
});

describe('the word on fields of a class', () => {
  test('is one record a field, whatever the order of the members', () => {
    const after = thrice(nothing, decideFields(nothing, ['m2/a7', 'm1/a1'], { x: 3, y: null }));
    expect(after[fieldDecisionKey(['m1/a1', 'm2/a7'], 'x')]).toMatchObject({
      of: ['m1/a1', 'm2/a7'],
      value: 3,
      clock: 1,
    });
    expect(after[fieldDecisionKey(['m1/a1', 'm2/a7'], 'y')]).toMatchObject({ value: null, clock: 1 });
  });
});

test('the clock of nothing decided is 1', () => {
  expect(nextClock(nothing)).toBe(1);
});
