import type { CSSProperties } from 'react';

/** Past this many letters more of them make no word longer on the screen: it is broken. */
const LONGEST_KEPT = 24;

/**
 * What the style sheet sets a text by, so that it fills its part of the screen: the side of the square that one letter
 * may take, as a share of the part's own, and the letters of its longest word, which shall stay in one piece.
 */
export const lettering = (text: string): CSSProperties => {
  const longest = Math.max(1, ...text.split(/\s+/).map(({ length }) => length));
  const share = 1 / Math.sqrt(Math.max(1, text.length));
  return { '--share': share.toFixed(4), '--longest': Math.min(LONGEST_KEPT, longest) } as CSSProperties;
};
