import { describe, expect, test } from 'vitest';
import { apply } from '../../../../src/domain/change';
import { addActor } from '../../../../src/domain/commands/records';
import type { Entities } from '../../../../src/domain/entity';
import type { SuggestedGroup } from '../../../../src/domain/match/suggest/suggestion';
import { isOpen, type Marked, restOf, waitingOf } from '../../../../src/features/match/desk/questions';
import { answeredOf } from '../../../../src/features/match/desk/sitting';
import { gather } from '../../../../src/features/match/gathered';
import { decide, workshopOf } from '../../../domain/match/drafts';

const group = (...classIds: string[]): SuggestedGroup => ({
  key: classIds.join(),
  classIds,
  probability: 0.8,
  preselected: false,
  reasons: ['typo'],
  ties: classIds.slice(1).map((b) => ({ a: classIds[0] ?? '', b, probability: 0.8, reasons: ['typo'] })),
  impact: 1,
});

const maps = workshopOf([['Turku', 'Kela'], ['Åbo', 'FPA'], ['Turun kaupunki']]);
const CITY = group('m1/a1', 'm2/a1', 'm3/a1');
const KELA = group('m1/a2', 'm2/a2');

describe('A question is open', () => {
  const asks = (entities: Entities, asked: SuggestedGroup) => isOpen(gather(entities), asked);

  test('while its classes are several and nobody has told any two apart', () => {
    expect(asks(maps, CITY)).toBe(true);
    expect(asks(decide(maps, 'm1/a1', 'same', 'm2/a1'), CITY)).toBe(false);
    expect(asks(decide(maps, 'm1/a1', 'different', 'm2/a1'), CITY)).toBe(false);
    expect(asks(decide(maps, 'm1/a1', 'different', 'm2/a1'), KELA)).toBe(true);
  });

  test('not when one of its actors is gone', () => {
    expect(asks(workshopOf([['Turku'], ['Åbo']]), CITY)).toBe(false);
  });

  test('also when a map that came later has given its class another id', () => {
    const later = apply(maps, {
      m0: { before: null, after: { is: 'map', id: 'm0' } },
      ...addActor('m0', { id: 'a1', name: 'Kela' }),
    });
    expect(gather(later).classes.classIdByRef.get('m1/a2')).toBe('m0/a1');
    expect(asks(later, KELA)).toBe(true);
  });
});

describe('What waits', () => {
  const nothing: Marked = { answered: [], later: new Set(), unticked: new Set() };
  const waiting = (marked: Partial<Marked>, entities = maps) =>
    waitingOf(gather(entities), { ticked: [KELA], asked: [CITY] }, { ...nothing, ...marked });

  test('is what the matcher says, without what was decided since', () => {
    expect(waiting({})).toMatchObject({ ticked: [KELA], asked: [CITY] });
    expect(waiting({}, decide(maps, 'm1/a2', 'same', 'm2/a2'))).toMatchObject({ ticked: [], asked: [CITY] });
  });

  test('holds the unticked among the questions, and what was put off at their end', () => {
    const unticked = new Set([KELA.key]);
    expect(waiting({ unticked }).asked).toEqual([CITY, KELA]);
    expect(waiting({ unticked, later: new Set([CITY.key]) }).asked).toEqual([KELA, CITY]);
  });

  test('asks late about what followed from answers, and not once these are taken back', () => {
    const pair = group('m1/a1', 'm2/a1');
    const followUp = group('m1/a1', 'm3/a1');
    const waitingIn = (entities: Entities) =>
      waitingOf(
        gather(entities),
        { ticked: [], asked: [followUp, KELA] },
        { ...nothing, answered: [answeredOf(pair)] },
      );
    const answered = waitingIn(decide(maps, 'm1/a1', 'different', 'm2/a1'));
    expect(answered.asked).toEqual([KELA, followUp]);
    expect(answered.followUps).toEqual(new Set([followUp.key]));
    expect(waitingIn(decide(maps, 'm1/a1', 'same', 'm2/a1')).asked).toEqual([KELA, followUp]);
    expect(waitingIn(maps).asked).toEqual([followUp, KELA]);
    expect(waitingIn(maps).followUps.size).toBe(0);
  });
});

test('The rest of a split group keeps only the ties among its own', () => {
  const rest = restOf(CITY, ['m1/a1', 'm3/a1']);
  expect(rest.classIds).toEqual(['m1/a1', 'm3/a1']);
  expect(rest.ties.map(({ b }) => b)).toEqual(['m3/a1']);
});
