import type { MapInfo } from '../../domain/entity';
import { byText, type MapContent } from '../../domain/select';

/** The author's name, unless it is to stay hidden. */
export const shownAuthor = ({ author }: MapInfo): string | undefined =>
  author?.hidden ? undefined : author?.name || undefined;

/** What a map is called: its title, else its author; undefined when it has neither. */
export const mapName = (info: MapInfo): string | undefined => info.title || shownAuthor(info);

const byChange = (a: MapContent, b: MapContent): number =>
  byText(b.info.updatedAt ?? '', a.info.updatedAt ?? '') || byText(b.info.id, a.info.id);

/** Maps by when they were last changed, newest first. */
export const newestFirst = (maps: readonly MapContent[]): MapContent[] => [...maps].sort(byChange);
