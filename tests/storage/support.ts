import 'fake-indexeddb/auto';
import { createStore } from 'zustand/vanilla';
import { addRecords } from '../../src/domain/commands/workshop';
import type { Entities, Entity, Key } from '../../src/domain/entity';
import { createSaving } from '../../src/state/saving';
import { createWorkshop, type Workshop } from '../../src/state/workshop';
import { type AutosaveOptions, autosave } from '../../src/storage/autosave';
import {
  type Connection,
  type Database,
  type Head,
  type LogEntry,
  rangeOf,
  type STORES,
} from '../../src/storage/database';
import { afterCommit, touchedKeys } from '../../src/storage/rows';
import type { Channel } from '../../src/storage/tabs';
import { beginning } from '../state/gestures';

/** A database of its own for each test; files that share a process share all databases too. */
export const newName = (): string => `test-${crypto.randomUUID()}`;

/** How the next transactions are to go wrong; one entry is taken for each readwrite transaction. */
export type Fault = 'none' | 'full' | 'late abort' | 'no room for moments';

/** A database whose write transactions fail as the list says, as long as it lasts. */
export const faulty = (database: Database, faults: Fault[]): Database => ({
  ...database,
  connect: async () => withFaults(await database.connect(), faults),
});

/** The same object, except that `replace` may give another value for a property. */
const disguised = <T extends object>(
  target: T,
  replace: (property: PropertyKey, value: unknown) => unknown,
): T =>
  new Proxy(target, {
    get: (_target, property) => {
      const value: unknown = Reflect.get(target, property);
      return replace(property, typeof value === 'function' ? value.bind(target) : value);
    },
  });

const withFaults = (connection: Connection, faults: Fault[]): Connection =>
  disguised(connection, (property, value) =>
    property === 'transaction' ? faultyTransaction(connection, faults) : value,
  );

const faultyTransaction =
  (connection: Connection, faults: Fault[]) =>
  (...args: Parameters<Connection['transaction']>) => {
    const fault = args[1] === 'readwrite' ? (faults.shift() ?? 'none') : 'none';
    if (fault === 'full') throw new DOMException('no room', 'QuotaExceededError');
    const transaction = connection.transaction(...args);
    if (fault === 'no room for moments') return refusingMoments(transaction);
    return fault === 'late abort' ? abortingAfterHead(transaction) : transaction;
  };

const refusingMoments = (transaction: ReturnType<Connection['transaction']>) =>
  disguised(transaction, (property, value) =>
    property !== 'objectStore'
      ? value
      : (name: (typeof STORES)[number]) =>
          disguised(transaction.objectStore(name), (method, known) =>
            name === 'moments' && method === 'put'
              ? () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
              : known,
          ),
  );

/** Everything has been asked for by the time the head is put: only the completion is missing. */
const abortingAfterHead = (transaction: ReturnType<Connection['transaction']>) => {
  const heads = disguised(transaction.objectStore('heads'), (property, value) => {
    if (property !== 'put' || typeof value !== 'function') return value;
    return async (...args: unknown[]) => {
      const result: unknown = await value(...args);
      transaction.abort();
      return result;
    };
  });
  return disguised(transaction, (property, value) =>
    property === 'objectStore'
      ? (name: 'heads' | 'rows' | 'log') => (name === 'heads' ? heads : transaction.objectStore(name))
      : value,
  );
};

/** A database that cannot be opened. */
export const noDatabase = (): Database => ({
  store: createStore(() => ({ status: 'unavailable' as const, lostData: false, timesTaken: 0 })),
  connect: () => Promise.reject(new DOMException('none here', 'UnknownError')),
  close: () => undefined,
});

/** Everything that is stored of a workshop. */
export interface StoredWorkshop {
  readonly rows: Record<Key, Entity>;
  readonly log: readonly LogEntry[];
  readonly head: Head | undefined;
}

export const stored = async (database: Database, id = 'w1'): Promise<StoredWorkshop> => {
  const connection = await database.connect();
  const rows = await connection.getAll('rows', rangeOf(id));
  return {
    rows: Object.fromEntries(rows.map(({ key, record }) => [key, record])),
    log: await connection.getAll('log', rangeOf(id)),
    head: await connection.get('heads', id),
  };
};

/** The rows that the entries lead to when they are written from nothing. */
export const replayed = (log: readonly LogEntry[]): Record<Key, Entity> => {
  const rows = new Map<Key, Entity>();
  for (const entry of log) {
    for (const key of touchedKeys(entry)) {
      const record = afterCommit(rows.get(key), key, entry);
      if (record) rows.set(key, record);
      else rows.delete(key);
    }
  }
  return Object.fromEntries(rows);
};

export interface Kept {
  readonly workshop: Workshop;
  readonly saving: ReturnType<typeof createSaving>;
  readonly saver: ReturnType<typeof autosave>;
}

/** A workshop with autosave, empty or as it was loaded. */
export const keepWorkshop = (
  database: Database,
  options: AutosaveOptions = {},
  initial: Entities = new Map(),
): Kept => {
  const workshop = createWorkshop('w1', initial);
  const saving = createSaving();
  return { workshop, saving, saver: autosave(workshop, database, saving, options) };
};

/** The same, with the few records of a new workshop committed. */
export const beginWorkshop = (database: Database, options: AutosaveOptions = {}): Kept => {
  const kept = keepWorkshop(database, options);
  kept.workshop.commit(addRecords(beginning()));
  return kept;
};

/** Channels that hear each other, as those of the tabs of one browser do: later, and never themselves. */
export const createNet = (deliver: (post: () => void) => void = setImmediate) => {
  const listenersBySender = new Map<Channel, ((message: unknown) => void)[]>();
  return (): Channel => {
    const channel: Channel = {
      send: (message) => {
        for (const [other, listeners] of listenersBySender) {
          if (other !== channel)
            for (const listener of listeners) deliver(() => listener(structuredClone(message)));
        }
      },
      listen: (listener) => listenersBySender.get(channel)?.push(listener),
      close: () => listenersBySender.delete(channel),
    };
    listenersBySender.set(channel, []);
    return channel;
  };
};

export const ticks = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** Waits until something holds; fails loudly when it does not within 5 s. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + 5000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`never: ${holds.toString()}`);
    await ticks(1);
  }
};
