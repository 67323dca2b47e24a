import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import type { Entities } from '../../../src/domain/entity';
import { tellApart } from '../../../src/domain/match/separate';
import { gather } from '../../../src/features/match/gathered';
import { questionsOf } from '../../../src/features/match/unclear';
import { readOrThrow } from '../../domain/arbitraries';
import { decide, workshopOf } from '../../domain/match/drafts';

const questions = (entities: Entities) => questionsOf(gather(entities));

describe('A question', () => {
  test('about twins names the map that holds both', () => {
    expect(questions(workshopOf([['Turku'], ['MLL', 'MLL ry']])).open).toMatchObject([
      { reason: 'twin', shown: ['m2/a1', 'm2/a2'], sharedMapId: 'm2' },
    ]);
  });

  test('about classes that one map keeps apart shows the two of that map', () => {
    const united = decide(workshopOf([['Turku'], ['Turku', 'Åbo'], ['Åbo']]), 'm1/a1', 'same', 'm3/a1');
    const [asked] = questions(united).open;
    expect(asked).toMatchObject({ reason: 'one-map', sharedMapId: 'm2', shown: ['m2/a2', 'm2/a1'] });
  });

  test('about two maps names none', () => {
    const named = workshopOf([[{ name: 'Turku', rosterId: 'r1' }], [{ name: 'Turku', rosterId: 'r2' }]]);
    expect(questions(named).open).toMatchObject([
      { reason: 'several-roster-ids', shown: ['m1/a1', 'm2/a1'], sharedMapId: undefined },
    ]);
  });

  test('that the users have answered moves to those kept apart, once', () => {
    const twins = workshopOf([['MLL', 'MLL ry']]);
    const { open, answered } = questions(apply(twins, tellApart(twins, 'm1/a1', 'm1/a2')));
    expect(open).toEqual([]);
    expect(answered.map(({ reason }) => reason)).toEqual(['different']);
  });
});

test('The example workshop asks about its one pair of twins', () => {
  const example = new URL('../../../public/examples/varsinais-suomi.yhteiskartta.json', import.meta.url);
  const { open, answered } = questions(readOrThrow(readFileSync(example, 'utf8')));
  expect(open).toMatchObject([{ reason: 'twin', sharedMapId: 'm09' }]);
  expect(answered).toEqual([]);
});
