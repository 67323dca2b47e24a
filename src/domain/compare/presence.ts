import type { ActorRef } from '../entity';
import type { Compared } from '../merge/view';

/** A class in the table of who drew what. */
export interface PresenceRow {
  readonly id: ActorRef;
  readonly name: string;
  /** The counted maps that hold it: its n is their number. */
  readonly drawnIn: ReadonlySet<string>;
  /** Those of them whose authors represent it. */
  readonly representedIn: ReadonlySet<string>;
}

/** By what the rows stand in order: the name, how many drew it, or whether one map did. */
export type PresenceColumn =
  | { readonly by: 'name' }
  | { readonly by: 'count' }
  | { readonly by: 'map'; readonly mapId: string };

/** The order of the rows; `isReversed` turns each column's own, which is A–Z, most drawn first, drawn first. */
export interface PresenceOrder {
  readonly column: PresenceColumn;
  readonly isReversed: boolean;
}

/** What a map says of an actor. */
export type Presence = 'represents' | 'drew' | 'absent';

/** Every counted class with who drew it, in UTF-16 order of ids. */
export const presenceRows = ({ actors }: Pick<Compared, 'actors'>): readonly PresenceRow[] =>
  actors.map(({ id, name, mapIds, selfIn }) => ({
    id,
    name,
    drawnIn: new Set(mapIds),
    representedIn: new Set(selfIn),
  }));

/** The table's cell: whoever represents an actor has drawn it too. */
export const presenceIn = ({ drawnIn, representedIn }: PresenceRow, mapId: string): Presence => {
  if (representedIn.has(mapId)) return 'represents';
  return drawnIn.has(mapId) ? 'drew' : 'absent';
};

const WEIGHT = { represents: 0, drew: 1, absent: 2 } as const satisfies Record<Presence, number>;

type CompareRows = (a: PresenceRow, b: PresenceRow) => number;

const byCount: CompareRows = (a, b) => b.drawnIn.size - a.drawnIn.size;

const comparing = (column: PresenceColumn, byName: CompareRows): CompareRows => {
  switch (column.by) {
    case 'name':
      return byName;
    case 'count':
      return byCount;
    case 'map':
      return (a, b) => WEIGHT[presenceIn(a, column.mapId)] - WEIGHT[presenceIn(b, column.mapId)];
  }
};

/** The rows in an order; among equals what most drew comes first, then the alphabet as `compareNames` has it. */
export const inOrder = (
  rows: readonly PresenceRow[],
  { column, isReversed }: PresenceOrder,
  compareNames: (a: string, b: string) => number,
): PresenceRow[] => {
  const byName: CompareRows = (a, b) => compareNames(a.name, b.name);
  const compare = comparing(column, byName);
  const sign = isReversed ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(a, b) || byCount(a, b) || byName(a, b));
};
