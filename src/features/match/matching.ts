import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change } from '../../domain/change';
import type { ActorRef } from '../../domain/entity';
import { retract, takeOut, tellApart, uniteClasses } from '../../domain/match/separate';
import type { Pair } from '../../domain/match/verdicts';
import { listed, words } from '../../i18n';
import { decider } from '../../state/decider';
import type { OpenWorkshop } from '../../state/library';
import { commitWithWayBack } from '../../state/wayBack';
import { announce, say } from '../../ui/toasts';

/** What the hand is doing with the list; nothing of it is kept. Classes go by their ids. */
export interface MatchingState {
  readonly ticked: ReadonlySet<ActorRef>;
  readonly expanded: ReadonlySet<ActorRef>;
  /** The row that Tab comes to. */
  readonly current: ActorRef | null;
}

/** The gestures of this screen, each of them one step of undo and one sentence to the user. */
export interface Matching {
  readonly store: StoreApi<MatchingState>;
  readonly tick: (id: ActorRef) => void;
  readonly expand: (id: ActorRef) => void;
  readonly enter: (id: ActorRef) => void;
  readonly letGo: () => void;
  /** `names`: of the classes, for the sentence. */
  readonly unite: (ids: readonly ActorRef[], names: readonly string[]) => void;
  readonly tellApart: (pair: Pair, names: readonly string[]) => void;
  /** Returns the id of the class that the others form; it is open like the one that they were in. */
  readonly takeOut: (ref: ActorRef, name: string, members: readonly ActorRef[]) => ActorRef;
  readonly retract: (pairs: readonly Pair[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const toggled = (ids: ReadonlySet<ActorRef>, id: ActorRef): ReadonlySet<ActorRef> => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
};

/**
 * Stands between the screen and the change stream: turns gestures into decisions. `onTurnBack` is called before a step
 * is undone or redone.
 */
export const createMatching = (
  { workshop, undo }: OpenWorkshop,
  onTurnBack: () => void = () => {},
): Matching => {
  const store = createStore<MatchingState>()(() => ({
    ticked: new Set(),
    expanded: new Set(),
    current: null,
  }));

  const decide = (change: Change, sentence: string, settled: readonly ActorRef[] = []): void => {
    const takeBack = commitWithWayBack(workshop, change, { undo });
    store.setState(({ ticked }) => ({ ticked: new Set([...ticked].filter((id) => !settled.includes(id))) }));
    say(sentence, { label: words('common')('undo'), perform: takeBack });
  };

  return {
    store,
    tick: (id) => store.setState(({ ticked }) => ({ ticked: toggled(ticked, id) })),
    expand: (id) => store.setState(({ expanded }) => ({ expanded: toggled(expanded, id) })),
    enter: (id) => store.setState({ current: id }),
    letGo: () => {
      if (store.getState().ticked.size === 0) return;
      store.setState({ ticked: new Set() });
      announce(words('match')('letGoDone'));
    },
    unite: (ids, names) =>
      decide(
        uniteClasses(workshop.entities(), ids, decider()),
        words('match')('united', { names: listed([...new Set(names)]) }),
        ids,
      ),
    tellApart: ([a, b], names) =>
      decide(
        tellApart(workshop.entities(), a, b, decider()),
        words('match')('toldApart', { names: listed(names) }),
        [a, b],
      ),
    takeOut: (ref, name, members) => {
      const [left = ref] = members.filter((member) => member !== ref);
      decide(takeOut(workshop.entities(), ref, decider()), words('match')('takenOut', { name }));
      store.setState(({ expanded }) => ({ expanded: new Set(expanded).add(left) }));
      return left;
    },
    retract: (pairs) => decide(retract(workshop.entities(), pairs, decider()), words('match')('retracted')),
    undo: () => {
      if (!undo.store.getState().canUndo) return;
      onTurnBack();
      undo.undo();
      say(words('match')('undone'));
    },
    redo: () => {
      if (!undo.store.getState().canRedo) return;
      onTurnBack();
      undo.redo();
      say(words('match')('redone'));
    },
  };
};
