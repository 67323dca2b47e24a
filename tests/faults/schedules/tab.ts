import type { Entities } from '../../../src/domain/entity';
import { whenSaved } from '../../../src/state/saving';
import { createDatabase, rangeOf } from '../../../src/storage/database';
import { createKeeping } from '../../../src/storage/keeping';
import { loadWorkshop } from '../../../src/storage/load';
import type { Channel } from '../../../src/storage/tabs';
import { beginning, type Content, changeOf, type Edit, makeShared } from './edits';

/** A tab of the app on the one workshop, wherever it runs. All that crosses is plain data. */
export interface Tab {
  /** Makes the workshop, with what the tabs share. */
  readonly begin: () => Promise<void>;
  readonly edit: (edit: Edit) => Promise<void>;
  /** Resolves when nothing that can be stored waits any more, with how many of the last edits could not be. */
  readonly settle: () => Promise<number>;
  readonly content: () => Promise<Content>;
  readonly isOutdated: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** What lies in the database, and whether rows, log and head agree. */
export interface Stored {
  readonly content: Content;
  readonly isWhole: boolean;
}

const contentOf = (entities: Entities): Content => Object.fromEntries(entities);

/** A tab of this version: the app's own storage without its screens. */
export const openTab = async (name: string, channel?: Channel): Promise<Tab> => {
  const keeping = createKeeping({ name, ...(channel && { channel }) });
  await keeping.start();
  const { library, saving, database } = keeping;
  const workshop = () => {
    const open = library.store.getState().workshops.get('w1');
    if (!open) throw new Error('the tab does not know the workshop');
    return open.workshop;
  };
  return {
    begin: async () => {
      library.add('w1', beginning(), { stored: false });
      workshop().commit(makeShared());
      await whenSaved(saving);
    },
    edit: async (edit) => workshop().commit(changeOf(workshop().entities(), edit)),
    settle: async () => {
      await whenSaved(saving);
      return 0;
    },
    content: async () => contentOf(workshop().entities()),
    isOutdated: async () => database.store.getState().status === 'outdated',
    close: async () => keeping.stop(),
  };
};

/** Reads what is stored, with eyes of its own. */
export const readStored = async (name: string): Promise<Stored> => {
  const database = createDatabase(name);
  const connection = await database.connect();
  const rows = await connection.getAll('rows', rangeOf('w1'));
  const loaded = await loadWorkshop(database, 'w1');
  database.close();
  return {
    content: Object.fromEntries(rows.map(({ key, record }) => [key, record])),
    isWhole: loaded?.state === 'whole',
  };
};

const NEWER = 99;
const PATIENCE_MS = 2000;

/** Opens the database as a newer version of the app would, and says whether the tabs of this one make way for it. */
export const letsNewerIn = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name, NEWER);
    setTimeout(resolve, PATIENCE_MS, false);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(true);
    };
  });
