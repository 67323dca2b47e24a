import { expose } from 'comlink';
import { openFolder } from './journal/folder';
import { createKeeper, type JournalKeeper, type KeeperOptions } from './journal/keeper';

let opened: Promise<JournalKeeper>;

const offThread = {
  /** Takes a place in the journal of this name; rejects where the browser has none for us. */
  open: async (name: string, options: Pick<KeeperOptions, 'foldBeyond'>): Promise<void> => {
    opened = openFolder(name).then(async (folder) => createKeeper(await folder.takeSlot(), folder, options));
    await opened;
  },
  outline: async () => (await opened).outline(),
  read: async (...args: Parameters<JournalKeeper['read']>) => (await opened).read(...args),
  append: async (...args: Parameters<JournalKeeper['append']>) => (await opened).append(...args),
  forget: async (...args: Parameters<JournalKeeper['forget']>) => (await opened).forget(...args),
  rewrite: async (...args: Parameters<JournalKeeper['rewrite']>) => (await opened).rewrite(...args),
};

export type JournalWorker = typeof offThread;

expose(offThread);
