import { useEffect, useState } from 'react';
import type { Steps } from '../domain/steps';
import { inSlices } from '../state/slices';

/**
 * What some steps find, looked for after the page is there and without holding it up: undefined until then, and what was
 * found last while it is found anew. `begin` begins the steps; give the same function while it would find the same, and
 * none while there is nothing to look in.
 */
export const useFound = <T>(begin: (() => Steps<T>) | undefined): T | undefined => {
  const [found, setFound] = useState<{ readonly value: T }>();
  useEffect(() => {
    if (!begin) return undefined;
    let isWanted = true;
    void inSlices(begin()).then((value) => {
      if (isWanted) setFound({ value });
    });
    return () => {
      isWanted = false;
    };
  }, [begin]);
  return found?.value;
};
