import { useMemo } from 'react';
import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import type { Pair } from '../../../domain/match/verdicts';
import { newId } from '../../../state/id';
import { focusOn } from '../../../ui/focus';
import { useLatest } from '../../../ui/useLatest';
import { DESK, QUESTION, rowId, TABLE } from '../focus';
import type { MatchView } from '../view';
import type { Answer } from './answering';
import type { Desk } from './desk';
import { memoryOf } from './remembering';
import type { Questions } from './useQuestions';
import { answerInWords } from './words';

/** What happens to a question, from wherever it is answered: the focus then goes to the next one. */
export interface Asking {
  readonly answer: (
    group: SuggestedGroup,
    answer: Answer,
    how: { readonly asksRest?: boolean; readonly isRemembered?: boolean },
  ) => void;
  readonly putOff: (group: SuggestedGroup) => void;
  /** Puts the next question on the table, or the one before; nothing is decided. */
  readonly turn: (way: 1 | -1) => void;
  readonly open: (group: SuggestedGroup) => void;
}

const tiesOf = ({ ties }: SuggestedGroup): Pair[] => ties.map(({ a, b }) => [a, b]);

/** Each question at the same place of the window, with its answers in sight. */
const focusOnQuestion = (): void => {
  focusOn(QUESTION, DESK);
  requestAnimationFrame(() => document.getElementById(TABLE)?.scrollIntoView({ block: 'start' }));
};

/** In the list, the question below the answered one; at its end, the one above. */
const focusAfter = ({ asked }: Questions, { key }: SuggestedGroup): void => {
  const at = asked.findIndex((group) => group.key === key);
  const next = asked[at + 1] ?? asked[at - 1];
  if (next && document.getElementById(rowId(next.key))) focusOn(rowId(next.key), QUESTION, DESK);
  else focusOnQuestion();
};

/** The gestures at the desk that need to know what is asked now; the same object all the while. */
export const useAsking = (desk: Desk, view: MatchView, questions: Questions): Asking => {
  const latest = useLatest({ view, questions });
  return useMemo(
    () => ({
      answer: (group, answer, { asksRest = false, isRemembered = false }) => {
        const { view: now } = latest.current;
        desk.answer(group, answer, {
          asksRest,
          sentence: answerInWords(now, answer),
          memory: isRemembered ? memoryOf(now.gathered, answer, tiesOf(group), newId) : undefined,
        });
        focusAfter(latest.current.questions, group);
      },
      putOff: (group) => {
        desk.putOff(group);
        focusAfter(latest.current.questions, group);
      },
      turn: (way) => {
        const { asked, current } = latest.current.questions;
        const at = asked.findIndex(({ key }) => key === current?.key);
        const next = asked.at((at + way) % asked.length);
        if (next) desk.hold(next);
        focusOnQuestion();
      },
      open: (group) => {
        desk.showAsList(false);
        desk.hold(group);
        focusOnQuestion();
      },
    }),
    [desk, latest],
  );
};
