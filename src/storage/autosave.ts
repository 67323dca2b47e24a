import type { Key } from '../domain/entity';
import { removesForGood } from '../domain/history/passing';
import { report, type Saving, type SavingProblem } from '../state/saving';
import type { Commit, Origin, Workshop } from '../state/workshop';
import type { Unstored } from './carried';
import type { Connection, Database } from './database';
import { entryOf, type Journal, NO_JOURNAL } from './journal';
import { createNews, type StoredNews } from './news';
import { readRows, type Snapshot } from './read';
import { createRunner } from './runner';
import { takeOver } from './takeOver';
import { foldLog, type Stored, writeCommit, writeWhole } from './write';

/** Some browsers lose a connection without saying so; a new one helps. */
const isLostConnection = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');

/** Stores the commits of one workshop and takes up what other tabs have stored of it. */
export interface Autosave {
  readonly workshop: string;
  /** Another tab has stored something: its rows are read again. */
  readonly hear: (news: Omit<StoredNews, 'workshop'>) => void;
  /** Looks whether another tab has stored something that was not heard of here. */
  readonly check: () => void;
  /** What was stored may be gone: if so, all that is here is stored anew. */
  readonly restore: () => void;
  /** Tries at once what could not be done, and resolves when it has been tried. */
  readonly retry: () => Promise<void>;
  /** What is in memory alone; undefined when everything is stored. */
  readonly unstored: () => Unstored | undefined;
  readonly stop: () => void;
}

export interface AutosaveOptions {
  /** Called when a commit is stored for good, to tell the other tabs. */
  readonly onStored?: (news: StoredNews) => void;
  /** The second copy, written after the database. */
  readonly journal?: Pick<Journal, 'append' | 'rewrite'>;
  /** Number of the last commit of what was loaded: the journal has it. */
  readonly journalled?: number;
  /** The log is folded when it holds more entries than this; half of them stay. */
  readonly foldBeyond?: number;
}

/** What was loaded or what another tab has stored is in the database already. */
const STORED_ORIGINS: ReadonlySet<Origin> = new Set(['user', 'undo', 'peer']);

/**
 * A listener of the change stream that stores every commit in one transaction, at once and in order. `saving` counts
 * a commit as pending until its transaction is complete and the journal has it. What could not be stored is kept and
 * tried again; later commits wait behind it.
 */
export const autosave = (
  workshop: Workshop,
  database: Database,
  saving: Saving,
  {
    onStored = () => undefined,
    foldBeyond = 2000,
    journal = NO_JOURNAL,
    journalled: loaded,
  }: AutosaveOptions = {},
): Autosave => {
  const { id } = workshop;
  const waiting: Commit[] = [];
  const news = createNews();
  let problem: SavingProblem | null = null;
  let mayBeGone = false;
  let journalled = loaded;

  const tell = () => report(saving, id, { pending: waiting.length + (mayBeGone ? 1 : 0), problem });

  /** What is stored counts as saved once the journal has it too. */
  const announce = async (stored: Stored) => {
    await journal.append(entryOf(stored));
    journalled = stored.head.seq;
    const keys = stored.rows.map(([key]) => key);
    onStored({ workshop: id, keys, seq: stored.head.seq });
  };

  const finish = async (stored: Stored) => {
    await announce(stored);
    waiting.shift();
    problem = null;
    tell();
  };

  /** Nothing is stored. Unless this is the first commit of all, what was stored is gone: store all that is here. */
  const saveWhole = async (connection: Connection, commit: Commit) => {
    const entities = commit.before.size === 0 ? commit.after : workshop.entities();
    const stored = await writeWhole(connection, id, entities, news.last() || 0);
    // another tab was faster: now there are rows to write the commit onto
    if (!stored) return;
    news.stored(stored.head.seq, true);
    await finish(stored);
  };

  /** What is to be gone for good must be gone from log and journal too. */
  const fold = async (connection: Connection, { head }: Stored, commit: Commit) => {
    if (removesForGood(commit)) {
      void journal.rewrite();
      await foldLog(connection, id, 0);
    } else if (head.seq - head.folded > foldBeyond) await foldLog(connection, id, Math.floor(foldBeyond / 2));
  };

  const save = async (connection: Connection, commit: Commit) => {
    const stored = await writeCommit(connection, id, commit, {
      withoutMoment: problem === 'full',
      ...(journalled !== undefined && { journalled }),
    });
    if (!stored) return saveWhole(connection, commit);
    news.stored(stored.head.seq, false);
    await finish(stored);
    // the log grows on if this fails; the next commit tries again
    await fold(connection, stored, commit).catch(() => undefined);
  };

  const saveIfGone = async (connection: Connection) => {
    const stored = await writeWhole(connection, id, workshop.entities(), news.last() || 0);
    mayBeGone = false;
    if (stored) {
      news.stored(stored.head.seq, true);
      await announce(stored);
    } else news.missed();
    tell();
  };

  const takeUp = ({ head, rows }: Snapshot, keys: readonly Key[] | 'all') => {
    // nothing stored: what this tab holds is all there is
    if (!head) return;
    takeOver(workshop, rows, keys, waiting);
    if (keys === 'all') news.readUpTo(head.seq);
  };

  const read = async (connection: Connection, keys: readonly Key[] | 'all') => {
    try {
      takeUp(await readRows(connection, id, keys), keys);
    } catch (error) {
      news.missed();
      throw error;
    }
  };

  const step = async () => {
    const connection = await database.connect();
    try {
      const [commit] = waiting;
      const keys = commit || mayBeGone ? undefined : news.take();
      if (commit) await save(connection, commit);
      else if (mayBeGone) await saveIfGone(connection);
      else if (keys) await read(connection, keys);
    } catch (error) {
      if (isLostConnection(error)) database.close();
      throw error;
    }
  };

  const runner = createRunner({
    isLeft: () => waiting.length > 0 || mayBeGone || news.isWaiting(),
    step,
    onProblem: (found) => {
      if (found === problem) return;
      problem = found;
      tell();
    },
  });

  const leave = workshop.onCommit((commit) => {
    if (!STORED_ORIGINS.has(commit.origin)) return;
    waiting.push(commit);
    tell();
    void runner.wake();
  });

  return {
    workshop: id,
    hear: (told) => {
      // a tab tells of a commit once the journal has it
      if (journalled !== undefined && told.seq === journalled + 1) journalled = told.seq;
      news.heard(told);
      void runner.wake();
    },
    check: () => {
      news.missed();
      void runner.wake();
    },
    restore: () => {
      mayBeGone = true;
      tell();
      void runner.wake();
    },
    retry: runner.wake,
    unstored: () => {
      if (waiting.length === 0 && !mayBeGone) return undefined;
      return { workshop: id, base: waiting[0]?.before ?? workshop.entities(), commits: waiting };
    },
    stop: () => {
      leave();
      runner.stop();
    },
  };
};
