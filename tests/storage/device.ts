import {
  type Connection,
  createDatabase,
  type Database,
  STORES,
  Unavailable,
} from '../../src/storage/database';
import { createKeeping, type Keeping } from '../../src/storage/keeping';
import type { FileJournal } from '../../src/workers/journal';
import { createPlace } from './journal-support';
import { createNet, newName } from './support';

const running = new Set<Keeping>();

/** Closes a tab, at whatever moment. */
export const stop = (keeping: Keeping): void => {
  running.delete(keeping);
  keeping.stop();
};

/** Closes every tab that is still open. */
export const stopAll = (): void => {
  for (const keeping of running) stop(keeping);
};

/** A browser with one database and one journal; its tabs hear each other. */
export const createDevice = () => {
  const name = newName();
  const place = createPlace();
  const join = createNet();

  const open = async (
    keeper: FileJournal = place.open(),
    database: Database = createDatabase(name),
  ): Promise<Keeping> => {
    const keeping = createKeeping({ name, channel: join(), keeper, database });
    running.add(keeping);
    await keeping.start();
    return keeping;
  };

  const inDatabase = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
    const database = createDatabase(name);
    const result = await work(await database.connect());
    database.close();
    return result;
  };

  const loseDatabase = () =>
    inDatabase(async (connection) => {
      for (const store of STORES) await connection.clear(store);
    });

  /** A database that cannot be opened until it comes. */
  const lateDatabase = () => {
    const database = createDatabase(name);
    let isThere = false;
    const connect: Database['connect'] = () =>
      isThere ? database.connect() : Promise.reject(new Unavailable('not yet'));
    const come = () => {
      isThere = true;
    };
    const go = () => {
      isThere = false;
    };
    return { database: { ...database, connect }, come, go };
  };

  return { place, open, inDatabase, loseDatabase, lateDatabase };
};
