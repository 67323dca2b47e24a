import { useCallback, useEffect, useState } from 'react';
import { useKeys } from '../../ui/useKeys';

/** Marks the page, so that what stands around the task makes way for it. */
const MARK = 'presenting';

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

/** Showing the task alone, on the whole screen; Esc comes back. */
export const usePresenting = (): { readonly isPresenting: boolean; readonly toggle: () => void } => {
  const [isPresenting, setPresenting] = useState(false);

  useEffect(() => {
    if (!isPresenting) return;
    document.documentElement.dataset[MARK] = 'true';
    void fillScreen();
    const leave = () => {
      if (!document.fullscreenElement) setPresenting(false);
    };
    document.addEventListener('fullscreenchange', leave);
    return () => {
      delete document.documentElement.dataset[MARK];
      document.removeEventListener('fullscreenchange', leave);
      void leaveScreen();
    };
  }, [isPresenting]);

  useKeys((event) => {
    if (event.key === 'Escape') setPresenting(false);
  });

  return { isPresenting, toggle: useCallback(() => setPresenting((is) => !is), []) };
};
