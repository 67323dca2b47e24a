import { type Stamp, stampOf, stateDifference } from '../domain/change';
import type { Entities, Entity, Key } from '../domain/entity';
import { sameValue } from '../domain/value';
import { report, type Saving, type SavingProblem } from '../state/saving';
import type { Commit, Origin, Workshop } from '../state/workshop';
import type { Connection, Database } from './database';
import { createNews, type StoredNews } from './news';
import { readRows, type Snapshot } from './read';
import { afterCommit } from './rows';
import { createRunner } from './runner';
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
  readonly stop: () => void;
}

export interface AutosaveOptions {
  /** Called when a commit is stored for good, to tell the other tabs. */
  readonly onStored?: (news: StoredNews) => void;
  /** The log is folded when it holds more entries than this; half of them stay. */
  readonly foldBeyond?: number;
}

/** What was loaded or what another tab has stored is in the database already. */
const STORED_ORIGINS: ReadonlySet<Origin> = new Set(['user', 'undo', 'peer']);

/** The rows as they will be once everything that still waits is written onto them. */
const withWaiting = (rows: Entities, keys: Iterable<Key>, waiting: readonly Commit[]): Entities => {
  const result = new Map<Key, Entity>();
  for (const key of keys) {
    let record = rows.get(key);
    for (const commit of waiting) record = afterCommit(record, key, commit);
    if (record) result.set(key, record);
  }
  return result;
};

const newStamps = (before: Entities, after: Entities): Record<Key, Stamp> => {
  const stamps: Record<Key, Stamp> = {};
  for (const [key, record] of after) {
    const old = before.get(key);
    const stamp = stampOf(record);
    if (stamp && !sameValue(old && stampOf(old), stamp)) stamps[key] = stamp;
  }
  return stamps;
};

/** Takes over what another tab has stored; a field that this tab has changed and not yet stored keeps its value. */
const takeOver = (workshop: Workshop, rows: Entities, keys: Iterable<Key>, waiting: readonly Commit[]) => {
  const all = [...keys];
  const before = workshop.entities();
  const after = withWaiting(rows, all, waiting);
  const stamps = newStamps(before, after);
  const hasStamps = Object.keys(stamps).length > 0;
  workshop.commit(stateDifference(before, after, all), 'tab', hasStamps ? { stamps } : {});
};

/** A picture that was taken off a map is large, and its owner may want it gone: the log must not keep it. */
const removesPicture = ({ change }: Commit): boolean =>
  Object.values(change).some(({ before, after }) => before?.['is'] === 'image' && after === null);

/**
 * A listener of the change stream that stores every commit in one transaction, at once and in order. `saving` counts
 * a commit as pending until its transaction is complete. What could not be stored is kept and tried again; later
 * commits wait behind it.
 */
export const autosave = (
  workshop: Workshop,
  database: Database,
  saving: Saving,
  { onStored = () => undefined, foldBeyond = 2000 }: AutosaveOptions = {},
): Autosave => {
  const { id } = workshop;
  const waiting: Commit[] = [];
  const news = createNews();
  let problem: SavingProblem | null = null;

  const tell = () => report(saving, id, { pending: waiting.length, problem });

  const finish = ({ head, keys }: Stored) => {
    waiting.shift();
    problem = null;
    tell();
    onStored({ workshop: id, keys, seq: head.seq });
  };

  /** Nothing is stored. Unless this is the first commit of all, what was stored is gone: store all that is here. */
  const saveWhole = async (connection: Connection, commit: Commit) => {
    const entities = commit.before.size === 0 ? commit.after : workshop.entities();
    const stored = await writeWhole(connection, id, entities, news.last() || 0);
    // another tab was faster: now there are rows to write the commit onto
    if (!stored) return;
    news.stored(stored.head.seq, true);
    finish(stored);
  };

  const save = async (connection: Connection, commit: Commit) => {
    const stored = await writeCommit(connection, id, commit);
    if (!stored) return saveWhole(connection, commit);
    news.stored(stored.head.seq, false);
    finish(stored);
    const kept = removesPicture(commit) ? 0 : Math.floor(foldBeyond / 2);
    // the log grows on if this fails; the next commit tries again
    if (kept === 0 || stored.head.seq - stored.head.folded > foldBeyond)
      await foldLog(connection, id, kept).catch(() => undefined);
  };

  const takeUp = ({ head, rows }: Snapshot, keys: readonly Key[] | 'all') => {
    // nothing stored: what this tab holds is all there is
    if (!head) return;
    const isAll = keys === 'all';
    takeOver(
      workshop,
      rows,
      isAll ? new Set([...rows.keys(), ...workshop.entities().keys()]) : keys,
      waiting,
    );
    if (isAll) news.readUpTo(head.seq);
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
      const keys = commit ? undefined : news.take();
      if (commit) await save(connection, commit);
      else if (keys) await read(connection, keys);
    } catch (error) {
      if (isLostConnection(error)) database.close();
      throw error;
    }
  };

  const runner = createRunner({
    isLeft: () => waiting.length > 0 || news.isWaiting(),
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
    runner.wake();
  });

  return {
    workshop: id,
    hear: (told) => {
      news.heard(told);
      runner.wake();
    },
    check: () => {
      news.missed();
      runner.wake();
    },
    stop: () => {
      leave();
      runner.stop();
    },
  };
};
