import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useWords, words } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { addressOf } from '../../state/route';
import { focusOn } from '../../ui/focus';
import { isRedo, isUndo } from '../../ui/keys';
import { Notice } from '../../ui/Notice';
import { say } from '../../ui/toasts';
import { UndoButtons } from '../../ui/UndoButtons';
import { useKeys } from '../../ui/useKeys';
import { ActorList } from './ActorList';
import { Decisions } from './Decisions';
import { tickId } from './focus';
import './match.css';
import { createMatching, type Matching } from './matching';
import { Questions } from './Questions';
import { type Row, rowsOf, tickedRows } from './rows';
import { TickBar } from './TickBar';
import { questionsOf } from './unclear';
import { type MatchView, useMatchView } from './view';

export interface MatchScreenProps {
  readonly open: OpenWorkshop;
}

interface PartProps extends MatchScreenProps {
  readonly view: MatchView;
  readonly matching: Matching;
}

const Head = ({ open, matching }: Omit<PartProps, 'view'>) => {
  const t = useWords('match');
  const common = useWords('common');
  const { canUndo, canRedo } = useStore(open.undo.store);
  return (
    <header className="match-head">
      <div className="match-title">
        <h2>{t('title')}</h2>
        <p className="match-help">{t('intro')}</p>
      </div>
      <div className="match-tools">
        <UndoButtons
          labels={{ undo: common('undo'), redo: common('redo') }}
          canUndo={canUndo}
          canRedo={canRedo}
          onUndo={matching.undo}
          onRedo={matching.redo}
        />
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

/** What can be said of the ticked rows; the focus then goes to the class that holds the first of them. */
const useTickedGestures = (rows: readonly Row[], matching: Matching) =>
  useMemo(() => {
    const chosen = () => tickedRows(rows, matching.store.getState().ticked);
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
  }, [rows, matching]);

const Matched = ({ open, view, matching }: PartProps) => {
  const rows = useMemo(() => rowsOf(view.gathered, view.language), [view]);
  const questions = useMemo(() => questionsOf(view.gathered), [view.gathered]);
  const { unite, tellApart } = useTickedGestures(rows, matching);
  useScreenKeys(matching);
  return (
    <div className="match">
      <Head open={open} matching={matching} />
      <div className="match-wanted">
        <Questions questions={questions.open} view={view} matching={matching} />
      </div>
      <Decisions view={view} matching={matching} answered={questions.answered} />
      <ActorList rows={rows} view={view} matching={matching} onUnite={unite} />
      <TickBar rows={rows} matching={matching} onUnite={unite} onTellApart={tellApart} />
    </div>
  );
};

/** Which names on the maps mean the same actor: what follows from the maps, and what the users decide. */
export const MatchScreen = ({ open }: MatchScreenProps) => {
  const t = useWords('match');
  const view = useMatchView(open.workshop);
  const matching = useMemo(() => createMatching(open), [open]);
  return view.gathered.named.length > 0 ? (
    <Matched open={open} view={view} matching={matching} />
  ) : (
    <Notice
      title={t('empty')}
      help={t('emptyHelp')}
      action={{ label: t('toMaps'), href: addressOf({ at: 'maps', workshop: open.workshop.id }) }}
    />
  );
};
