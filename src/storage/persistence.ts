import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Library } from '../state/library';

/** Whether the browser has promised to keep what is stored; `unknown` where it does not say. */
export type Promised = 'yes' | 'no' | 'unknown';

export interface StorageHere {
  /** `undefined` until the browser was asked. */
  readonly promised: Promised | undefined;
  /** Bytes that are stored and that may be, as far as the browser tells. */
  readonly usage: number | undefined;
  readonly quota: number | undefined;
}

/** What this browser says of its storage. */
export const storageHere: StoreApi<StorageHere> = createStore<StorageHere>()(() => ({
  promised: undefined,
  usage: undefined,
  quota: undefined,
}));

/** Absent in old browsers and on pages without https. */
const manager = (): StorageManager | undefined =>
  'storage' in navigator && 'persisted' in navigator.storage ? navigator.storage : undefined;

const promisedBy = (answer: boolean | undefined): Promised =>
  answer === undefined ? 'unknown' : answer ? 'yes' : 'no';

/** A page that was opened as a file has no storage of its own: its browser rejects the question. */
const orUnknown = <T>(answer: Promise<T> | undefined): Promise<T | undefined> =>
  Promise.resolve(answer).catch(() => undefined);

/** Asks the browser how it stands; nobody is asked for anything. */
export const lookAtStorage = async (): Promise<void> => {
  const storage = manager();
  const [promised, room] = await Promise.all([
    orUnknown(storage?.persisted()),
    orUnknown(storage?.estimate?.()),
  ]);
  storageHere.setState({ promised: promisedBy(promised), usage: room?.usage, quota: room?.quota });
};

/** Asks the browser to keep what is stored; some ask their user. Returns what it says. */
export const askToKeep = async (): Promise<Promised> => {
  const promised = promisedBy(await orUnknown(manager()?.persist?.()));
  storageHere.setState({ promised });
  return promised;
};

/** Firefox asks its user, who has not asked for anything; the others answer by themselves. */
const asksItsUser = (): boolean => /\bGecko\//.test(navigator.userAgent);

const askQuietly = async (): Promise<void> => {
  await lookAtStorage();
  if (storageHere.getState().promised === 'no' && !asksItsUser()) await askToKeep();
};

/** Asks once a page, where nobody notices it, as soon as there is something to lose. */
export const askWithFirstWork = (library: Library): void => {
  const leave = library.store.subscribe(({ workshops, loaded }) => {
    if (!loaded || workshops.size === 0) return;
    leave();
    void askQuietly();
  });
};

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** Safari, and every browser on an iPhone, forgets a page that was not opened for a week; one on the home screen not. */
export const forgetsInAWeek = (): boolean =>
  /AppleWebKit/.test(navigator.userAgent) &&
  !/Chrom|Android|Edg\//.test(navigator.userAgent) &&
  !isInstalled();

const SCARCE_BYTES = 50_000_000;
const SCARCE_SHARE = 0.9;

/** Whether what is stored comes close to what may be. */
export const isScarce = ({ usage, quota }: Pick<StorageHere, 'usage' | 'quota'>): boolean =>
  usage !== undefined &&
  quota !== undefined &&
  (quota - usage < SCARCE_BYTES || usage > SCARCE_SHARE * quota);
