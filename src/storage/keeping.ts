import { createStore, type StoreApi } from 'zustand/vanilla';
import { createLibrary, type Library } from '../state/library';
import { createSaving, report, type Saving } from '../state/saving';
import { type Autosave, autosave } from './autosave';
import { createDatabase, type Database, type DatabaseStatus } from './database';
import { acceptRows, type LoadedWorkshop, loadWorkshop, loadWorkshops, purgeDeleted } from './load';
import { broadcastChannel, type Channel, createTabs } from './tabs';

export interface KeepingState {
  /** Ids of workshops of which the database has lost something. */
  readonly damaged: ReadonlySet<string>;
}

/** The library with all that keeps it: database, autosave, the other tabs. */
export interface Keeping {
  readonly library: Library;
  readonly saving: Saving;
  readonly database: Database;
  readonly store: StoreApi<KeepingState>;
  /**
   * Opens what is stored. Resolves in any case: without a database the library is empty and works in memory, `saving`
   * says so, and when the database answers after all, what is stored appears and what was drawn is stored.
   */
  readonly start: () => Promise<void>;
  /** The user has seen that a workshop was damaged: what is left of it is whole from now on. */
  readonly accept: (id: string) => Promise<void>;
  readonly stop: () => void;
}

export interface KeepingOptions {
  readonly name?: string;
  readonly database?: Database;
  readonly channel?: Channel;
}

const UNAVAILABLE: ReadonlySet<DatabaseStatus> = new Set(['blocked', 'outdated', 'unavailable']);

// sources of `saving` beside the workshops, whose ids hold no `/`
const DATABASE_SOURCE = '/database';
const LIBRARY_SOURCE = '/library';

const RELOAD_MS = 2000;

const tellOfDatabase = (database: Database, saving: Saving): void => {
  database.store.subscribe(({ status }) =>
    report(saving, DATABASE_SOURCE, { pending: 0, problem: UNAVAILABLE.has(status) ? 'unavailable' : null }),
  );
};

/** Connects library, database, autosave and tabs. Nothing is read before `start`. */
export const createKeeping = ({
  name = 'yhteiskartta',
  database = createDatabase(name),
  channel = broadcastChannel(name),
}: KeepingOptions = {}): Keeping => {
  const saving = createSaving();
  const store = createStore<KeepingState>()(() => ({ damaged: new Set() }));
  const autosaves: Autosave[] = [];
  let retry: ReturnType<typeof setTimeout> | undefined;

  const library = createLibrary(({ workshop }) => {
    const saver = autosave(workshop, database, saving, { onStored: (news) => tabs.tell(news) });
    autosaves.push(saver);
    tabs.attach(saver);
  });

  const open = ({ id, entities, state }: LoadedWorkshop) => {
    library.add(id, entities, { stored: true });
    if (state === 'damaged') store.setState(({ damaged }) => ({ damaged: new Set(damaged).add(id) }));
  };

  const tabs = createTabs(channel, async (id) => {
    const loaded = await loadWorkshop(database, id);
    if (loaded) open(loaded);
  });

  const load = async () => {
    await purgeDeleted(database);
    for (const loaded of await loadWorkshops(database)) open(loaded);
    report(saving, LIBRARY_SOURCE, { pending: 0, problem: null });
  };

  const loadOrRetry = () => load().catch(loadLater);

  const loadLater = () => {
    report(saving, LIBRARY_SOURCE, { pending: 0, problem: 'unavailable' });
    retry = setTimeout(loadOrRetry, RELOAD_MS);
  };

  const checkWhenSeen = () => {
    if (document.visibilityState === 'visible') tabs.check();
  };

  const start = async () => {
    tellOfDatabase(database, saving);
    await loadOrRetry();
    library.finishLoading();
    globalThis.document?.addEventListener('visibilitychange', checkWhenSeen);
  };

  const accept = async (id: string) => {
    await acceptRows(database, id);
    store.setState(({ damaged }) => ({ damaged: new Set([...damaged].filter((one) => one !== id)) }));
  };

  const stop = () => {
    clearTimeout(retry);
    globalThis.document?.removeEventListener('visibilitychange', checkWhenSeen);
    for (const saver of autosaves) saver.stop();
    channel.close();
    database.close();
  };

  return { library, saving, database, store, start, accept, stop };
};
