import { useEffect, useState } from 'react';

/** Keeps the screen awake as long as the page is shown. Returns whether the browser cannot do that. */
export const useWakeLock = (): boolean => {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const take = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const taken = await navigator.wakeLock.request('screen');
        if (isGone) return await taken.release();
        void lock?.release();
        lock = taken;
        setRefused(false);
      } catch {
        // refused by the device or its owner, or a browser that does not know how
        if (!isGone) setRefused(document.visibilityState === 'visible');
      }
    };
    void take();
    // the browser lets go of it whenever the page is out of sight
    document.addEventListener('visibilitychange', take);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', take);
      void lock?.release();
    };
  }, []);
  return isRefused;
};
