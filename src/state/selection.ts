import { createStore, type StoreApi } from 'zustand/vanilla';

/** What is chosen on the open map: ids of actors and links. Canvas, list and inspector share it. */
export interface SelectionState {
  readonly ids: ReadonlySet<string>;
}

export type Selection = StoreApi<SelectionState>;

export const createSelection = (): Selection => createStore<SelectionState>()(() => ({ ids: new Set() }));

const holds = (selection: Selection, ids: ReadonlySet<string>): boolean => {
  const now = selection.getState().ids;
  return now.size === ids.size && [...ids].every((id) => now.has(id));
};

/** Chooses exactly these. Tells nobody when nothing changes, so that two views in step do not chase each other. */
export const select = (selection: Selection, ids: Iterable<string>): void => {
  const next = new Set(ids);
  if (!holds(selection, next)) selection.setState({ ids: next });
};
