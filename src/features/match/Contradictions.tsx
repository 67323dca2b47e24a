import type { Word } from '../../domain/match/verdicts';
import { useWords, words } from '../../i18n';
import type { Contradiction } from './contradicted';
import { CONTRADICTIONS, DESK } from './focus';
import type { Matching } from './matching';
import { PairQuestion, QuestionList } from './PairQuestion';
import { actorName, actorNames, deciderInWords, type MatchView } from './view';

interface ContradictionsProps {
  readonly found: readonly Contradiction[];
  readonly view: MatchView;
  readonly matching: Matching;
}

/** "Eri toimijat: Turku ja Åbo – Maija" */
const wordInWords = (view: MatchView, { a, b, verdict, by }: Word): string => {
  const t = words('match');
  const names = actorNames(view, [a, b]);
  const what = verdict === 'same' ? t('decidedSame', { names }) : t('decidedDifferent', { names });
  const who = deciderInWords(by);
  return who ? t('decidedBy', { what, by: who }) : what;
};

/** What two people decided otherwise, with the words of both; away while nobody did. */
export const Contradictions = ({ found, view, matching }: ContradictionsProps) => {
  const t = useWords('match');
  if (found.length === 0) return null;
  return (
    <QuestionList id={CONTRADICTIONS} heading={t('contradictions', { count: found.length })}>
      {found.map(({ key, pair, said }) => (
        <PairQuestion
          key={key}
          text={t('contradicted', { pair: actorNames(view, pair) })}
          pair={pair}
          names={pair.map((ref) => actorName(view, ref))}
          matching={matching}
          next={[CONTRADICTIONS, DESK]}
        >
          {said.map((word) => (
            <li className="question-side" key={`${word.a} ${word.b} ${word.by}`}>
              {wordInWords(view, word)}
            </li>
          ))}
        </PairQuestion>
      ))}
    </QuestionList>
  );
};
