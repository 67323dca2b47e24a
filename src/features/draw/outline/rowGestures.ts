import { useCallback, useEffect, useRef, useState } from 'react';
import { setFields } from '../../../domain/commands/records';
import { recordKey } from '../../../domain/entity';
import { select } from '../../../state/selection';
import type { Undo } from '../../../state/undo';
import { focusOn } from '../../../ui/focus';
import { type KeyPress, withControl } from '../../../ui/keys';
import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';
import { removeAndSay } from '../telling/removing';
import { LINK_TARGET } from './AddLink';
import { rowId } from './OutlineRowView';
import { outlineMove } from './outlineKeys';
import { chosenBy, type OutlineRow } from './outlineRows';

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
  readonly rename: (key: string | undefined) => void;
  /** Goes to the field that says whom the row's actor is linked to. */
  readonly startLink: (key: string) => void;
  readonly named: (actorId: string, name: string | null, byKey: boolean) => void;
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

/** Adds to what is chosen, or takes from it. */
const chooseToo = ({ selection }: Drawing, id: string): void => {
  const ids = new Set(selection.getState().ids);
  if (!ids.delete(id)) ids.add(id);
  select(selection, ids);
};

const leaveNetwork = ({ workshop, mapId }: Drawing, row: Extract<OutlineRow, { is: 'network' }>): void => {
  const members = row.network.members?.filter((id) => id !== row.actor.id);
  workshop.commit(setFields(workshop.entities(), recordKey(mapId, row.network.id), { members }));
};

/** Takes what the row stands for off the map; with several chosen, and it among them, all of those. */
const removeRow = (drawing: Drawing, undo: Undo, row: OutlineRow): void => {
  const { ids } = drawing.selection.getState();
  const id = chosenBy(row);
  if (row.is === 'network') leaveNetwork(drawing, row);
  else removeAndSay(drawing, ids.has(id) ? ids : [id], undo);
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
    if (row && !keeps && drawing.store.getState().tool !== 'many') select(drawing.selection, [chosenBy(row)]);
  };
  const rename = (key: string | undefined) => {
    const row = rowOf(key);
    if (row?.is === 'actor') setRenaming(row.actor.id);
  };
  const named: RowGestures['named'] = useCallback(
    (actorId, name, byKey) => {
      setRenaming(null);
      if (name !== null) drawing.rename(actorId, name);
      if (byKey) focusRow(actorId);
    },
    [drawing],
  );
  const remove = (row: OutlineRow) => {
    const at = rows.indexOf(row);
    removeRow(drawing, undo, row);
    // the nearest row that is still there
    focusOn(...[...rows.slice(at + 1), ...rows.slice(0, at).reverse()].map(({ key }) => rowId(key)));
  };
  const startLink = (key: string) => {
    const row = rowOf(key);
    if (row) select(drawing.selection, [row.actor.id]);
    focusOn(LINK_TARGET);
  };

  /** What keys mean on a row beside moving about. */
  const ownKey = (event: KeyPress, row: OutlineRow): boolean => {
    if (event.key === 'Enter' || event.key === 'F2') rename(row.key);
    else if (event.key === ' ') chooseToo(drawing, chosenBy(row));
    else if (event.key === 'Delete' || event.key === 'Backspace') remove(row);
    else if (event.key.toLowerCase() === 'l') startLink(row.key);
    else return false;
    return true;
  };
  const shared = (event: KeyPress): boolean => {
    const action = actions.find((one) => !one.anywhere && one.keyTest?.(event));
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
      if (row && !drawing.selection.getState().ids.has(chosenBy(row)))
        select(drawing.selection, [chosenBy(row)]);
      setMenuOf(key);
    },
    closeMenu: () => setMenuOf(null),
    rename,
    startLink,
    named,
    pressKey: (event, key) => {
      const row = rowOf(key);
      const move = outlineMove(rows, key, event.key);
      if (move && 'goTo' in move) goTo(move.goTo, withControl(event));
      else if (move) onToggle(move.toggle);
      else if (row) return withControl(event) ? shared(event) : ownKey(event, row);
      return true;
    },
  };
};
