import { describe, expect, test } from 'vitest';
import { apply, type Change, reverse } from '../../../src/domain/change';
import { decidePair } from '../../../src/domain/commands/decisions';
import type { ActorRef, Entities, PairDecision } from '../../../src/domain/entity';
import { join } from '../../../src/domain/join';
import { actorClasses } from '../../../src/domain/match/classes';
import { contradictionsOf, decisionsBehind } from '../../../src/domain/match/contradictions';
import { tellApart, uniteClasses } from '../../../src/domain/match/separate';
import { workshopOf } from './drafts';

const four = workshopOf([['Turku'], ['Åbo'], ['Turun kaupunki'], ['Raisio']]);

const saying = (
  entities: Entities,
  ...words: readonly [ActorRef, PairDecision['verdict'], ActorRef, string][]
) => words.reduce((now, [a, verdict, b, by]) => apply(now, decidePair(now, [a, b], verdict, by)), entities);

const contradicted = (entities: Entities) =>
  contradictionsOf(entities).map(({ pair, said }) => [
    ...pair,
    ...said.map(({ verdict, by }) => `${by}: ${verdict}`),
  ]);

const classOf = (entities: Entities, ref: ActorRef) => actorClasses(entities).classIdByRef.get(ref);

const maijas = saying(four, ['m1/a1', 'same', 'm2/a1', 'Maija']);
const akes = saying(four, ['m3/a1', 'same', 'm4/a1', 'Åke'], ['m1/a1', 'different', 'm2/a1', 'Åke']);
const both = join(maijas, akes);

describe('Two people who decided a pair otherwise, each without the other', () => {
  test('are both heard once their states are joined, either way round', () => {
    expect(contradicted(both)).toEqual([['m1/a1', 'm2/a1', 'Åke: different', 'Maija: same']]);
    expect(join(akes, maijas)).toEqual(both);
    expect(join(both, maijas)).toEqual(both);
  });

  test.each<[string, (entities: Entities) => Change, boolean]>([
    ['same', (entities) => uniteClasses(entities, ['m1/a1', 'm2/a1'], 'Eva'), true],
    ['different', (entities) => tellApart(entities, 'm2/a1', 'm1/a1', 'Eva'), false],
    ['same by one of the two', (entities) => uniteClasses(entities, ['m1/a1', 'm2/a1'], 'Maija'), true],
    ['different by one of the two', (entities) => tellApart(entities, 'm1/a1', 'm2/a1', 'Maija'), false],
  ])('are answered by %s, which the next join keeps and undo takes back', (_, settle, areSame) => {
    const change = settle(both);
    const settled = apply(both, change);
    for (const joined of [settled, join(settled, akes), join(maijas, settled)]) {
      expect(contradicted(joined)).toEqual([]);
      expect(classOf(joined, 'm1/a1') === classOf(joined, 'm2/a1')).toBe(areSame);
    }
    expect(apply(settled, reverse(change))).toEqual(both);
  });

  test('are answered also where the word that counts was already what is said now', () => {
    const again = saying(
      maijas,
      ['m1/a1', 'retracted', 'm2/a1', 'Maija'],
      ['m1/a1', 'same', 'm2/a1', 'Maija'],
    );
    const later = join(again, saying(four, ['m1/a1', 'different', 'm2/a1', 'Åke']));
    expect(classOf(later, 'm1/a1')).toBe(classOf(later, 'm2/a1'));
    expect(contradicted(later)).toHaveLength(1);
    const settled = apply(later, uniteClasses(later, ['m1/a1', 'm2/a1'], 'Eva'));
    expect(contradicted(settled)).toEqual([]);
    const apart = apply(later, tellApart(later, 'm1/a1', 'm2/a1', 'Eva'));
    expect(contradicted(apart)).toEqual([]);
    expect(classOf(apart, 'm1/a1')).not.toBe(classOf(apart, 'm2/a1'));
  });

  test('are nobody’s concern once no map holds the actors', () => {
    const gone = new Map([...both].filter(([key]) => !key.startsWith('m1')));
    expect(contradicted(gone)).toEqual([]);
  });
});

test('Who decides after having seen the other’s word leaves no contradiction', () => {
  const seen = saying(maijas, ['m1/a1', 'different', 'm2/a1', 'Åke']);
  expect(contradicted(seen)).toEqual([]);
  expect(contradicted(join(maijas, seen))).toEqual([]);
  expect(classOf(join(maijas, seen), 'm1/a1')).not.toBe(classOf(seen, 'm2/a1'));
});

describe('A "same" that a "different" elsewhere blocks', () => {
  const chained = join(
    saying(four, ['m1/a1', 'same', 'm2/a1', 'Maija'], ['m2/a1', 'same', 'm3/a1', 'Maija']),
    saying(four, ['m1/a1', 'different', 'm3/a1', 'Åke']),
  );

  test('is shown with all words that lie between the two classes, and who said them', () => {
    const [conflict] = actorClasses(chained).conflicts;
    expect(conflict).toMatchObject({ a: 'm2/a1', b: 'm3/a1', reason: 'blocked-same' });
    const words = conflict ? decisionsBehind(chained, conflict) : [];
    expect(words.map(({ a, verdict, b, by }) => `${by}: ${a} ${verdict} ${b}`)).toEqual([
      'Åke: m1/a1 different m3/a1',
      'Maija: m2/a1 same m3/a1',
    ]);
  });

  test.each<[string, (entities: Entities) => Change, number]>([
    ['same', (entities) => uniteClasses(entities, ['m2/a1', 'm3/a1'], 'Eva'), 1],
    ['different', (entities) => tellApart(entities, 'm2/a1', 'm3/a1', 'Eva'), 2],
  ])('is settled by %s', (_, settle, count) => {
    const settled = apply(chained, settle(chained));
    expect(actorClasses(settled).conflicts).toEqual([]);
    expect(new Set(['m1/a1', 'm2/a1', 'm3/a1'].map((ref) => classOf(settled, ref))).size).toBe(count);
  });
});
