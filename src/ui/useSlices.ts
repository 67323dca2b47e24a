import { useEffect, useState } from 'react';

/**
 * How many of the items to show: the first slice at once, then slice by slice, each in a task of its own, until all are
 * there. Another list begins anew. Long tables and lists are whole in the page, and never hold it up.
 */
export const useSlices = (items: readonly unknown[], slice: number): number => {
  const [shown, setShown] = useState({ items, count: slice });
  const count = shown.items === items ? shown.count : slice;
  useEffect(() => {
    if (count >= items.length) return undefined;
    const next = setTimeout(() => setShown({ items, count: count + slice }));
    return () => clearTimeout(next);
  }, [items, count, slice]);
  return Math.min(count, items.length);
};
