import { createStore } from 'zustand/vanilla';

/** A newer version of the app, not yet the one of this page. */
export interface Update {
  /** Whether it waits to be taken, or is in use in another tab already. */
  readonly isTaken: boolean;
  /** Opens this page anew in that version, once everything drawn is stored. */
  readonly take: () => void;
}

/** What this device has of the app itself. */
export interface Offline {
  /** From this visit on the app works here without a network. */
  readonly isNew: boolean;
  readonly update: Update | null;
  /** Asks the browser to install the app, where it can. */
  readonly install: (() => void) | null;
}

/** The app on this device, as the page that is open sees it. */
export const offline = createStore<Offline>()(() => ({ isNew: false, update: null, install: null }));
