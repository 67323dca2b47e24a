import type { JournalKeeper, KeeperOptions, Outline } from './journal/keeper';
import type { JournalWorker } from './journal.worker';
import address from './journal.worker?worker&url';
import { createRunner } from './running';

/** The journal in files of this device, kept by a worker. Every question rejects where there can be none. */
export interface FileJournal extends JournalKeeper {
  readonly stop: () => void;
}

/** A worker that is stuck is ended: what it holds would be missing for ever. */
const WITHIN_MS = 30_000;

/** Pages opened from a file, and those of http:, get no files of their own. */
const mayHaveFiles = (): boolean =>
  typeof Worker !== 'undefined' &&
  isSecureContext &&
  location.protocol !== 'file:' &&
  'getDirectory' in (navigator.storage ?? {});

const NOTHING: Outline = { standings: [], ends: new Map() };

/** Whether there is a journal of this name yet; asked here, where no script need be fetched for it. */
const exists = async (name: string): Promise<boolean> => {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name).then(
    () => true,
    (error) => !(error instanceof DOMException && error.name === 'NotFoundError'),
  );
};

/** Opens the journal of this name; undefined where the browser surely has none for us. */
export const openFileJournal = (
  name: string,
  options: Pick<KeeperOptions, 'foldBeyond'> = {},
): FileJournal | undefined => {
  if (!mayHaveFiles()) return undefined;
  const runner = createRunner<JournalWorker>(new URL(address, import.meta.url));
  runner.start();
  const existed = exists(name);
  const opened = existed.then(() => runner.ask(async (remote) => remote.open(name, options), WITHIN_MS));
  opened.catch(() => undefined);

  return {
    outline: async () => {
      // who comes for the first time waits for nothing
      if (!(await existed)) return NOTHING;
      return opened.then(() => runner.ask(async (remote) => remote.outline(), WITHIN_MS));
    },
    read: (workshop) => opened.then(() => runner.ask(async (remote) => remote.read(workshop), WITHIN_MS)),
    append: (entry) => opened.then(() => runner.ask(async (remote) => remote.append(entry), WITHIN_MS)),
    forget: (workshop) => opened.then(() => runner.ask(async (remote) => remote.forget(workshop), WITHIN_MS)),
    rewrite: (bases) => opened.then(() => runner.ask(async (remote) => remote.rewrite(bases), WITHIN_MS)),
    stop: runner.stop,
  };
};
