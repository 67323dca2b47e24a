import { useEffect, useState } from 'react';
import type { OpenWorkshop } from '../../state/library';
import type { Settled } from '../../state/saving';

/** Whether what was done up to now is stored; undefined until that is known. */
export const useSettled = (open: OpenWorkshop): Settled | undefined => {
  const [settled, setSettled] = useState<Settled>();
  useEffect(() => {
    let isCurrent = true;
    void open.settled().then((found) => isCurrent && setSettled(found));
    return () => {
      isCurrent = false;
    };
  }, [open]);
  return settled;
};
