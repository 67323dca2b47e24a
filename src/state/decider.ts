import { createStore, type StoreApi } from 'zustand/vanilla';
import { writeDecider } from '../domain/decider';
import { keep, recall } from './deviceMemory';

const NAME = 'yhteiskartta.decider.name';
const DEVICE = 'yhteiskartta.decider.device';
const MAX_NAME = 60;
/** None that is taken for another when it is read aloud or off a screen. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const MARK = new RegExp(`^[${LETTERS}]{4}$`);

const newMark = (): string =>
  [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => LETTERS[byte % LETTERS.length]).join('');

/** The mark that this device once drew by lot; where storage is refused, the page's own. */
const markOfDevice = (): string => {
  const known = recall(DEVICE);
  if (known && MARK.test(known)) return known;
  const mark = newMark();
  keep(DEVICE, mark);
  return mark;
};

const tidied = (name: string): string => name.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME).trim();

/** Who decides at this device. */
export interface DecidingHere {
  /** The name of whoever decides; empty until they say it. */
  readonly store: StoreApi<{ readonly name: string }>;
  /** Calls them by a name, or by none (empty); the device remembers it. */
  readonly rename: (name: string) => void;
  /**
   * Whose word a decision made here is: the `by` that every command on pairs is given. It ends in the device's mark,
   * as two colleagues may both call themselves "Vetäjä", and a join must keep the words of both.
   */
  readonly by: () => string;
}

export const createDeciding = (): DecidingHere => {
  const device = markOfDevice();
  const store = createStore<{ readonly name: string }>()(() => ({ name: tidied(recall(NAME) ?? '') }));
  // whoever renames or forgets themselves in one tab has done so in all
  globalThis.window?.addEventListener('storage', ({ key, newValue }) => {
    if (key === NAME) store.setState({ name: tidied(newValue ?? '') });
  });
  return {
    store,
    rename: (name) => {
      const next = tidied(name);
      store.setState({ name: next });
      keep(NAME, next || null);
    },
    by: () => writeDecider({ name: store.getState().name, device }),
  };
};

/** Shared by everything on this device that decides: `decider()` gives the `by` of a decision. */
export const { store: deciderName, rename: nameDecider, by: decider } = createDeciding();
