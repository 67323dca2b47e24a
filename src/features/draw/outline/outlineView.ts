import { createStore } from 'zustand/vanilla';
import type { SortBy } from './outlineRows';

/** How the list is looked at; kept while the page lives. */
export interface OutlineView {
  /** It has the whole width, and columns. */
  readonly wide: boolean;
  readonly sortBy: SortBy;
}

/** The list as it is looked at now. */
export const outlineView = createStore<OutlineView>()(() => ({ wide: false, sortBy: 'name' }));

/** Gives the list the whole width, or puts it beside the map again. */
export const toggleWide = (): void => outlineView.setState(({ wide }) => ({ wide: !wide }));
