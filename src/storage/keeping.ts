import { createStore, type StoreApi } from 'zustand/vanilla';
import { createLibrary, type Library, type OpenWorkshop } from '../state/library';
import { createSaving, hasUnsaved, report, type Saving, whenSettled } from '../state/saving';
import type { FileJournal } from '../workers/journal';
import { type Autosave, type AutosaveOptions, autosave } from './autosave';
import { createCarrying } from './carrying';
import { startJournal } from './createJournal';
import { createDatabase, type Database } from './database';
import { createHistory, type History } from './history';
import { purgeBin } from './history/purge';
import { baseOf, type Journal } from './journal';
import { createKept } from './kept';
import { createLettingGo, type LetGo } from './lettingGo';
import { acceptRows, type LoadedWorkshop, loadWorkshop, loadWorkshops } from './load';
import type { StoredNews } from './news';
import { type Opening, openStored } from './opening';
import { problemOf } from './runner';
import { broadcastChannel, type Channel, createTabs } from './tabs';
import { watchDatabase } from './watching';

export interface KeepingState {
  /** Ids of workshops of which the database has lost something. */
  readonly damaged: ReadonlySet<string>;
  /** Ids of workshops that the database had lost and the journal has brought back. */
  readonly recovered: ReadonlySet<string>;
  /** Workshops were stored here, and neither database nor journal has them any more. */
  readonly lostData: boolean;
  /** What the page before could not store and this version cannot read, as it stands. */
  readonly unreadable: string | undefined;
}

/** The library with all that keeps it: database, autosave, the other tabs. */
export interface Keeping {
  readonly library: Library;
  readonly saving: Saving;
  readonly database: Database;
  readonly journal: Journal;
  /** Earlier moments, and what was deleted. */
  readonly history: History;
  readonly store: StoreApi<KeepingState>;
  /**
   * Opens what is stored. Resolves in any case: without a database the library is empty and works in memory, `saving`
   * says so, and when the database answers after all, what is stored appears and what was drawn is stored.
   */
  readonly start: () => Promise<void>;
  /** The user has seen that a workshop was damaged: what is left of it is whole from now on. */
  readonly accept: (id: string) => Promise<void>;
  /** The user has seen what was lost, what was brought back, and what could not be read. */
  readonly acknowledge: () => void;
  /** Tries at once what could not be read or stored, and resolves when it has been tried. */
  readonly retry: () => Promise<void>;
  /** Loads the page again; what is not stored goes along. */
  readonly reload: () => void;
  /** Whether leaving the page now could lose something. */
  readonly mayLose: () => boolean;
  /** What is erased for good is let go of here and in the other tabs. */
  readonly letGo: (what: LetGo) => void;
  /** What was rewritten in the database past all commits is read afresh, here and in the other tabs. */
  readonly tellRewritten: (news: StoredNews) => void;
  readonly stop: () => void;
}

export interface KeepingOptions extends Pick<AutosaveOptions, 'foldBeyond'> {
  readonly name?: string;
  readonly database?: Database;
  readonly channel?: Channel;
  /** Who keeps the journal. */
  readonly keeper?: FileJournal;
}

// a source of `saving` beside the workshops, whose ids hold no `/`
const LIBRARY_SOURCE = '/library';

const RELOAD_MS = 2000;
/** By then the page is left, or the user has stayed on it. */
const STAYED_MS = 1000;

/** Nobody should look at an empty page for longer than this. */
const PATIENCE_MS = 2500;

const afterPatience = (): Promise<'late'> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, 'late');
  });

/** Connects library, database, autosave and tabs. Nothing is read before `start`. */
export const createKeeping = ({
  name = 'yhteiskartta',
  database = createDatabase(name),
  channel = broadcastChannel(name),
  keeper,
  ...limits
}: KeepingOptions = {}): Keeping => {
  const saving = createSaving();
  const store = createStore<KeepingState>()(() => ({
    damaged: new Set(),
    recovered: new Set(),
    lostData: false,
    unreadable: undefined,
  }));
  const journal = startJournal({
    name,
    channel,
    stored: () => loadWorkshops(database),
    ...(keeper && { keeper }),
  });
  const autosaves: Autosave[] = [];
  let later: ReturnType<typeof setTimeout> | undefined;
  let isLoaded = false;
  let isGoing = false;

  const onStored = (news: StoredNews) => {
    tabs.tell(news);
    if (isLoaded) kept.note();
  };

  const connect = ({ workshop }: OpenWorkshop) => {
    const saver = autosave(workshop, database, saving, { onStored, journal, ...limits });
    autosaves.push(saver);
    tabs.attach(saver);
  };

  const library = createLibrary(connect, (id) => whenSettled(saving, id));
  const kept = createKept(name, library);
  const carrying = createCarrying({ name, library, saving, autosaves });
  const letGo = createLettingGo({ library, saving, autosaves, channel });
  const unwatch = watchDatabase({ database, library, saving, autosaves });

  const open = ({ id, entities, state }: LoadedWorkshop) => {
    library.add(id, entities, { stored: true });
    if (state === 'damaged') store.setState(({ damaged }) => ({ damaged: new Set(damaged).add(id) }));
  };

  const tabs = createTabs(channel, async (id) => {
    const loaded = await loadWorkshop(database, id);
    if (loaded) open(loaded);
  });

  const take = ({ workshops, recovered, isLost }: Opening) => {
    for (const workshop of workshops) open(workshop);
    store.setState({ recovered: new Set(recovered), lostData: isLost });
    // whether anything is missing is known better now
    database.store.setState({ lostData: false });
    if (!isLost) kept.note();
  };

  const takeLate = (opening: Opening) => {
    take(opening);
    tabs.check();
  };

  const load = async () => {
    await purgeBin({ database, journal }, new Date().toISOString());
    take(await openStored({ database, journal, kept }, takeLate));
    isLoaded = true;
    void journal.settle();
    report(saving, LIBRARY_SOURCE, { pending: 0, problem: null });
    carrying.arrive();
  };

  const loadOrRetry = () => load().catch(loadLater);

  const loadLater = (error: unknown) => {
    report(saving, LIBRARY_SOURCE, { pending: 0, problem: problemOf(error) });
    later = setTimeout(loadOrRetry, RELOAD_MS);
  };

  const onVisibility = () => {
    if (document.visibilityState === 'visible') tabs.check();
    // a phone may end a hidden page without another word
    else carrying.pack();
  };

  const start = async () => {
    const loading = loadOrRetry();
    if ((await Promise.race([loading, afterPatience()])) === 'late')
      report(saving, LIBRARY_SOURCE, { pending: 0, problem: 'failed' });
    carrying.arrive();
    store.setState({ unreadable: carrying.unreadable() });
    library.finishLoading();
    globalThis.document?.addEventListener('visibilitychange', onVisibility);
    globalThis.window?.addEventListener('pagehide', carrying.pack);
  };

  const retry = async () => {
    if (!isLoaded) {
      clearTimeout(later);
      await loadOrRetry();
    }
    await Promise.all(autosaves.map((saver) => saver.retry()));
  };

  const reload = () => {
    isGoing = carrying.pack();
    location.reload();
    // whoever is asked for another reason may stay after all
    setTimeout(() => {
      isGoing = false;
    }, STAYED_MS);
  };

  const accept = async (id: string) => {
    await acceptRows(database, id);
    const accepted = await loadWorkshop(database, id);
    if (accepted) await journal.append(baseOf(accepted));
    store.setState(({ damaged }) => ({ damaged: new Set([...damaged].filter((one) => one !== id)) }));
  };

  const acknowledge = () => {
    carrying.forgetUnreadable();
    database.store.setState({ lostData: false });
    store.setState({ recovered: new Set(), lostData: false, unreadable: undefined });
    kept.note();
  };

  const stop = () => {
    clearTimeout(later);
    unwatch();
    globalThis.document?.removeEventListener('visibilitychange', onVisibility);
    globalThis.window?.removeEventListener('pagehide', carrying.pack);
    for (const saver of autosaves) saver.stop();
    journal.stop();
    channel.close();
    database.close();
  };

  const mayLose = () => hasUnsaved(saving) && !isGoing;

  return {
    library,
    saving,
    database,
    journal,
    history: createHistory(database),
    letGo,
    tellRewritten: tabs.tellAll,
    store,
    start,
    accept,
    acknowledge,
    retry,
    reload,
    mayLose,
    stop,
  };
};
