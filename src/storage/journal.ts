import type { Entry, RowsHead } from '../domain/journal/entry';
import type { Outline, StoredLine } from '../workers/journal/keeper';
import type { Head } from './database';
import type { LoadedWorkshop } from './load';
import type { Stored } from './write';

/**
 * The second copy of everything that is stored, outside the database: browsers lose databases. It never holds work up:
 * what cannot be written in time, or at all, is left to the database alone. Nothing here rejects.
 */
export interface Journal {
  /** Where each workshop stands by the journal; undefined when there is none. */
  readonly outline: () => Promise<Outline | undefined>;
  /** All that is known of a workshop, line by line. */
  readonly read: (workshop: string) => Promise<readonly StoredLine[]>;
  /** Writes an entry. Resolves when it is written, or when waiting any longer would hold work up. */
  readonly append: (entry: Entry<RowsHead>) => Promise<void>;
  /**
   * A workshop is to go for good: the journal loses every trace of it and never brings it back. To be called _before_ it
   * is removed from the database, so that a browser killed in between finishes the removal at the next start.
   */
  readonly forget: (workshop: string) => Promise<void>;
  /** Something is about to be erased from the database: if this page ends before it calls `rewrite`, the next one does. */
  readonly owe: () => void;
  /**
   * Everything afresh from what is stored now, in all tabs: what was erased from the database is nowhere in the journal
   * afterwards. To be called after the erasing.
   */
  readonly rewrite: () => Promise<void>;
  /** Does what an earlier page should have rewritten and could not. */
  readonly settle: () => Promise<void>;
  readonly stop: () => void;
}

const nothing = (): Promise<undefined> => Promise.resolve(undefined);

/** Where there can be no second copy, the database alone decides. */
export const NO_JOURNAL: Journal = {
  outline: nothing,
  read: async () => [],
  append: nothing,
  forget: nothing,
  owe: () => undefined,
  rewrite: nothing,
  settle: nothing,
  stop: () => undefined,
};

/** The line of a head; those that older versions have begun share the one without a name. */
export const lineOf = ({ line = '' }: Head): string => line;

/** What a transaction has stored, as an entry. */
export const entryOf = ({ head, rows, isWhole, after }: Stored): Entry<RowsHead> => {
  const { workshop, seq, hash } = head;
  const is = isWhole ? 'base' : 'step';
  return {
    head: { is, workshop, line: lineOf(head), seq, hash, ...(after !== undefined && { after }) },
    rows,
  };
};

/** All of a workshop as an entry; `lines`: those that are taken in here, its own perhaps among them. */
export const baseOf = ({ id, entities, head }: LoadedWorkshop, lines: readonly string[] = []) => {
  const { line, seq, hash } = { line: '', seq: 0, hash: 0, ...head };
  const ends = lines.filter((one) => one !== line);
  return {
    head: { is: 'base' as const, workshop: id, line, seq, hash, ...(ends.length > 0 && { ends }) },
    rows: [...entities],
  };
};
