import type { Change, RecordChange } from '../change';
import type { Entities } from '../entity';
import { isDecisionKey } from '../recordKeys';
import { mapContent, mapContents } from '../select';

/** How much there is in a workshop, or on one map. */
export interface Held {
  readonly maps: number;
  readonly actors: number;
  readonly links: number;
}

/** How much stands in the living maps, or on the only one that is asked for. */
export const heldIn = (entities: Entities, mapId?: string): Held => {
  const one = mapId === undefined ? undefined : mapContent(entities, mapId);
  const contents = mapId === undefined ? mapContents(entities) : one ? [one] : [];
  return {
    maps: contents.length,
    actors: contents.reduce((sum, { actors }) => sum + actors.length, 0),
    links: contents.reduce((sum, { links }) => sum + links.length, 0),
  };
};

/** What it is that going back would change: nothing, only where things stand, so many decisions alone, or more. */
export type Apart =
  | { readonly in: 'nothing' | 'places' | 'content' }
  | { readonly in: 'decisions'; readonly count: number };

const PLACING: ReadonlySet<string> = new Set(['x', 'y', 'pinned', 'autoPlaced', 'backdropScale']);

const onlyPlaces = ({ before, after }: RecordChange): boolean =>
  before !== null &&
  after !== null &&
  [...Object.keys(before), ...Object.keys(after)].every((field) => PLACING.has(field));

/** What a change concerns. */
export const apartBy = (change: Change): Apart => {
  const keys = Object.keys(change);
  if (keys.length === 0) return { in: 'nothing' };
  if (keys.every(isDecisionKey)) return { in: 'decisions', count: keys.length };
  return { in: Object.values(change).every(onlyPlaces) ? 'places' : 'content' };
};
