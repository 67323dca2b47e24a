import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { gainOf } from '../../../domain/match/suggest/enough';
import type { SuggestedGroup, Suggestions } from '../../../domain/match/suggest/suggestion';
import { words } from '../../../i18n';
import type { SuggestionsFeed } from '../../../state/suggestions';
import { say } from '../../../ui/toasts';
import type { Gathered } from '../gathered';
import type { Desk, DeskState } from './desk';
import { type Progress, progressOf } from './progress';
import { isOpen, standingAnswers, type Waiting, waitingOf } from './questions';

/** What there is to be asked now. */
export interface Questions extends Waiting {
  /** The question on the table; undefined when there is none. */
  readonly current: SuggestedGroup | undefined;
  readonly progress: Progress;
  readonly isLooking: boolean;
  readonly hasFailed: boolean;
}

const NONE: Suggestions = { ticked: [], asked: [], enough: 0 };

/** A question whose answer was taken back comes first; of several, the earliest, as undo goes back from the last. */
const firstOf = (
  gathered: Gathered,
  asked: readonly SuggestedGroup[],
  given: readonly SuggestedGroup[],
): SuggestedGroup | undefined => given.find((group) => isOpen(gathered, group)) ?? asked[0];

/** The question on the table is one of those to be asked, also when the matcher does not list it. */
const withCurrent = (
  asked: readonly SuggestedGroup[],
  current: SuggestedGroup | undefined,
): readonly SuggestedGroup[] =>
  !current || asked.some(({ key }) => key === current.key) ? asked : [current, ...asked];

const progressAt = (
  gathered: Gathered,
  asked: readonly SuggestedGroup[],
  answered: DeskState['answered'],
): Progress =>
  progressOf(
    standingAnswers(gathered, answered).map(({ gain }) => gain),
    asked.map(gainOf),
  );

/** Keeps the question on the table while the matcher finds others, and says so when somebody else has settled it. */
const useHolding = (desk: Desk, held: SuggestedGroup | null, current: SuggestedGroup | undefined): void =>
  useEffect(() => {
    if (held && held !== current) {
      say(words('match')('vanished'));
      desk.letGo();
    } else if (!held && current) desk.hold(current);
  }, [desk, held, current]);

/** The questions of a workshop at a desk, as they stand now. */
export const useQuestions = (gathered: Gathered, feed: SuggestionsFeed, desk: Desk): Questions => {
  useEffect(() => feed.listen(), [feed]);
  const { suggestions, hasFailed } = useStore(feed.store);
  const { inHand, later, unticked, answered, given } = useStore(desk.store);
  const waiting = useMemo(
    () => waitingOf(gathered, suggestions ?? NONE, { answered, later, unticked }),
    [gathered, suggestions, answered, later, unticked],
  );
  const current = useMemo(
    () => (inHand && isOpen(gathered, inHand) ? inHand : firstOf(gathered, waiting.asked, given)),
    [gathered, inHand, waiting, given],
  );
  const asked = useMemo(() => withCurrent(waiting.asked, current), [waiting, current]);
  const progress = useMemo(() => progressAt(gathered, asked, answered), [gathered, asked, answered]);
  useHolding(desk, inHand, current);
  return { ...waiting, asked, current, progress, isLooking: !suggestions && !hasFailed, hasFailed };
};
