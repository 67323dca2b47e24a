import { shownAuthor } from '../mapName';
import type { MapContent } from '../select';

/** What a map is called where maps stand side by side. */
export interface MapLabel {
  /** Its place among the workshop's maps in order of id, from 1. */
  readonly number: number;
  /** Its author, or else its title; absent when names are to stay hidden, or when there is none. */
  readonly name?: string;
}

/** A hidden author's map may bear its author's name as its title. */
const nameOf = ({ info }: MapContent): string | undefined =>
  info.author?.hidden ? undefined : shownAuthor(info) || info.title || undefined;

/** The label of each of the workshop's maps, in order of id, by map id. */
export const mapLabels = (
  contents: readonly MapContent[],
  showNames: boolean,
): ReadonlyMap<string, MapLabel> =>
  new Map(
    contents.map((content, index) => {
      const name = showNames ? nameOf(content) : undefined;
      return [content.info.id, { number: index + 1, ...(name ? { name } : {}) }];
    }),
  );
