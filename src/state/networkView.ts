import { createStore } from 'zustand/vanilla';
import { keep, recall } from './deviceMemory';

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

/** Shared by the canvas and the panel of networks. */
export const networkView = createStore<NetworkViewState>()(() => ({
  shown: recall(STORAGE_KEY) !== HIDDEN,
  lit: null,
  isNew: false,
}));

/** Draws the hulls or leaves them out; this device remembers it. */
export const showNetworks = (shown: boolean): void => {
  keep(STORAGE_KEY, shown ? null : HIDDEN);
  networkView.setState({ shown });
};

/** Lights one network, or none. */
export const lightNetwork = (lit: string | null, isNew = false): void => networkView.setState({ lit, isNew });
