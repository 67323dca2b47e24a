import { useState } from 'react';

/** The value as it was before, as far as `keep` can keep it: what shows it need not be drawn again. */
export const useKept = <T>(value: T, keep: (before: T, after: T) => T): T => {
  const [kept, setKept] = useState(value);
  const next = keep(kept, value);
  if (next !== kept) setKept(next);
  return next;
};
