import { createStore, type StoreApi } from 'zustand/vanilla';
import { createLibrary, type Library, type OpenWorkshop } from '../state/library';
import { createSaving, type Saving, whenSettled } from '../state/saving';
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
import { createLoading } from './loading';
import type { StoredNews } from './news';
import { type Opening, openFromJournal, openStored } from './opening';
import { createPageLife, type PageLife } from './pageLife';
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
export interface Keeping extends Pick<PageLife, 'reload' | 'mayLose'> {
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

const NOTHING_FOUND: KeepingState = {
  damaged: new Set(),
  recovered: new Set(),
  lostData: false,
  unreadable: undefined,
};

/** Connects library, database, autosave and tabs. Nothing is read before `start`. */
export const createKeeping = ({
  name = 'yhteiskartta',
  database = createDatabase(name),
  channel = broadcastChannel(name),
  keeper,
  ...limits
}: KeepingOptions = {}): Keeping => {
  const saving = createSaving();
  const store = createStore<KeepingState>()(() => NOTHING_FOUND);
  const journal = startJournal({
    name,
    channel,
    stored: () => loadWorkshops(database),
    ...(keeper && { keeper }),
  });
  const autosaves: Autosave[] = [];
  const journalledById = new Map<string, number>();

  const onStored = (news: StoredNews) => {
    tabs.tell(news);
    if (loading.isLoaded()) kept.note();
  };

  const connect = ({ workshop }: OpenWorkshop) => {
    const journalled = journalledById.get(workshop.id);
    const known = journalled === undefined ? {} : { journalled };
    const saver = autosave(workshop, database, saving, { onStored, journal, ...known, ...limits });
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

  const pageLife = createPageLife({ saving, carrying, onSeen: tabs.check });

  const take = ({ workshops, recovered, isLost }: Opening) => {
    const wasEmpty = library.store.getState().workshops.size === 0;
    for (const workshop of workshops) {
      if (workshop.head) journalledById.set(workshop.id, workshop.head.seq);
      open(workshop);
    }
    store.setState({ recovered: new Set(recovered), lostData: isLost });
    // whether anything is missing is known better now
    database.store.setState({ lostData: false });
    if (!isLost) kept.note();
    // what is open already stays as it stands, and may be behind
    if (!wasEmpty) tabs.check();
  };

  const showJournal = async () => {
    // what a newer version writes may not be readable here
    if (database.store.getState().status === 'outdated') return;
    // what the page before has packed is never older than the journal
    carrying.arrive();
    for (const { id, entities } of await openFromJournal(journal))
      if (!loading.isLoaded() && !carrying.isAwaited(id)) library.add(id, entities, { stored: true });
  };

  const loading = createLoading({
    saving,
    load: async () => {
      await purgeBin({ database, journal }, new Date().toISOString());
      take(await openStored({ database, journal, kept }, take));
    },
    makeDo: showJournal,
    onLoaded: () => {
      void journal.settle();
      carrying.arrive();
    },
  });

  const start = async () => {
    await loading.start();
    carrying.arrive();
    store.setState({ unreadable: carrying.unreadable() });
    library.finishLoading();
    pageLife.start();
  };

  const retry = async () => {
    await loading.retry();
    await Promise.all(autosaves.map((saver) => saver.retry()));
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
    loading.stop();
    unwatch();
    pageLife.stop();
    for (const saver of autosaves) saver.stop();
    journal.stop();
    channel.close();
    database.close();
  };

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
    reload: pageLife.reload,
    mayLose: pageLife.mayLose,
    stop,
  };
};
