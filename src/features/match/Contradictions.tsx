import { useId } from 'react';
import type { Word } from '../../domain/match/verdicts';
import { useWords, words } from '../../i18n';
import { Button } from '../../ui/Button';
import { focusOn } from '../../ui/focus';
import type { Contradiction } from './contradicted';
import { CONTRADICTIONS, DESK } from './focus';
import type { Matching } from './matching';
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

const Contradicted = ({
  one,
  view,
  matching,
}: Omit<ContradictionsProps, 'found'> & { readonly one: Contradiction }) => {
  const t = useWords('match');
  const id = useId();
  const names = one.pair.map((ref) => actorName(view, ref));
  const answer = (decide: Matching['tellApart']) => () => {
    decide(one.pair, names);
    focusOn(CONTRADICTIONS, DESK);
  };
  return (
    <li className="question panel">
      <p id={id}>{t('contradicted', { pair: actorNames(view, one.pair) })}</p>
      <ul className="question-sides" aria-labelledby={id}>
        {one.said.map((word) => (
          <li className="question-side" key={`${word.a} ${word.b} ${word.by}`}>
            {wordInWords(view, word)}
          </li>
        ))}
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

/** What two people decided otherwise, with the words of both; away while nobody did. */
export const Contradictions = ({ found, ...props }: ContradictionsProps) => {
  const t = useWords('match');
  if (found.length === 0) return null;
  return (
    <section className="match-questions" aria-labelledby={CONTRADICTIONS}>
      <h3 id={CONTRADICTIONS} tabIndex={-1}>
        {t('contradictions', { count: found.length })}
      </h3>
      <ul>
        {found.map((one) => (
          <Contradicted key={one.key} one={one} {...props} />
        ))}
      </ul>
    </section>
  );
};
