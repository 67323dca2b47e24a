import { useCallback, useEffect, useRef, useState } from 'react';

/** What came of reading: nothing yet, what was read last, or that it failed. */
export type Reading<T> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'failed' };

/**
 * Reads something that lies elsewhere: at once, whenever `read` is another function, and when somebody comes back to the
 * page, for another tab may have changed it. What was read last stays until the next is there.
 */
export const useReading = <T>(read: () => Promise<T>): readonly [Reading<T>, again: () => void] => {
  const [reading, setReading] = useState<Reading<T>>({ state: 'reading' });
  const look = useRef<() => void>(undefined);

  useEffect(() => {
    let turn = 0;
    const settle = (own: number, next: Reading<T>) => {
      if (own === turn) setReading(next);
    };
    look.current = () => {
      const own = ++turn;
      read().then(
        (value) => settle(own, { state: 'read', value }),
        () => settle(own, { state: 'failed' }),
      );
    };
    const start = look.current;
    start();
    addEventListener('focus', start);
    return () => {
      turn++;
      removeEventListener('focus', start);
    };
  }, [read]);

  return [reading, useCallback(() => look.current?.(), [])];
};
