import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../../src/domain/change';
import { gainOf } from '../../../../src/domain/match/suggest/enough';
import { createMatcher } from '../../../../src/domain/match/suggest/suggestGroups';
import { matchTask } from '../../../../src/domain/match/suggest/task';
import { readWorkshopFile } from '../../../../src/domain/schema';
import { type Answer, answerChange } from '../../../../src/features/match/desk/answering';
import { differentAnswer } from '../../../../src/features/match/desk/draft';
import { type Progress, progressOf } from '../../../../src/features/match/desk/progress';
import { waitingOf } from '../../../../src/features/match/desk/questions';
import { type Answered, answeredOf } from '../../../../src/features/match/desk/sitting';
import { gather } from '../../../../src/features/match/gathered';

const EXAMPLE = new URL('../../../../public/examples/varsinais-suomi.yhteiskartta.json', import.meta.url);
const FAR_TOO_MANY = 60;

/** How a whole sitting on the example goes, by the progress before each answer, until the asking stops. */
const sitting = (verdict: Answer['verdict']): Progress[] => {
  const read = readWorkshopFile(readFileSync(EXAMPLE, 'utf8'));
  if (!read.ok) throw new Error('The example cannot be read.');
  const match = createMatcher();
  const seen: Progress[] = [];
  let entities = read.value;
  const answered: Answered[] = [];
  while (seen.length < FAR_TOO_MANY) {
    const marked = { answered, later: new Set<string>(), unticked: new Set<string>() };
    const { asked } = waitingOf(gather(entities), match(matchTask(entities)), marked);
    const progress = progressOf(
      answered.map(({ gain }) => gain),
      asked.map(gainOf),
    );
    seen.push(progress);
    const [next] = asked;
    if (!next || progress.done >= progress.goal) return seen;
    const answer = { ...differentAnswer(next.classIds), verdict };
    entities = apply(entities, answerChange(entities, answer, undefined));
    answered.push(answeredOf(next));
  }
  return seen;
};

describe.each(['same', 'different'] as const)('A sitting on the example where all are %s', (verdict) => {
  const seen = sitting(verdict);

  test('comes to an end within a few answers of what was said at its beginning', () => {
    const [start, end] = [seen[0], seen.at(-1)];
    expect(end?.done).toBe(end?.goal);
    expect((end?.goal ?? FAR_TOO_MANY) - (start?.goal ?? 0)).toBeLessThanOrEqual(4);
  });

  test('never seems to go back', () => {
    const shares = seen.map(({ done, goal }) => done / goal);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
