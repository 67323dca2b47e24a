/** Adds an item at the end of the list that a key has, which begins with the first one. */
export const addTo = <K, T>(lists: Map<K, T[]>, key: K, item: T): void => {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
};
