import { type Entities, mapIdOfKey } from '../entity';
import { mapContent } from '../select';

/** Where the actors of a group's map come from. */
export interface Lineage {
  /** How many were taken from two members or more. */
  readonly shared: number;
  /** How many were taken from one member. */
  readonly single: number;
  /** How many the group drew itself. */
  readonly own: number;
}

/** How many of the actors that stand on a group's map its members had drawn. */
export const lineageOf = (entities: Entities, mapId: string): Lineage => {
  const lineage = { shared: 0, single: 0, own: 0 };
  for (const { from = [] } of mapContent(entities, mapId)?.actors ?? []) {
    const maps = new Set(from.map(mapIdOfKey)).size;
    if (maps > 1) lineage.shared++;
    else if (maps === 1) lineage.single++;
    else lineage.own++;
  }
  return lineage;
};
