import { forgetAbout } from '../state/deviceMemory';
import { inTransaction } from './database';
import { removeAll } from './history/forget';
import { removeMapForGood } from './history/purge';
import type { Keeping } from './keeping';

type Erasing = Pick<Keeping, 'database' | 'journal' | 'letGo'>;

/** Removes a workshop from this device for good: database, journal, what is remembered of it, every open tab. */
export const eraseWorkshop = async (
  { database, journal, letGo }: Erasing,
  workshop: string,
): Promise<void> => {
  letGo({ letGoOf: 'workshop', workshop });
  await journal.forget(workshop);
  await inTransaction(await database.connect(), (transaction) => removeAll(transaction, workshop));
};

/** Removes a deleted map from this device for good: it is in no bin, no moment, no log and no undo. */
export const eraseMap = async (
  { database, journal, letGo }: Erasing,
  workshop: string,
  mapId: string,
): Promise<void> => {
  letGo({ letGoOf: 'steps', workshop });
  journal.owe();
  await inTransaction(await database.connect(), (transaction) =>
    removeMapForGood(transaction, workshop, mapId),
  );
  forgetAbout(workshop, mapId);
  await journal.rewrite();
};
