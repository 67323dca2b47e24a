import type { GroupLook } from '../domain/compare/groupLook';

/** A map where maps stand in a row: what it is called there, and the family it belongs to, if any. */
export interface MapRow {
  readonly label: string;
  readonly family?: GroupLook;
}
