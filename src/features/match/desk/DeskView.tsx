import { type RefObject, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../../i18n';
import { kindsOf, sameKinds } from '../../../picture/mapPicture';
import type { SuggestionsFeed } from '../../../state/suggestions';
import { useKept } from '../../../ui/useKept';
import { DESK, TABLE } from '../focus';
import type { MatchView } from '../view';
import './desk.css';
import './card.css';
import { DeskHead, LastDone } from './DeskHead';
import type { Desk, DeskState } from './desk';
import { Enough } from './Enough';
import { QuestionCard } from './QuestionCard';
import { QuestionList } from './QuestionList';
import { Ticked } from './Ticked';
import { useAsking } from './useAsking';
import { type Questions, useQuestions } from './useQuestions';

export interface DeskViewProps {
  readonly workshopId: string;
  readonly view: MatchView;
  readonly feed: SuggestionsFeed;
  readonly desk: Desk;
}

interface AskedProps extends Omit<DeskViewProps, 'feed'> {
  readonly questions: Questions;
  readonly state: DeskState;
  readonly place: RefObject<HTMLElement | null>;
}

const useKinds = ({ gathered: { entities } }: MatchView) =>
  useKept(
    useMemo(() => kindsOf(entities), [entities]),
    sameKinds,
  );

const Asked = ({ workshopId, view, desk, questions, state, place }: AskedProps) => {
  const kinds = useKinds(view);
  const asking = useAsking(desk, view, questions);
  const { asked, current, progress } = questions;
  if (state.isList && asked.length > 0) return <QuestionList groups={asked} view={view} asking={asking} />;
  const isEnough = progress.done > 0 && progress.done >= progress.goal && !state.goesOn;
  if (!current || isEnough) {
    return <Enough workshopId={workshopId} left={asked.length} onGoOn={desk.goOn} />;
  }
  return (
    <QuestionCard
      key={current.key}
      group={current}
      view={view}
      kinds={kinds}
      asking={asking}
      number={asked.findIndex(({ key }) => key === current.key) + 1}
      count={asked.length}
      isLater={state.later.has(current.key)}
      desk={place}
    />
  );
};

/** Why there is nothing on the table; undefined when there is something. */
const emptinessOf = ({ asked, ticked, current, progress, isLooking, hasFailed }: Questions) => {
  if (asked.length > 0 || ticked.length > 0 || current || progress.done > 0) return undefined;
  if (hasFailed) return 'cannotLook';
  return isLooking ? 'looking' : 'nothingToAsk';
};

/** The desk where names are settled: what may be accepted together, then one question after the other. */
export const DeskView = ({ workshopId, view, feed, desk }: DeskViewProps) => {
  const t = useWords('match');
  const place = useRef<HTMLElement>(null);
  const questions = useQuestions(view.gathered, feed, desk);
  const state = useStore(desk.store);
  const emptiness = emptinessOf(questions);
  return (
    <section className="desk" aria-labelledby={DESK} ref={place}>
      <DeskHead questions={questions} desk={desk} state={state} />
      {questions.hasFailed && !emptiness ? <p className="match-help">{t('cannotLook')}</p> : null}
      {emptiness ? (
        <p className="match-help" role="status">
          {t(emptiness)}
        </p>
      ) : (
        <>
          <Ticked groups={questions.ticked} unticked={state.unticked} view={view} desk={desk} />
          <div className="on-table" id={TABLE}>
            <LastDone desk={desk} state={state} />
            <Asked
              workshopId={workshopId}
              view={view}
              desk={desk}
              questions={questions}
              state={state}
              place={place}
            />
          </div>
          <p className="match-help desk-keys">{t('deskKeys')}</p>
        </>
      )}
    </section>
  );
};
