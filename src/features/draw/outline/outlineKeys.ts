import type { OutlineRow } from './outlineRows';

/** Where a key leads in the list, or which actor it opens or closes. */
export type OutlineMove = { readonly goTo: string } | { readonly toggle: string };

const goTo = (row: OutlineRow | undefined): OutlineMove | undefined => row && { goTo: row.key };

const across = (row: OutlineRow, next: OutlineRow | undefined): OutlineMove | undefined => {
  if (row.is !== 'actor' || !row.canOpen) return undefined;
  return row.isOpen ? goTo(next) : { toggle: row.actor.id };
};

const back = (row: OutlineRow): OutlineMove | undefined => {
  if (row.is !== 'actor') return row.actor && { goTo: row.actor.id };
  return row.isOpen ? { toggle: row.actor.id } : undefined;
};

/** What an arrow, Home or End means on a row of the list, as in every tree; undefined for other keys and at the ends. */
export const outlineMove = (
  rows: readonly OutlineRow[],
  current: string,
  key: string,
): OutlineMove | undefined => {
  const at = rows.findIndex((row) => row.key === current);
  const row = rows[at];
  if (!row) return undefined;
  switch (key) {
    case 'ArrowDown':
      return goTo(rows[at + 1]);
    case 'ArrowUp':
      return goTo(rows[at - 1]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      return across(row, rows[at + 1]);
    case 'ArrowLeft':
      return back(row);
    default:
      return undefined;
  }
};
