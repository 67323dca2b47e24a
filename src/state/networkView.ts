import { createStore } from 'zustand/vanilla';

/** How networks are looked at on this screen; nothing of it belongs to a map. */
export interface NetworkViewState {
  /** Whether hulls are drawn while one draws. */
  readonly shown: boolean;
  /** Id of the network that is open: it and its members are lit. */
  readonly lit: string | null;
  /** It has just been made, and wants a name. */
  readonly isNew: boolean;
}

const STORAGE_KEY = 'yhteiskartta.networks';
const HIDDEN = 'hidden';

/** Storage may be refused in private windows: the choice then lives as long as the page. */
const remembered = (): boolean => {
  try {
    return localStorage.getItem(STORAGE_KEY) !== HIDDEN;
  } catch {
    return true;
  }
};

const remember = (shown: boolean): void => {
  try {
    if (shown) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, HIDDEN);
  } catch {
    // Nothing to tell the user: the choice is right until the page is closed.
  }
};

export const networkView = createStore<NetworkViewState>()(() => ({
  shown: remembered(),
  lit: null,
  isNew: false,
}));

/** Draws the hulls or leaves them out; this device remembers it. */
export const showNetworks = (shown: boolean): void => {
  remember(shown);
  networkView.setState({ shown });
};

/** Lights one network, or none. */
export const lightNetwork = (lit: string | null, isNew = false): void => networkView.setState({ lit, isNew });
