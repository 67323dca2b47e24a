import type { Entities } from '../entity';
import { shownAuthor } from '../mapName';
import { mapNumbers } from '../mapNumbers';
import type { MapContent } from '../select';
import type { Counts } from './counts';

/** What a map is called where maps stand side by side. */
export interface MapLabel {
  /** From 1; stays its own while other maps come and go. */
  readonly number: number;
  /** Its author, or else its title; absent when names are to stay hidden, or when there is none. */
  readonly name?: string;
}

/** A hidden author's map may bear its author's name as its title. */
const nameOf = ({ info }: MapContent): string | undefined =>
  info.author?.hidden ? undefined : shownAuthor(info) || info.title || undefined;

/** The label of each of the workshop's maps, in order of id, by map id. */
export const mapLabels = (
  entities: Entities,
  contents: readonly MapContent[],
  showNames: boolean,
): ReadonlyMap<string, MapLabel> => {
  const numbers = mapNumbers(entities);
  return new Map(
    contents.map((content) => {
      const name = showNames ? nameOf(content) : undefined;
      return [content.info.id, { number: numbers.get(content.info.id) ?? 0, ...(name ? { name } : {}) }];
    }),
  );
};

/** A counted map with what it is called, such as a column of a table. */
export interface LabelledMap extends MapLabel {
  readonly id: string;
}

/** The counted maps in the order of their numbers. */
export const labelledMaps = (
  { maps }: Counts,
  labels: ReadonlyMap<string, MapLabel>,
): readonly LabelledMap[] =>
  maps.map(({ id }) => ({ number: 0, ...labels.get(id), id })).sort((a, b) => a.number - b.number);
