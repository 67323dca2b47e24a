import { useEffect, useState } from 'react';

const PAUSE_MS = 250;

/** A text once typing pauses: what follows from it does not flicker with every letter. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const later = setTimeout(() => setSettled(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(later);
  }, [text]);
  return settled;
};
