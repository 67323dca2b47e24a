import { describe, expect, test } from 'vitest';
import { hardNegativesProposed, tallyWorkshops } from '../../../../scripts/matching/evaluate';
import { createMatcher } from '../../../../scripts/matching/matcher';
import { readEvalFile } from '../../../../scripts/matching/readFile';
import { pairFigures, purityOf } from '../../../../scripts/matching/report';
import { saidBy, unitedPairs } from '../../../../scripts/matching/tally';
import { facingMaps } from '../../../../scripts/matching/workshop';
import { trainedModel } from '../../../../src/domain/match/model/matchModel';
import { memory } from '../evidence/compare';

const FOLDER = `${import.meta.dirname}/../../../fixtures/matching`;
const match = createMatcher(trainedModel(), memory);

const SETS = ['handmade-dev', 'kymi', 'lappi', 'pirkanmaa', 'pohjanmaa', 'pohjois-savo', 'uusimaa'];
/** Of each set; more would only take longer. */
const SIMS = 4;

describe.each(SETS)('names as people write them: %s', (name) => {
  const read = readEvalFile(`${FOLDER}/${name}.json`);
  if (!read.ok) throw new Error(read.error);
  const set = read.value;

  test('are matched as well as was measured with the weights in use', () => {
    const tally = tallyWorkshops(set, match, { sims: SIMS, seed: 1000, maps: 10 });
    expect(pairFigures(tally.proposed).f1).toBeGreaterThanOrEqual(0.9);
    expect(purityOf(tally)).toBeGreaterThanOrEqual(0.99);
    expect(tally.enough / SIMS).toBeLessThanOrEqual(20);
  });

  test('of those that look alike and are not, hardly any are proposed', () => {
    const share = hardNegativesProposed(set, match).length / set.hardNegatives.length;
    expect(share).toBeLessThanOrEqual(0.03);
  });

  test.each(['hardNegatives', 'ambiguous'] as const)('are never ticked when they are %s', (kind) => {
    const facing = facingMaps(set[kind], set.entities);
    const { ticked, proposed } = saidBy(match(facing.task));
    expect(unitedPairs(set[kind], facing, ticked)).toEqual([]);
    // else the pairs never met
    expect(unitedPairs(set[kind], facing, proposed).length).toBeLessThan(set[kind].length);
  });
});
