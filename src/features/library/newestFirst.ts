import { byText, type MapContent } from '../../domain/select';

const byChange = (a: MapContent, b: MapContent): number =>
  byText(b.info.updatedAt ?? '', a.info.updatedAt ?? '') || byText(b.info.id, a.info.id);

/** Maps by when they were last changed, newest first. */
export const newestFirst = (maps: readonly MapContent[]): MapContent[] => [...maps].sort(byChange);
