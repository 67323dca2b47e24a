import { isTombstone, type Tombstone, type ValidFile, type ValidMap } from './shape';

type Lists = Readonly<Record<string, readonly { readonly id: string }[] | undefined>>;

/** Where an id stands for the second time in lists that share one space of ids. */
const repeatedIn = (lists: Lists): string | undefined => {
  const seen = new Set<string>();
  for (const [name, records = []] of Object.entries(lists)) {
    for (const [place, { id }] of records.entries()) {
      if (seen.has(id)) return `${name}/${place}/id`;
      seen.add(id);
    }
  }
  return undefined;
};

const repeatedInMap = (map: ValidMap | Tombstone): string | undefined => {
  if (isTombstone(map)) return undefined;
  const { actors, links, networks, texts, images } = map;
  return repeatedIn({ actors, links, networks, texts, images });
};

/** Where the first id stands that is not the only one of its kind; undefined when every id is. */
export const repeatedId = ({ workshop, maps = [] }: ValidFile): string | undefined => {
  const { actorKinds, linkKinds, networkKinds, roster, notes, phases, snapshots } = workshop;
  const lists = { actorKinds, linkKinds, networkKinds, roster, notes, phases, snapshots };
  for (const [name, records] of Object.entries(lists)) {
    const repeated = repeatedIn({ [name]: records });
    if (repeated) return `workshop/${repeated}`;
  }
  for (const [place, map] of maps.entries()) {
    const repeated = repeatedInMap(map);
    if (repeated) return `maps/${place}/${repeated}`;
  }
  return repeatedIn({ maps });
};
