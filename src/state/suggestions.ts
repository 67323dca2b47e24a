import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Entities } from '../domain/entity';
import type { Suggestions } from '../domain/match/suggest/suggestion';
import { type MatchTask, matchTask } from '../domain/match/suggest/task';
import { suggestOffThread } from '../workers/matching';
import type { Workshop } from './workshop';

/** Finds what may be the same; rejects when that cannot be done on this device now. */
export type Suggest = (task: MatchTask) => Promise<Suggestions>;

export interface SuggestionsState {
  /** The latest answer, though the workshop may have changed since; undefined until the first one. */
  readonly suggestions: Suggestions | undefined;
  /** Whether the last question found no answer. */
  readonly hasFailed: boolean;
}

/** What is suggested for a workshop, kept current while somebody listens. */
export interface SuggestionsFeed {
  readonly store: StoreApi<SuggestionsState>;
  /** Begins to keep it current; returns how to stop. */
  readonly listen: () => () => void;
}

/**
 * Asks anew whenever the workshop's records change, one question at a time: what changes while an answer is awaited
 * is asked about together, after it. A question that fails is not repeated until something changes.
 */
export const createSuggestions = (
  { store: records, entities }: Workshop,
  suggest: Suggest = suggestOffThread,
): SuggestionsFeed => {
  const store = createStore<SuggestionsState>()(() => ({ suggestions: undefined, hasFailed: false }));
  let listeners = 0;
  let askedFor: Entities | undefined;
  let isAsking = false;

  const ask = async (): Promise<void> => {
    askedFor = entities();
    try {
      store.setState({ suggestions: await suggest(matchTask(askedFor)), hasFailed: false });
    } catch {
      store.setState({ hasFailed: true });
    }
  };

  const keepCurrent = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    while (listeners > 0 && askedFor !== entities()) {
      // whoever made the change is answered first
      await new Promise((resolve) => setTimeout(resolve));
      await ask();
    }
    isAsking = false;
  };

  const listen = (): (() => void) => {
    listeners++;
    const leave = records.subscribe(() => void keepCurrent());
    void keepCurrent();
    return () => {
      listeners--;
      leave();
    };
  };

  return { store, listen };
};
