import { describe, expect, test } from 'vitest';
import { apply, reverse } from '../../../../src/domain/change';
import { rosterEntries } from '../../../../src/domain/select';
import { answerChange } from '../../../../src/features/match/desk/answering';
import { differentAnswer, sameAnswer } from '../../../../src/features/match/desk/draft';
import { memoryOf } from '../../../../src/features/match/desk/remembering';
import { gather } from '../../../../src/features/match/gathered';
import { workshopOf } from '../../../domain/match/drafts';
import { workshop } from '../../../domain/match/workshop';

const four = workshopOf([['Turku'], ['Åbo'], ['Turun kaupunki'], ['Turku AMK']]);
const IDS = ['m1/a1', 'm2/a1', 'm3/a1', 'm4/a1'];
const plain = { apart: new Set<string>(), name: '' };

describe('"Same"', () => {
  const answer = sameAnswer({ apart: new Set(['m3/a1', 'm4/a1']), name: ' Turku ' }, IDS);

  test('is no answer while fewer than two are left together', () => {
    expect(sameAnswer({ apart: new Set(IDS.slice(1)), name: '' }, IDS)).toBeUndefined();
    expect(sameAnswer(plain, IDS)).toEqual({ verdict: 'same', refs: IDS, apart: [] });
  });

  test('tells the others from these, and says nothing of them among themselves', () => {
    const change = answer ? answerChange(four, answer, 'Maija') : {};
    const after = gather(apply(four, change));
    expect(after.named.map(({ members }) => members)).toEqual([['m1/a1', 'm2/a1'], ['m3/a1'], ['m4/a1']]);
    expect(after.namedById.get('m1/a1')?.name).toBe('Turku');
    expect([...after.apart].sort()).toEqual(['m1/a1/m3/a1', 'm1/a1/m4/a1']);
    expect(apply(apply(four, change), reverse(change))).toEqual(four);
  });
});

test('"Different" tells each from every other', () => {
  const change = answerChange(four, differentAnswer(IDS.slice(0, 3)), 'Maija');
  expect(gather(apply(four, change)).apart.size).toBe(3);
});

describe('What is remembered', () => {
  const listed = workshop({
    maps: { m1: { actors: { a1: 'Raisio' } }, m2: { actors: { a1: 'Turku' } } },
    roster: { r1: ['Turun kaupunki', 'Turku'] },
  });
  const remember = (verdict: 'same' | 'different') => {
    const refs = ['m1/a1', 'm2/a1'];
    const memory = memoryOf(gather(listed), { verdict, refs, apart: [] }, [['m1/a1', 'm2/a1']], () => 'new');
    const done = memory(listed);
    return done.ok ? rosterEntries(apply(listed, done.value)) : done.error;
  };

  test('goes to the entry that one of them is', () => {
    expect(remember('same')).toMatchObject([{ id: 'r1', aliases: ['Turku', 'Raisio'] }]);
  });

  test('of a "different" too, whichever of the two it is', () => {
    expect(remember('different')).toMatchObject([{ id: 'r1', aliases: ['Turku'], notAliases: ['Raisio'] }]);
  });
});
