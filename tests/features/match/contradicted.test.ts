import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { decidePair } from '../../../src/domain/commands/decisions';
import type { Entities } from '../../../src/domain/entity';
import { tellApart } from '../../../src/domain/match/separate';
import { contradictions } from '../../../src/features/match/contradicted';
import { gather } from '../../../src/features/match/gathered';
import { questionsOf } from '../../../src/features/match/unclear';
import { workshopOf } from '../../domain/match/drafts';

const three = workshopOf([['Turku'], ['Åbo'], ['Turun kaupunki']]);

const found = (entities: Entities) => {
  const gathered = gather(entities);
  return contradictions(gathered, questionsOf(gathered).open);
};

/** What several people said without having seen each other's words. */
const unseen = (...said: [a: string, b: string, verdict: 'same' | 'different', by: string][]): Entities =>
  said.reduce((now, [a, b, verdict, by]) => apply(now, decidePair(three, [a, b], verdict, by)), three);

describe('A contradiction', () => {
  const ofOnePair = unseen(['m1/a1', 'm2/a1', 'same', 'Maija'], ['m1/a1', 'm2/a1', 'different', 'Åke']);

  test('of one pair shows the words of both', () => {
    const [one, ...others] = found(ofOnePair);
    expect(others).toEqual([]);
    expect(one?.said.map(({ by, verdict }) => [by, verdict]).sort()).toEqual([
      ['Maija', 'same'],
      ['Åke', 'different'],
    ]);
  });

  test('along a chain of pairs shows them too', () => {
    const [one] = found(
      unseen(
        ['m1/a1', 'm2/a1', 'same', 'Maija'],
        ['m2/a1', 'm3/a1', 'same', 'Maija'],
        ['m1/a1', 'm3/a1', 'different', 'Åke'],
      ),
    );
    expect(one?.said.map(({ verdict }) => verdict).sort()).toEqual(['different', 'same']);
  });

  test('is gone once somebody who sees it decides', () => {
    expect(found(apply(ofOnePair, tellApart(ofOnePair, 'm1/a1', 'm2/a1', 'Maija')))).toEqual([]);
  });
});
