import { createStore, type StoreApi } from 'zustand/vanilla';
import { apply, type Change, squash } from '../../../domain/change';
import type { Entities } from '../../../domain/entity';
import { settleGroups } from '../../../domain/match/settle';
import type { SuggestedGroup } from '../../../domain/match/suggest/suggestion';
import { words } from '../../../i18n';
import { decider } from '../../../state/decider';
import type { OpenWorkshop } from '../../../state/library';
import { commitWithWayBack } from '../../../state/wayBack';
import type { CommitOptions } from '../../../state/workshop';
import { announce, say } from '../../../ui/toasts';
import { type Answer, answerChange } from './answering';
import { restOf } from './questions';
import type { Memory } from './remembering';
import { type Answered, answeredOf, keepSitting, recallSitting } from './sitting';

/** What was done last, and how to take back just that. */
interface Last {
  readonly sentence: string;
  readonly takeBack: () => void;
}

/** Where the sitting stands. Groups go by their keys where not said otherwise. */
export interface DeskState {
  /** The question on the table: it stays whatever the matcher finds meanwhile. Null: whichever comes first. */
  readonly inHand: SuggestedGroup | null;
  readonly answered: readonly Answered[];
  /** The answered groups themselves, the latest last, while the page is open: an undo puts them back on the table. */
  readonly given: readonly SuggestedGroup[];
  readonly later: ReadonlySet<string>;
  /** The groups to be asked about though they come ticked. */
  readonly unticked: ReadonlySet<string>;
  /** The asking goes on beyond what is enough. */
  readonly goesOn: boolean;
  readonly isList: boolean;
  readonly last: Last | null;
}

/** How an answer is told, and what comes of those left apart. */
export interface Answering {
  /** What was decided, in words. */
  readonly sentence: string;
  /** Those left apart are asked about next. */
  readonly asksRest?: boolean;
  /** What the actor list shall remember of it. */
  readonly memory?: Memory | undefined;
}

/** What the hands do at the desk; each answer is one step of undo. */
export interface Desk {
  readonly store: StoreApi<DeskState>;
  readonly hold: (group: SuggestedGroup) => void;
  /** The next question is again whichever comes first; one that an undo opened anew comes before all others. */
  readonly letGo: () => void;
  readonly answer: (group: SuggestedGroup, answer: Answer, how: Answering) => void;
  readonly putOff: (group: SuggestedGroup) => void;
  readonly tick: (key: string) => void;
  readonly acceptAll: (groups: readonly SuggestedGroup[]) => void;
  readonly goOn: () => void;
  readonly showAsList: (isList: boolean) => void;
}

const MOST_KEPT = 500;

const putLast = <T extends { readonly key: string }>(items: readonly T[], item: T): readonly T[] =>
  [...items.filter(({ key }) => key !== item.key), item].slice(-MOST_KEPT);

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((other) => other !== key));

const sharesClass =
  ({ classIds }: SuggestedGroup) =>
  (group: SuggestedGroup): boolean =>
    group.classIds.some((id) => classIds.includes(id));

/** The change with what the actor list remembers of it; alone, and that is said, where the list says otherwise. */
const remembering = (entities: Entities, change: Change, memory: Memory): Change => {
  const remembered = memory(apply(entities, change));
  if (remembered.ok) return squash(change, remembered.value);
  say(words('match')('notRemembered'));
  return change;
};

/** Stands between the questions and the change stream: turns answers into decisions, and remembers the sitting. */
export const createDesk = ({ workshop, undo }: OpenWorkshop): Desk => {
  const before = recallSitting(workshop.id);
  const store = createStore<DeskState>()(() => ({
    inHand: null,
    answered: before.answered,
    given: [],
    later: new Set(before.later),
    unticked: new Set(),
    goesOn: false,
    isList: false,
    last: null,
  }));
  store.subscribe(({ answered, later }, earlier) => {
    if (answered === earlier.answered && later === earlier.later) return;
    keepSitting(workshop.id, { answered, later: [...later] });
  });

  const decide = (change: Change, sentence: string, options: CommitOptions = {}): void => {
    const takeBack = commitWithWayBack(workshop, change, { undo, ...options });
    store.setState({ last: { sentence, takeBack } });
    announce(sentence);
  };

  return {
    store,
    hold: (group) => store.setState({ inHand: group }),
    letGo: () => store.setState({ inHand: null, last: null }),
    answer: (group, answer, { sentence, asksRest = false, memory }) => {
      const rest = asksRest && answer.apart.length > 1 ? restOf(group, answer.apart) : null;
      store.setState(({ answered, given, later }) => ({
        inHand: rest,
        answered: putLast(answered, answeredOf(group)),
        given: putLast(given, group),
        later: without(later, group.key),
      }));
      const change = answerChange(workshop.entities(), answer, decider());
      decide(memory ? remembering(workshop.entities(), change, memory) : change, sentence);
    },
    putOff: (group) => {
      store.setState(({ later, given }) => ({
        inHand: null,
        given: given.filter(({ key }) => key !== group.key),
        later: new Set([...without(later, group.key), group.key]),
        last: null,
      }));
      announce(words('match')('putOffDone'));
    },
    tick: (key) =>
      store.setState(({ unticked }) => ({
        unticked: unticked.has(key) ? without(unticked, key) : new Set([...unticked, key]),
      })),
    acceptAll: (groups) => {
      const { length: count } = groups;
      // whoever accepts need not be told that this settled the question in hand
      store.setState(({ inHand }) => ({
        inHand: inHand && groups.some(sharesClass(inHand)) ? null : inHand,
      }));
      decide(
        settleGroups(
          workshop.entities(),
          groups.map(({ classIds }) => classIds),
          decider(),
        ),
        words('match')('acceptedAll', { count }),
        { moment: 'merge' },
      );
    },
    goOn: () => store.setState({ goesOn: true }),
    showAsList: (isList) => store.setState({ isList }),
  };
};
