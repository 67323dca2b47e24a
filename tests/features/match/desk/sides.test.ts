import { expect, test } from 'vitest';
import { groupClasses } from '../../../../src/features/match/desk/questions';
import { namesToChoose, sidesOf, surenessOf } from '../../../../src/features/match/desk/sides';
import { gather } from '../../../../src/features/match/gathered';
import { decide, workshopOf } from '../../../domain/match/drafts';

const gathered = gather(
  decide(
    workshopOf(
      [
        ['Turku', 'Varha', 'Zonta', 'Akatemia'],
        ['Åbo', 'Varha', 'Martat'],
        ['Turun kaupunki', 'Varha'],
      ],
      [
        [
          ['a1', 'a2'],
          ['a1', 'a3'],
          ['a4', 'a1'],
        ],
        [
          ['a2', 'a1'],
          ['a1', 'a3'],
        ],
        [['a1', 'a2']],
      ],
    ),
    'm1/a1',
    'same',
    'm3/a1',
  ),
);

const sides = sidesOf(gathered, groupClasses(gathered, ['m1/a1', 'm2/a1']), 'fi');

test('Each side tells its names, its maps and its neighbours, those in common first', () => {
  expect(sides.map(({ name, otherNames, mapIds }) => ({ name, otherNames, mapIds }))).toEqual([
    { name: 'Turku', otherNames: ['Turun kaupunki'], mapIds: ['m1', 'm3'] },
    { name: 'Åbo', otherNames: [], mapIds: ['m2'] },
  ]);
  expect(sides.map(({ neighbours }) => neighbours.map(({ name, isShared }) => [name, isShared]))).toEqual([
    [
      ['Varha', true],
      ['Akatemia', false],
      ['Zonta', false],
    ],
    [
      ['Varha', true],
      ['Martat', false],
    ],
  ]);
});

test('Any of the names may stay, those of most maps first', () => {
  expect(namesToChoose([...sides].reverse())).toEqual(['Turku', 'Turun kaupunki', 'Åbo']);
});

test('How sure it is has three words', () => {
  expect([1, 0.85, 0.84, 0.65, 0.64, 0].map(surenessOf)).toEqual([
    'sure',
    'sure',
    'likely',
    'likely',
    'unsure',
    'unsure',
  ]);
});
