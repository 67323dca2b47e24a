import { useSyncExternalStore } from 'react';
import { parseAddress, type Route } from '../state/route';

const onMove = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** Where one is; the component is drawn again when the address changes. */
export const useRoute = (): Route => parseAddress(useSyncExternalStore(onMove, () => location.hash));
