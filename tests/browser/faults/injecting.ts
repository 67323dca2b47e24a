import { vi } from 'vitest';
import type { Fault } from '../../../src/app/fault';

/** A fault of the browser's storage that can be made and mended at will. */
export interface Injected {
  readonly what: string;
  /** What the user is told that it is. */
  readonly fault: Fault;
  /** Makes it for a database of this name; returns what mends it. */
  readonly inject: (name: string) => Promise<() => void>;
  /** The app waits for an answer before it goes on without. */
  readonly isSlow?: true;
}

const mendAll = (): void => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
};

const refuse = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

/** What the first version that was ever released made. */
const makeFirstStores = (database: IDBDatabase): void => {
  database.createObjectStore('rows', { keyPath: ['workshop', 'key'] });
  database.createObjectStore('log', { keyPath: ['workshop', 'seq'] });
  database.createObjectStore('heads', { keyPath: 'workshop' });
};

/** Another version of the app, which holds the database. */
export const openRaw = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0) makeFirstStores(opening.result);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

/** Everything has been asked for; then, instead of its completion, the transaction ends with this error. */
const abortingLate = (error: DOMException | null) => {
  const begin = IDBDatabase.prototype.transaction;
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    const transaction = begin.apply(this, args);
    if (transaction.mode !== 'readwrite') return transaction;
    Object.defineProperty(transaction, 'error', { value: error });
    const openStore = transaction.objectStore.bind(transaction);
    transaction.objectStore = (name) => {
      const store = openStore(name);
      if (name !== 'heads') return store;
      store.put = (value) => {
        const request = IDBObjectStore.prototype.put.call(store, value);
        request.addEventListener('success', () => transaction.abort());
        return request;
      };
      return store;
    };
    return transaction;
  });
};

const abort = (error: DOMException | null) => async () => {
  abortingLate(error);
  return mendAll;
};

/** Faults in which nothing can be opened. */
export const CLOSED: readonly Injected[] = [
  {
    what: 'no database at all',
    fault: 'unavailable',
    inject: async () => {
      vi.stubGlobal('indexedDB', undefined);
      return mendAll;
    },
  },
  {
    what: 'a database that is refused, and every other memory too',
    fault: 'unavailable',
    inject: async () => {
      vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse);
      for (const way of ['getItem', 'setItem', 'removeItem'] as const)
        vi.spyOn(Storage.prototype, way).mockImplementation(refuse);
      vi.stubGlobal('BroadcastChannel', refuse);
      return mendAll;
    },
  },
  {
    what: 'no room even to open it',
    fault: 'full',
    inject: async () => {
      vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
      return mendAll;
    },
  },
  {
    what: 'an older version in another tab that does not let go',
    fault: 'blocked',
    isSlow: true,
    inject: async (name) => {
      const holder = await openRaw(name, 1);
      return () => holder.close();
    },
  },
  {
    what: 'an opening that hangs without a word',
    fault: 'blocked',
    isSlow: true,
    inject: async (name) => {
      const holder = await openRaw(name, 1);
      indexedDB.deleteDatabase(name);
      return () => holder.close();
    },
  },
];

/** Faults in which what is written does not arrive. */
export const UNWRITABLE: readonly Injected[] = [
  {
    what: 'a quota that is used up',
    fault: 'full',
    inject: abort(new DOMException('no room', 'QuotaExceededError')),
  },
  { what: 'a full disk', fault: 'full', inject: abort(new DOMException('no room', 'DataError')) },
  { what: 'an abort without a reason', fault: 'failed', inject: abort(null) },
];
