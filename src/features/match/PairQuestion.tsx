import { type ReactNode, useId } from 'react';
import type { Pair } from '../../domain/match/verdicts';
import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import type { Matching } from './matching';

export interface QuestionListProps {
  /** Of the heading, which takes the focus. */
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** Questions under their heading. */
export const QuestionList = ({ id, heading, children }: QuestionListProps) => (
  <section className="match-questions" aria-labelledby={id}>
    <h3 id={id} tabIndex={-1}>
      {heading}
    </h3>
    <ul>{children}</ul>
  </section>
);

export interface PairQuestionProps {
  readonly text: string;
  readonly pair: Pair;
  readonly names: readonly string[];
  readonly matching: Matching;
  /** Where the focus goes once it is answered: the first of these that is there. */
  readonly next: readonly string[];
  /** What there is to know of the two, as items of a list. */
  readonly children: ReactNode;
}

/** Whether two are one, with the two answers. */
export const PairQuestion = ({ text, pair, names, matching, next, children }: PairQuestionProps) => {
  const t = useWords('match');
  const id = useId();
  const answer = (decide: Matching['tellApart']) => () => {
    decide(pair, names);
    focusOn(...next);
  };
  return (
    <li className="question panel">
      <p id={id}>{text}</p>
      <ul className="question-sides" aria-labelledby={id}>
        {children}
      </ul>
      <div className="question-answers">
        <Button aria-describedby={id} onPress={answer(matching.unite)}>
          {t('sameActor')}
        </Button>
        <Button aria-describedby={id} onPress={answer(matching.tellApart)}>
          {t('tellApart')}
        </Button>
      </div>
    </li>
  );
};
