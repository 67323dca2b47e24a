import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change, Stamp } from '../domain/change';
import type { Entity, Key } from '../domain/entity';
import type { MomentCause, Origin } from '../state/workshop';
import { inTime } from './inTime';

/** One record of one workshop, as it stands now. */
export interface Row {
  readonly workshop: string;
  readonly key: Key;
  readonly record: Entity;
}

/** One stored commit. Replayed in order of `seq` from nothing, the entries of a workshop give its rows. */
export interface LogEntry {
  readonly workshop: string;
  /** 1, 2, 3 … within the workshop. */
  readonly seq: number;
  readonly change: Change;
  readonly stamps: Readonly<Record<Key, Stamp>>;
  readonly origin: Origin;
  /** ISO 8601 */
  readonly at: string;
}

/** What rows and log of a workshop must agree with. */
export interface Head {
  readonly workshop: string;
  /** Of the last log entry. */
  readonly seq: number;
  /** Sum of the hashes of all rows. */
  readonly hash: number;
  /** Of the last entry that was folded away: the log begins after it. */
  readonly folded: number;
  /**
   * Which row of commits `seq` counts through: whoever begins a workshop anew, without the rows that were there, begins a
   * line of its own. Absent in what older versions have begun.
   */
  readonly line?: string;
}

// DO NOT CHANGE WITHOUT RAISING THE VERSION AND MIGRATING: people's work lies in this shape on their devices.
const VERSION = 2;

/** A workshop as it stood once: what the history goes back to. */
export interface StoredMoment {
  readonly workshop: string;
  /** Sorts by time within the workshop. */
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  readonly cause: MomentCause;
  readonly records: readonly (readonly [Key, Entity])[];
}

/** A map or a whole workshop that was deleted, as it was before. */
export interface BinItem {
  readonly workshop: string;
  /** Id of the map; of a workshop that was deleted as a whole its own. */
  readonly id: string;
  readonly is: 'map' | 'workshop';
  /** ISO 8601 */
  readonly deletedAt: string;
  /** When its time was first found to be over, ISO 8601. */
  readonly overAt?: string;
  /** What it was called; empty when it had no name. */
  readonly name: string;
  /** Of a map all its records; of a workshop its own record alone, for the rest is still stored. */
  readonly records: readonly (readonly [Key, Entity])[];
}

interface Schema extends DBSchema {
  moments: { key: [string, string]; value: StoredMoment };
  bin: { key: [string, string]; value: BinItem };
  rows: { key: [string, Key]; value: Row };
  log: { key: [string, number]; value: LogEntry };
  heads: { key: string; value: Head };
}

export const STORES = ['rows', 'log', 'heads', 'moments', 'bin'] as const;

export type Connection = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;
export type ReadTransaction = IDBPTransaction<Schema, typeof STORES, 'readonly'>;

/**
 * `blocked`: another tab, mostly one with an older version, does not let go. `outdated`: a newer version in another
 * tab has taken over; reload. `unavailable`: no database here.
 */
export type DatabaseStatus = 'closed' | 'open' | 'blocked' | 'outdated' | 'unavailable';

export interface DatabaseState {
  readonly status: DatabaseStatus;
  /** How often all that was stored has been taken away while it was open, as far as the browser lets it be known. */
  readonly timesTaken: number;
  /** The browser says that it has lost what was stored, and began afresh. */
  readonly lostData: boolean;
}

/** The database of this device. Never hangs silently: `connect` ends in time, and `store` says what is the matter. */
export interface Database {
  readonly store: StoreApi<DatabaseState>;
  /** The open connection, or a new one. Rejects when there is none within 2.5 s; the next call tries again. */
  readonly connect: () => Promise<Connection>;
  readonly close: () => void;
}

/** Less than a step of the autosave may take: it is the database that says what is the matter. */
const CONNECT_MS = 2400;

/** There is no connection: not an error of a transaction. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

const answerOf = async (opening: Promise<Connection>): Promise<Connection> => {
  const answer = await inTime(opening, CONNECT_MS).catch((cause) => {
    throw new Unavailable(String(cause), { cause });
  });
  if (answer === 'late') throw new Unavailable('no answer');
  return answer;
};

/** One step for each version; every version ever released opens for ever. */
const createStores = (connection: Connection, from: number): void => {
  if (from < 1) {
    connection.createObjectStore('rows', { keyPath: ['workshop', 'key'] });
    connection.createObjectStore('log', { keyPath: ['workshop', 'seq'] });
    connection.createObjectStore('heads', { keyPath: 'workshop' });
  }
  if (from < 2) {
    connection.createObjectStore('moments', { keyPath: ['workshop', 'id'] });
    connection.createObjectStore('bin', { keyPath: ['workshop', 'id'] });
  }
};

const isDataLoss = (event: IDBVersionChangeEvent): boolean =>
  'dataLoss' in event && event.dataLoss === 'total';

const isVersionError = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'VersionError';

export const createDatabase = (name = 'yhteiskartta'): Database => {
  const store = createStore<DatabaseState>()(() => ({
    status: 'closed',
    lostData: false,
    timesTaken: 0,
  }));
  let opening: Promise<Connection> | undefined;

  const leave = (status: DatabaseStatus) => {
    opening = undefined;
    store.setState({ status });
  };

  const beTaken = () => {
    leave('closed');
    store.setState(({ timesTaken }) => ({ timesTaken: timesTaken + 1 }));
  };

  const makeWay = (connection: Connection | undefined, wanted: number | null) => {
    // running transactions still finish; what comes later is kept in memory and says so
    connection?.close();
    if (wanted === null) beTaken();
    else leave('outdated');
  };

  const open = async (): Promise<Connection> => {
    let connection: Connection | undefined;
    connection = await openDB<Schema>(name, VERSION, {
      upgrade: (fresh, oldVersion, _newVersion, _transaction, event) => {
        createStores(fresh, oldVersion);
        store.setState({ lostData: isDataLoss(event) });
      },
      blocked: () => store.setState({ status: 'blocked' }),
      blocking: (_held, wanted) => makeWay(connection, wanted),
      terminated: beTaken,
    });
    store.setState({ status: 'open' });
    return connection;
  };

  const start = (): Promise<Connection> => {
    const started = open();
    started.catch((error) => leave(isVersionError(error) ? 'outdated' : 'unavailable'));
    return started;
  };

  const connect = async (): Promise<Connection> => {
    opening ??= start();
    try {
      return await answerOf(opening);
    } catch (error) {
      // no answer and no word why: another tab holds the database, or waits for one that does
      if (store.getState().status === 'closed') store.setState({ status: 'blocked' });
      throw error;
    }
  };

  const close = () => {
    opening?.then(
      (connection) => connection.close(),
      () => undefined,
    );
    leave('closed');
  };

  return { store, connect, close };
};

/** All keys of one workshop in a store whose keys begin with it. */
export const rangeOf = (workshop: string): IDBKeyRange => IDBKeyRange.bound([workshop], [workshop, []]);

/**
 * One transaction over everything. Resolves when it is complete, with what `work` gave; whatever goes wrong, nothing
 * of it is stored and the promise rejects. `work` _must not_ wait for anything but the transaction's own requests.
 */
export const inTransaction = async <T>(
  connection: Connection,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> => {
  // strict: acknowledged means on the disk, not in a buffer that a power cut empties
  const transaction = connection.transaction(STORES, 'readwrite', { durability: 'strict' });
  const done = transaction.done.then(() => undefined);
  done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (error) {
    abort(transaction);
    throw transaction.error ?? error;
  }
};

const abort = (transaction: WriteTransaction): void => {
  try {
    transaction.abort();
  } catch {
    // it has ended by itself
  }
};
