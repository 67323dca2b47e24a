import { createStore, type StoreApi } from 'zustand/vanilla';
import { applicable, type Change, isEmpty, reverse, squash } from '../domain/change';
import type { Commit, Workshop } from './workshop';

const GESTURE_MS = 1000;

interface Step {
  readonly change: Change;
  readonly gesture?: string;
  readonly at: number;
}

export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Undo and redo without limit, for one workshop in one tab. */
export interface Undo {
  readonly store: StoreApi<UndoState>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was done so far can no longer be taken back. */
  readonly forget: () => void;
}

const continues = (last: Step | undefined, { gesture }: Commit, at: number): last is Step =>
  last?.gesture !== undefined && last.gesture === gesture && at - last.at < GESTURE_MS;

/**
 * A listener of the change stream that takes the user's changes back, newest first. A field that somebody else has
 * changed since keeps their value. `now` is in milliseconds.
 */
export const createUndo = (workshop: Workshop, now: () => number = Date.now): Undo => {
  const store = createStore<UndoState>()(() => ({ canUndo: false, canRedo: false }));
  const done: Step[] = [];
  const undone: Change[] = [];

  const publish = () => store.setState({ canUndo: done.length > 0, canRedo: undone.length > 0 });

  workshop.onCommit((commit) => {
    if (commit.origin !== 'user' || commit.lasting || isEmpty(commit.change)) return;
    const at = now();
    const last = done.at(-1);
    const gesture = commit.gesture === undefined ? {} : { gesture: commit.gesture };
    const change = continues(last, commit, at) ? squash(last.change, commit.change) : commit.change;
    if (continues(last, commit, at)) done.pop();
    // a gesture that ended where it began leaves nothing to take back
    if (!isEmpty(change)) done.push({ change, at, ...gesture });
    undone.length = 0;
    publish();
  });

  /** Steps that others have made void are passed over, so that one press always does something visible. */
  const takeBack = (next: () => Change | undefined, keep: (change: Change) => void) => {
    for (let change = next(); change; change = next()) {
      const back = applicable(workshop.entities(), reverse(change));
      if (isEmpty(back)) continue;
      keep(back);
      workshop.commit(back, 'undo');
      break;
    }
    publish();
  };

  return {
    store,
    undo: () =>
      takeBack(
        () => done.pop()?.change,
        (back) => undone.push(back),
      ),
    redo: () =>
      takeBack(
        () => undone.pop(),
        (forward) => done.push({ change: forward, at: 0 }),
      ),
    forget: () => {
      done.length = 0;
      undone.length = 0;
      publish();
    },
  };
};
