import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { decidePair } from '../../../src/domain/commands/decisions';
import type { Entities } from '../../../src/domain/entity';
import { retract, takeOut, uniteClasses } from '../../../src/domain/match/separate';
import { gather } from '../../../src/features/match/gathered';
import { gesturesOf } from '../../../src/features/match/gestures';
import { decide, workshopOf } from '../../domain/match/drafts';

const gestures = (entities: Entities) => gesturesOf(gather(entities));

const four = workshopOf([['Turku'], ['Åbo'], ['Turun kaupunki'], ['Raisio']]);

describe('What the users decided', () => {
  test('in one gesture is one thing to take back', () => {
    const united = apply(four, uniteClasses(four, ['m1/a1', 'm2/a1', 'm3/a1']));
    const [gesture, ...others] = gestures(united);
    expect(others).toEqual([]);
    expect(gesture).toMatchObject({ verdict: 'same', actors: ['m1/a1', 'm2/a1', 'm3/a1'] });
    expect(gestures(apply(united, retract(united, gesture?.pairs ?? [])))).toEqual([]);
  });

  test('comes newest first', () => {
    const twice = decide(decide(four, 'm1/a1', 'same', 'm2/a1'), 'm3/a1', 'different', 'm4/a1');
    expect(gestures(twice).map(({ verdict }) => verdict)).toEqual(['different', 'same']);
  });

  test('about one who was taken out speaks of the two set apart, not of what holds the others together', () => {
    const namesakes = workshopOf([['Turku'], ['Turku'], ['Turku']]);
    const [gesture] = gestures(apply(namesakes, takeOut(namesakes, 'm2/a1')));
    expect(gesture).toMatchObject({ verdict: 'different', actors: ['m1/a1', 'm2/a1'] });
    expect(gesture?.pairs).toHaveLength(2);
  });

  test('at the same time in two places is two things', () => {
    const here = decidePair(four, ['m1/a1', 'm2/a1'], 'same', 'Maija');
    const there = decidePair(four, ['m3/a1', 'm4/a1'], 'same', 'Åke');
    const both = gestures(apply(apply(four, here), there));
    expect(both.map(({ actors, by }) => [by, ...actors])).toEqual([
      ['Maija', 'm1/a1', 'm2/a1'],
      ['Åke', 'm3/a1', 'm4/a1'],
    ]);
  });

  test('by two people on one pair at the same time is two things, whatever each of them said', () => {
    const here = decidePair(four, ['m1/a1', 'm2/a1'], 'same', 'Maija');
    const there = decidePair(four, ['m1/a1', 'm2/a1'], 'different', 'Åke');
    const both = gestures(apply(apply(four, here), there));
    expect(both.map(({ by, verdict }) => [by, verdict])).toEqual([
      ['Maija', 'same'],
      ['Åke', 'different'],
    ]);
  });
});
