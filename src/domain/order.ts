/** The list with one of its items moved a place up (-1) or down (1); as it is where the item cannot go. */
export const withMoved = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  by: -1 | 1,
): readonly T[] => {
  const from = list.findIndex((item) => item.id === id);
  const moved = list[from];
  const other = list[from + by];
  if (!moved || !other) return list;
  return list.map((item) => (item === moved ? other : item === other ? moved : item));
};
