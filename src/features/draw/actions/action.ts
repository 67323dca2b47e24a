import type { ReactNode } from 'react';
import type { CanvasView } from '../../../canvas/view';
import type { Undo } from '../../../state/undo';
import type { KeyPress } from '../../../ui/keys';
import type { Drawing } from '../drawing';

/** Under which heading the palette and the key sheet list an action. */
export type ActionGroup = 'draw' | 'select' | 'arrange' | 'view' | 'map';

/** What the menu of a thing on the canvas is opened on: one actor, one link, words, several things, or empty ground. */
export type MenuOf = 'actor' | 'link' | 'text' | 'several' | 'ground';

/** One thing a user can do here; buttons, keys, menus and the palette are all made from it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  /** As people read it. */
  readonly shortcut?: string;
  readonly icon?: ReactNode;
  /** Whether a pressed key means this. */
  readonly keyTest?: (event: KeyPress) => boolean;
  /** Works wherever the focus is on this screen, not only on the canvas. */
  readonly anywhere?: boolean;
  /** Whether there is anything to do it to now; absent: always. */
  readonly isEnabled?: () => boolean;
  /** The menus on the canvas that offer it; absent: none. */
  readonly inMenusOf?: readonly MenuOf[];
  /** Only a key's meaning: the palette does not list it. */
  readonly onlyKey?: boolean;
  readonly perform: (event?: KeyPress) => void;
}

/** What actions act on. */
export interface ActionContext {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly view: CanvasView | null;
  /** Opens the name field for a new actor in free room. */
  readonly startNaming: () => void;
  readonly startRename: (id: string) => void;
  readonly toggleConnect: () => void;
  readonly letGo: () => void;
}
