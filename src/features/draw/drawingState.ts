import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Actor } from '../../domain/entity';
import type { Point } from '../../domain/layout/shapes';
import type { Doubt } from '../../domain/meant';
import type { Around } from './around';

/**
 * What is being named on the canvas: a new actor, perhaps linked to another, or one that has a name already. New ones
 * gather around the place of the first.
 */
export type Naming =
  | {
      readonly what: 'new';
      readonly at: Point;
      readonly around: Around;
      readonly linkedTo?: string;
      /** Those that follow are linked to the same one, and go around it. */
      readonly fansOut?: boolean;
    }
  | { readonly what: 'rename'; readonly id: string };

/** What stands beside the canvas. */
export type Panel = 'outline' | 'networks' | 'backdrop';

/** What lies over the screen until it is used or closed. */
export type Overlay = 'palette' | 'keys' | 'search';

/** What a tap or a drag does: chooses and moves; chooses many by tapping; chooses what a line is drawn around. */
export type Tool = 'one' | 'many' | 'lasso';

/** Whether a name just given means somebody who is known. */
export type Question = Doubt<Actor>;

/** What the hand is doing; nothing of it is kept. */
export interface DrawingState {
  readonly tool: Tool;
  readonly panel: Panel | null;
  readonly overlay: Overlay | null;
  /** Where the menu of what is chosen is open, in px from the canvas's upper left corner. */
  readonly menuAt: Point | null;
  /** The actor in focus: what is more than two steps away from it is dimmed. */
  readonly focus: string | null;
  /** What the entry line is to begin with; each request is a new object. */
  readonly line: { readonly text: string } | null;
  readonly naming: Naming | null;
  /** What is asked of the names given last, one after the other. */
  readonly questions: readonly Question[];
  /** Linking by taps: null when off; `source` is whom the next taps link to. */
  readonly connecting: { readonly source: string | null } | null;
  /** Types given to what is new; null: not said. */
  readonly actorKind: string | null;
  readonly linkKind: string | null;
}

/** Where the screen and its gestures meet. */
export type DrawingStore = StoreApi<DrawingState>;

/** Nothing is begun, nothing is open. */
export const createDrawingState = (): DrawingStore =>
  createStore<DrawingState>()(() => ({
    tool: 'one',
    panel: null,
    overlay: null,
    menuAt: null,
    focus: null,
    line: null,
    naming: null,
    questions: [],
    connecting: null,
    actorKind: null,
    linkKind: null,
  }));

/** Opens a panel beside the canvas, or closes it when it is the one that is open. */
export const togglePanel = (store: DrawingStore, wanted: Panel): void =>
  store.setState(({ panel }) => ({ panel: panel === wanted ? null : wanted }));
