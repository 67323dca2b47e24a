import { createStore, type StoreApi } from 'zustand/vanilla';
import { keep, recall } from './deviceMemory';

const KEY = 'yhteiskartta.backup';

interface LastBackup {
  /** ISO 8601; null: none was made, or this device does not remember it. */
  readonly at: string | null;
}

const remembered = (): string | null => {
  const at = recall(KEY);
  return at !== null && !Number.isNaN(Date.parse(at)) ? at : null;
};

/** When everything on this device was last put into one file. */
export const lastBackup: StoreApi<LastBackup> = createStore<LastBackup>()(() => ({ at: remembered() }));

/** Remembers a backup. `at` is ISO 8601. */
export const noteBackup = (at: string): void => {
  keep(KEY, at);
  lastBackup.setState({ at });
};
