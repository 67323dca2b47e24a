import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useKeys } from './useKeys';

/** Marks the page, so that what stands around its content makes way for it. */
const MARK = 'presenting';

/** Pages that can be shown alone and are there now: from one of them to the next the showing goes on. */
let pages = 0;
let isPresenting = false;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where full screen is refused the page itself fills the window. */
const fillScreen = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // the page fills the window, which is what can be had
  }
};

const leaveScreen = async (): Promise<void> => {
  if (document.fullscreenElement) await document.exitFullscreen();
};

const stopWithScreen = (): void => {
  if (!document.fullscreenElement) present(false);
};

const present = (shall: boolean): void => {
  if (shall === isPresenting) return;
  isPresenting = shall;
  if (shall) {
    document.documentElement.dataset[MARK] = 'true';
    document.addEventListener('fullscreenchange', stopWithScreen);
    void fillScreen();
  } else {
    delete document.documentElement.dataset[MARK];
    document.removeEventListener('fullscreenchange', stopWithScreen);
    void leaveScreen();
  }
  for (const listener of listeners) listener();
};

const stopWithoutPage = (): void => {
  if (pages === 0) present(false);
};

/** Showing a page's content alone, on the whole screen; Esc comes back, and so does going to any other page. */
export const usePresenting = (): { readonly isPresenting: boolean; readonly toggle: () => void } => {
  const is = useSyncExternalStore(subscribe, () => isPresenting);

  useEffect(() => {
    pages++;
    return () => {
      pages--;
      // the next page comes in the same breath
      setTimeout(stopWithoutPage);
    };
  }, []);

  useKeys((event) => {
    if (event.key === 'Escape') present(false);
  });

  return { isPresenting: is, toggle: useCallback(() => present(!isPresenting), []) };
};
