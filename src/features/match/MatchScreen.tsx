import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { useWords, words } from '../../i18n';
import { useUndoWords } from '../../i18n/undoWords';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { createSuggestions, type Suggest, type SuggestionsFeed } from '../../state/suggestions';
import { focusOn } from '../../ui/focus';
import { isRedo, isUndo } from '../../ui/keys';
import { Notice } from '../../ui/Notice';
import { say } from '../../ui/toasts';
import { UndoButtons } from '../../ui/UndoButtons';
import { useKept } from '../../ui/useKept';
import { useKeys } from '../../ui/useKeys';
import { useLatest } from '../../ui/useLatest';
import { ActorList } from './ActorList';
import { Colleague } from './Colleague';
import { Contradictions } from './Contradictions';
import { contradictions } from './contradicted';
import { Decisions } from './Decisions';
import { DeskView } from './desk/DeskView';
import { createDesk, type Desk } from './desk/desk';
import { tickId } from './focus';
import { Intro } from './Intro';
import './match.css';
import './actors.css';
import { createMatching, type Matching } from './matching';
import { Questions } from './Questions';
import { keepRows, type Row, rowsOf, tickedRows } from './rows';
import { TickBar } from './TickBar';
import { questionsOf } from './unclear';
import { type MatchView, ShownView, useMatchView } from './view';

export interface MatchScreenProps {
  readonly open: OpenWorkshop;
  /** Finds what may be the same. Default: a worker. */
  readonly suggest?: Suggest;
}

interface PartProps extends Pick<MatchScreenProps, 'open'> {
  readonly view: MatchView;
  readonly matching: Matching;
  readonly desk: Desk;
  readonly feed: SuggestionsFeed;
}

const Head = ({ open, matching }: Pick<PartProps, 'open' | 'matching'>) => {
  const t = useWords('match');
  const { canUndo, canRedo } = useStore(open.undo.store);
  return (
    <header className="match-head">
      <h2>{t('title')}</h2>
      <div className="match-tools">
        <UndoButtons
          labels={useUndoWords()}
          canUndo={canUndo}
          canRedo={canRedo}
          onUndo={matching.undo}
          onRedo={matching.redo}
        />
      </div>
      <div className="match-intro">
        <Intro />
      </div>
    </header>
  );
};

const useScreenKeys = (matching: Matching): void =>
  useKeys((event) => {
    if (event.key === 'Escape') matching.letGo();
    if (isRedo(event)) matching.redo();
    if (isUndo(event)) matching.undo();
    if (isRedo(event) || isUndo(event)) event.preventDefault();
  });

/** What can be said of the ticked rows, the same functions all the while; the focus goes to the class of the first. */
const useTickedGestures = (rows: readonly Row[], matching: Matching) => {
  const latest = useLatest(rows);
  return useMemo(() => {
    const chosen = () => tickedRows(latest.current, matching.store.getState().ticked);
    const namesOf = (ticked: readonly Row[]) => ticked.map(({ name }) => name);
    return {
      unite: () => {
        const ticked = chosen();
        if (ticked.length < 2) {
          say(words('match')('tickMore'));
          return;
        }
        const ids = ticked.map(({ id }) => id).sort();
        matching.unite(ids, namesOf(ticked));
        focusOn(tickId(ids[0] ?? ''));
      },
      tellApart: () => {
        const ticked = chosen();
        const [one, other] = ticked;
        if (!one || !other) return;
        matching.tellApart([one.id, other.id], namesOf(ticked));
        focusOn(tickId(one.id));
      },
    };
  }, [latest, matching]);
};

const useRows = (view: MatchView): readonly Row[] =>
  useKept(
    useMemo((): readonly Row[] => rowsOf(view.gathered, view.language), [view]),
    keepRows,
  );

const Matched = ({ open, view, matching, desk, feed }: PartProps) => {
  const rows = useRows(view);
  const questions = useMemo(() => questionsOf(view.gathered), [view.gathered]);
  const contradicted = useMemo(
    () => contradictions(view.gathered, questions.open),
    [view.gathered, questions],
  );
  // the next question need not wait for what was decided before
  const decided = useMemo(() => ({ view, answered: questions.answered }), [view, questions]);
  const unclear = questions.open.filter(({ reason }) => reason !== 'blocked-same');
  const { unite, tellApart } = useTickedGestures(rows, matching);
  useScreenKeys(matching);
  return (
    <div className="match">
      <Head open={open} matching={matching} />
      <div className="match-wanted">
        <Contradictions found={contradicted} view={view} matching={matching} />
        <DeskView workshopId={open.workshop.id} view={view} feed={feed} desk={desk} />
        <Questions questions={unclear} view={view} matching={matching} />
        <Colleague workshopId={open.workshop.id} />
      </div>
      <Decisions {...useDeferredValue(decided)} matching={matching} />
      <ShownView value={view}>
        <ActorList rows={rows} mapCount={view.gathered.mapCount} matching={matching} onUnite={unite} />
      </ShownView>
      <TickBar rows={rows} matching={matching} onUnite={unite} onTellApart={tellApart} />
    </div>
  );
};

/** Which names on the maps mean the same actor: what follows from the maps, and what the users decide. */
export const MatchScreen = ({ open, suggest }: MatchScreenProps) => {
  const t = useWords('match');
  const view = useMatchView(open.workshop);
  const desk = useMemo(() => createDesk(open), [open]);
  const matching = useMemo(() => createMatching(open, desk.letGo), [open, desk]);
  const feed = useMemo(() => createSuggestions(open.workshop, suggest), [open, suggest]);
  return view.gathered.named.length > 0 ? (
    <Matched open={open} view={view} matching={matching} desk={desk} feed={feed} />
  ) : (
    <Notice
      title={t('empty')}
      help={t('emptyHelp')}
      action={{ label: t('toMaps'), href: addressOf({ at: 'maps', workshop: open.workshop.id }) }}
    />
  );
};
