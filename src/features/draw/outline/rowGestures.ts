import { useCallback, useEffect, useRef, useState } from 'react';
import { select } from '../../../state/selection';
import type { Undo } from '../../../state/undo';
import { focusOn } from '../../../ui/focus';
import { arrowWay, type KeyPress, withControl } from '../../../ui/keys';
import type { Action } from '../actions/action';
import { editText } from '../backdrop/texts';
import type { Drawing } from '../drawing';
import { leaveNetwork, openNetwork, removeNetwork } from '../networks/editing';
import { removeAndSay } from '../telling/removing';
import { LINK_TARGET } from './AddLink';
import { outlineMove } from './outlineKeys';
import { chosenBy, type OutlineRow } from './outlineRows';
import { rowId } from './rowId';
import { NEW_ACTOR_FIELD } from './showOutline';

/** Which row the keys act on, and what is open on it. */
export interface GridState {
  readonly current: string | undefined;
  readonly renaming: string | null;
  readonly menuOf: string | null;
}

/** What presses and keys on the rows of the list do. */
export interface RowGestures {
  readonly state: GridState;
  readonly press: (key: string, adds: boolean) => void;
  readonly toggle: (key: string) => void;
  readonly openMenu: (key: string) => void;
  readonly closeMenu: () => void;
  /** Goes to where the row's name or words are written; of a network, to all that is said of it. */
  readonly edit: (key: string | undefined) => void;
  /** Takes what the row stands for off the map, or an actor out of the network below it. */
  readonly remove: (key: string) => void;
  /** Goes to the field that says whom the row's actor is linked to. */
  readonly startLink: (key: string) => void;
  readonly named: (actorId: string | undefined, name: string | null, byKey: boolean) => void;
  /** Whether the key meant something. */
  readonly pressKey: (event: KeyPress, key: string) => boolean;
}

/** The row, and the part of it, in which something happened. */
export const pressedPart = (
  target: EventTarget,
): { readonly key?: string; readonly part?: string; readonly row?: Element } => {
  const row = target instanceof Element ? target.closest('[data-key]') : null;
  const part = target instanceof Element ? target.closest('[data-part]') : null;
  const key = row?.getAttribute('data-key');
  const name = part?.getAttribute('data-part');
  return { ...(row && key ? { row, key } : {}), ...(name ? { part: name } : {}) };
};

export interface RowGesturesOptions {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly actions: readonly Action[];
  readonly rows: readonly OutlineRow[];
  readonly onToggle: (actorId: string) => void;
}

const focusRow = (key: string): void => focusOn(rowId(key));

const chooseAlone = ({ selection }: Drawing, id: string | undefined): void =>
  select(selection, id === undefined ? [] : [id]);

/** Adds to what is chosen, or takes from it. */
const chooseToo = ({ selection }: Drawing, id: string | undefined): void => {
  if (id === undefined) return;
  const ids = new Set(selection.getState().ids);
  if (!ids.delete(id)) ids.add(id);
  select(selection, ids);
};

/** Takes what the row stands for off the map; with several chosen, and it among them, all of those. */
const removeRow = (drawing: Drawing, undo: Undo, row: OutlineRow): void => {
  const { ids } = drawing.selection.getState();
  const id = chosenBy(row);
  if (row.is === 'network') {
    if (row.actor) leaveNetwork(drawing, row.network.id, [row.actor.id]);
    else removeNetwork(drawing, row.network);
  } else if (id !== undefined) removeAndSay(drawing, ids.has(id) ? ids : [id], undo);
};

/** The row to stand on when the current one goes: the one in its place, else the last. */
const useCurrent = (rows: readonly OutlineRow[]) => {
  const [wanted, setCurrent] = useState<string>();
  const place = useRef(0);
  const at = rows.findIndex(({ key }) => key === wanted);
  const current = (rows[at] ?? rows[place.current] ?? rows.at(-1))?.key;
  useEffect(() => {
    if (at >= 0) place.current = at;
  }, [at]);
  return { current, setCurrent };
};

/** What presses and keys on the rows of the list do. */
export const useRowGestures = (options: RowGesturesOptions): RowGestures => {
  const { drawing, undo, actions, rows, onToggle } = options;
  const [renaming, setRenaming] = useState<string | null>(null);
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const { current, setCurrent } = useCurrent(rows);
  const rowOf = (key: string | undefined) => rows.find((row) => row.key === key);

  /** Goes to a row and chooses it alone, or only goes there where many are being chosen. */
  const goTo = (key: string, keeps: boolean) => {
    const row = rowOf(key);
    setCurrent(key);
    focusRow(key);
    if (row && !keeps && drawing.store.getState().tool !== 'many') chooseAlone(drawing, chosenBy(row));
  };
  const edit = (key: string | undefined) => {
    const row = rowOf(key);
    if (row?.is === 'actor') setRenaming(row.actor.id);
    else if (row?.is === 'text') editText(drawing, row.text.id);
    else if (row?.is === 'network') openNetwork(drawing, row.network.id);
  };
  const named: RowGestures['named'] = useCallback(
    (actorId, name, byKey) => {
      setRenaming(null);
      if (actorId === undefined) return;
      if (name !== null) drawing.rename(actorId, name);
      if (byKey) focusRow(actorId);
    },
    [drawing],
  );
  const remove = (key: string) => {
    const row = rowOf(key);
    if (!row) return;
    const at = rows.indexOf(row);
    removeRow(drawing, undo, row);
    // the nearest row that is still there
    const others = [...rows.slice(at + 1), ...rows.slice(0, at).reverse()];
    focusOn(...others.map((other) => rowId(other.key)), NEW_ACTOR_FIELD);
  };
  const startLink = (key: string) => {
    const row = rowOf(key);
    if (!row?.actor) return;
    select(drawing.selection, [row.actor.id]);
    focusOn(LINK_TARGET);
  };

  /** What keys mean on a row beside moving about. */
  const ownKey = (event: KeyPress, row: OutlineRow): boolean => {
    if (event.key === 'Enter' || event.key === 'F2') edit(row.key);
    else if (event.key === ' ') chooseToo(drawing, chosenBy(row));
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(row.key);
    else if (event.key.toLowerCase() === 'l') startLink(row.key);
    else return false;
    return true;
  };
  const shared = (event: KeyPress): boolean => {
    const action = actions.find(
      (one) => !one.anywhere && one.keyTest?.(event) && (one.isEnabled?.() ?? true),
    );
    action?.perform(event);
    return action !== undefined;
  };

  return {
    state: { current, renaming, menuOf },
    press: (key, adds) => {
      const row = rowOf(key);
      const isMany = adds || drawing.store.getState().tool === 'many';
      goTo(key, isMany);
      if (row && isMany) chooseToo(drawing, chosenBy(row));
    },
    toggle: (key) => {
      setCurrent(key);
      onToggle(key);
    },
    openMenu: (key) => {
      const row = rowOf(key);
      setCurrent(key);
      const id = row && chosenBy(row);
      if (id === undefined || !drawing.selection.getState().ids.has(id)) chooseAlone(drawing, id);
      setMenuOf(key);
    },
    closeMenu: () => setMenuOf(null),
    edit,
    remove,
    startLink,
    named,
    pressKey: (event, key) => {
      const row = rowOf(key);
      // as on the canvas: with Shift an arrow moves what is chosen
      if (event.shiftKey && arrowWay(event)) return shared(event);
      const move = outlineMove(rows, key, event.key);
      if (move && 'goTo' in move) goTo(move.goTo, withControl(event));
      else if (move) onToggle(move.toggle);
      else if (row) return withControl(event) ? shared(event) : ownKey(event, row);
      return true;
    },
  };
};
