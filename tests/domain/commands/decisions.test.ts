import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { decideFields, decidePair, nextClock } from '../../../src/domain/commands/decisions';
import { type Entities, fieldDecisionKey, pairDecisionKey } from '../../../src/domain/entity';
import { thrice } from './thrice';

const nothing: Entities = new Map();
const key = pairDecisionKey('m1/a1', 'm2/a7');

describe('the word on a pair', () => {
  test('is one record, whichever way round the pair is named', () => {
    const there = thrice(nothing, decidePair(nothing, ['m1/a1', 'm2/a7'], 'same', 'Vetäjä'));
    expect(thrice(nothing, decidePair(nothing, ['m2/a7', 'm1/a1'], 'same', 'Vetäjä'))).toEqual(there);
    expect(there[key]).toEqual({
      is: 'pairDecision',
      a: 'm1/a1',
      b: 'm2/a7',
      verdict: 'same',
      clock: 1,
      by: 'Vetäjä',
    });
  });

  test('is replaced by a later one, which outranks every word before it', () => {
    const other = apply(nothing, decideFields(nothing, ['m1/a1', 'm2/a7'], { name: 'Turku' }));
    const first = apply(other, decidePair(other, ['m1/a1', 'm2/a7'], 'same', 'Vetäjä'));
    const after = thrice(first, decidePair(first, ['m1/a1', 'm2/a7'], 'different'));
    expect(after[key]).toEqual({
      is: 'pairDecision',
      a: 'm1/a1',
      b: 'm2/a7',
      verdict: 'different',
      clock: 3,
    });
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
