import { describe, expect, test } from 'vitest';
import type { EvalEntity } from '../../../scripts/matching/evalSet';
import { addTallies, saidBy, tallyOf, unitedPairs } from '../../../scripts/matching/tally';
import { facingMaps, knownWorkshop } from '../../../scripts/matching/workshop';
import type { SuggestedGroup, Suggestions } from '../../../src/domain/match/suggest/suggestion';

const entity = (id: string, family: string): EvalEntity => ({
  id,
  family,
  type: 'organisation',
  names: [{ n: id, tag: 'canonical' }],
});
const TURKU = entity('turku', 'turku');
const SALO = entity('salo', 'salo');

const map = (...drawn: (readonly [string, EvalEntity])[]) => ({
  actors: drawn.map(([name, of]) => ({ name, entity: of })),
  links: [],
});

/** m0: Turku, Salo; m1: TURKU, Salon kaupunki; m2: Åbo. */
const WORKSHOP = knownWorkshop([
  map(['Turku', TURKU], ['Salo', SALO]),
  map(['TURKU', TURKU], ['Salon kaupunki', SALO]),
  map(['Åbo', TURKU]),
]);

const group = (probability: number, ...classIds: string[]): SuggestedGroup => ({
  key: classIds.join(' '),
  classIds,
  probability,
  preselected: false,
  reasons: [],
  ties: [],
  impact: 1,
});

const suggest = (ticked: SuggestedGroup[], asked: SuggestedGroup[], enough = asked.length): Suggestions => ({
  ticked,
  asked,
  enough,
});

const TURKU_ABO = group(0.9, 'm0/a0', 'm2/a0');
const SALO_BOTH = group(0.6, 'm0/a1', 'm1/a1');
const SALO_ABO = group(0.9, 'm1/a1', 'm2/a0');

describe('what is suggested against what is known', () => {
  test('equal strings are no pairs, and nothing suggested misses the rest', () => {
    const { automatic, proposed, errors } = tallyOf(WORKSHOP, suggest([], []));
    expect(automatic).toEqual({ found: 0, wrong: 0, missed: 2 });
    expect(proposed).toEqual(automatic);
    expect(errors).toEqual(['- Turku | Åbo', '- Salo | Salon kaupunki']);
  });

  test('ticked groups count before what is asked, and what is likely counts beside them', () => {
    const tally = tallyOf(WORKSHOP, suggest([TURKU_ABO], [SALO_BOTH]));
    expect(tally.ticked).toEqual({ found: 1, wrong: 0, missed: 1 });
    expect(tally.proposed).toEqual({ found: 2, wrong: 0, missed: 0 });
    expect([tally.tickedGroups, tally.impure, tally.asked, tally.enough]).toEqual([1, 0, 1, 1]);
  });

  test('a question that expects a no proposes nothing', () => {
    const tally = tallyOf(WORKSHOP, suggest([], [group(0.49, 'm0/a0', 'm2/a0')], 0));
    expect(tally.proposed.found).toBe(0);
    expect([tally.asked, tally.enough]).toEqual([1, 0]);
  });

  test('a ticked group of two actors is impure, and its pairs are told apart from those proposed', () => {
    const ticked = tallyOf(WORKSHOP, suggest([SALO_ABO], []));
    expect([ticked.tickedGroups, ticked.impure]).toEqual([1, 1]);
    expect(ticked.proposed).toEqual({ found: 0, wrong: 1, missed: 2 });
    expect(ticked.errors).toContain('! Salon kaupunki | Åbo');
    expect(tallyOf(WORKSHOP, suggest([], [SALO_ABO])).errors).toContain('+ Salon kaupunki | Åbo');
  });

  test('groups that hold one another are one', () => {
    const tally = tallyOf(WORKSHOP, suggest([TURKU_ABO], [SALO_ABO]));
    expect(tally.proposed).toEqual({ found: 1, wrong: 2, missed: 1 });
  });

  test('only what concerns the given families is counted', () => {
    const concerns = (families: readonly string[]) => families.includes('salo');
    const tally = tallyOf(WORKSHOP, suggest([TURKU_ABO], [SALO_BOTH]), concerns);
    expect(tally.proposed).toEqual({ found: 1, wrong: 0, missed: 0 });
    expect([tally.tickedGroups, tally.asked]).toEqual([0, 1]);
  });

  test('tallies add up', () => {
    const one = tallyOf(WORKSHOP, suggest([TURKU_ABO], []));
    const both = addTallies(one, one);
    expect(both.proposed).toEqual({ found: 2, wrong: 0, missed: 2 });
    expect([both.tickedGroups, both.errors.length]).toEqual([2, 2]);
  });
});

test('a name that two actors go by is not looked at', () => {
  const workshop = knownWorkshop([map(['Kela', TURKU]), map(['Kela', SALO]), map(['KELA ry', TURKU])]);
  expect(tallyOf(workshop, suggest([], [])).proposed).toEqual({ found: 0, wrong: 0, missed: 0 });
});

test('two names on one map, and nowhere else, are no pair: nobody proposes to unite them', () => {
  const twice = map(['Turku', TURKU], ['Turun kaupunki', TURKU]);
  expect(tallyOf(knownWorkshop([twice]), suggest([], [])).proposed.missed).toBe(0);
  const elsewhere = knownWorkshop([twice, map(['TURKU', TURKU])]);
  expect(tallyOf(elsewhere, suggest([], [])).proposed.missed).toBe(1);
});

test('of facing maps the pairs are told that were united', () => {
  const pairs = [
    { a: 'Turku', b: 'Salo' },
    { a: 'Raisio', b: 'Paimio' },
  ];
  const facing = facingMaps(pairs, []);
  const said = saidBy(suggest([], [group(0.5, 'm0/a0', 'm1/a0'), group(0.4, 'm0/a1', 'm1/a1')]));
  expect(unitedPairs(pairs, facing, said.proposed)).toEqual([pairs[0]]);
  expect(unitedPairs(pairs, facing, said.ticked)).toEqual([]);
});
