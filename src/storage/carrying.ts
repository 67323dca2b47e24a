import type { Library, OpenWorkshop } from '../state/library';
import { report, type Saving, SOURCES } from '../state/saving';
import { keepInTab, recallInTab } from '../state/tabMemory';
import type { Autosave } from './autosave';
import { type CarriedWorkshop, packCarried, recommitAll, unpackCarried } from './carried';

/** Takes what is not stored along when a page is loaded again. */
export interface Carrying {
  /** Has everything that is not stored go along to the next page of this tab. Returns whether it does. */
  readonly pack: () => boolean;
  /** Commits anew what the page before has packed; to be called when something has been loaded, and when nothing can be. */
  readonly arrive: () => void;
  /** Whether commits wait for a workshop: they fit what is stored, and perhaps nothing older. */
  readonly isAwaited: (workshop: string) => boolean;
  /** What the page before has packed in a way that is not known here, as it stands; undefined when all is understood. */
  readonly unreadable: () => string | undefined;
  /** The user has it. */
  readonly forgetUnreadable: () => void;
}

export interface CarryingParts {
  readonly name: string;
  readonly library: Library;
  readonly saving: Saving;
  readonly autosaves: readonly Autosave[];
}

/** Connects the pages that follow each other in one tab. */
export const createCarrying = ({ name, library, saving, autosaves }: CarryingParts): Carrying => {
  const key = `${name}.carried`;
  const unreadableKey = `${name}.unreadable`;
  /** What waits for a database that does not answer. */
  let waiting: readonly CarriedWorkshop[] = [];
  let isPacked = false;

  const unpack = () => {
    isPacked = false;
    keepInTab(key, null);
  };

  const unpackWhenStored = () => {
    if (isPacked && saving.getState().pending === 0) unpack();
  };

  const pack = (): boolean => {
    const unstored = autosaves.flatMap((saver) => saver.unstored() ?? []);
    if (unstored.length + waiting.length === 0) {
      unpackWhenStored();
      return true;
    }
    const texts = [true, false].map((withBase) => () => packCarried(unstored, waiting, { withBase }));
    isPacked = texts.some((text) => keepInTab(key, text()));
    return isPacked;
  };

  const bringBack = ({ workshop, base }: CarriedWorkshop): OpenWorkshop | undefined => {
    if (!base) return undefined;
    const open = library.add(workshop, new Map(base), { stored: true });
    autosaves.find((saver) => saver.workshop === workshop)?.restore();
    return open;
  };

  const settleIn = (carried: CarriedWorkshop): boolean => {
    const known = library.store.getState().workshops.get(carried.workshop);
    const open = known ?? bringBack(carried);
    if (!open) return false;
    recommitAll(open.workshop, carried.commits);
    // taking back that it was made would leave nothing
    if (!known) open.undo.forget();
    return true;
  };

  const read = (): readonly CarriedWorkshop[] => {
    const text = recallInTab(key);
    if (text === null) return [];
    const carried = unpackCarried(text);
    isPacked = carried !== undefined;
    if (carried) return carried;
    keepInTab(unreadableKey, text);
    keepInTab(key, null);
    return [];
  };

  let isRead = false;
  const arrive = () => {
    if (!isRead) waiting = read();
    isRead = true;
    waiting = waiting.filter((one) => !settleIn(one));
    const isWaiting = waiting.length > 0;
    report(saving, SOURCES.carried, { pending: waiting.length, problem: isWaiting ? 'unavailable' : null });
    unpackWhenStored();
  };

  saving.subscribe(unpackWhenStored);

  return {
    pack,
    arrive,
    isAwaited: (id) => waiting.some(({ workshop }) => workshop === id),
    unreadable: () => recallInTab(unreadableKey) ?? undefined,
    forgetUnreadable: () => void keepInTab(unreadableKey, null),
  };
};
