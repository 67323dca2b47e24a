import type { MapInfo } from './entity';

/** The author's name, unless it is to stay hidden; undefined when there is none. */
export const shownAuthor = ({ author }: Pick<MapInfo, 'author'>): string | undefined =>
  author?.hidden ? undefined : author?.name || undefined;

/** What a map is called: its title, else its author; undefined when it has neither. */
export const mapName = (info: Pick<MapInfo, 'title' | 'author'>): string | undefined =>
  info.title || shownAuthor(info);
