import type { Entity, Key } from '../entity';

/** Where a workshop stands: its rows after so many commits. */
export interface Standing {
  readonly workshop: string;
  /**
   * Within one line the commits are numbered through. Whoever begins a workshop anew, without the rows that were there,
   * begins a line of its own: of two lines neither is older.
   */
  readonly line: string;
  readonly seq: number;
  /** Of all rows. */
  readonly hash: number;
}

/** Some rows of a workshop: null for one that is gone. */
export type Rows = readonly (readonly [Key, Entity | null])[];

/** The rows that a commit has touched (`step`), or all there are (`base`), as they stand after it. */
export interface RowsHead extends Standing {
  readonly is: 'step' | 'base';
  /** Of a step that holds the rows of several commits: all from the one after this number on. */
  readonly after?: number;
  /** Lines of the workshop that are taken in here, or given up: they count no more. */
  readonly ends?: readonly string[];
}

/** Nothing of these lines of a workshop counts any more. */
export interface EndHead {
  readonly is: 'end';
  readonly workshop: string;
  readonly ends: readonly string[];
}

/** What stands before the rows of an entry: enough to tell where each workshop stands. */
export type EntryHead = RowsHead | EndHead;

/** One entry of the journal. */
export interface Entry<H extends EntryHead = EntryHead> {
  readonly head: H;
  readonly rows: Rows;
}
