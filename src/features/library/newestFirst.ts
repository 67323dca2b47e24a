import { receiptOf } from '../../domain/device';
import type { Entities } from '../../domain/entity';
import { byText, type MapContent } from '../../domain/select';

const NOTHING: Entities = new Map();

/**
 * Maps by when they were last changed, newest first. With the records of the device, a map that was sent here stands
 * where it came, whatever its author's clock says.
 */
export const newestFirst = (maps: readonly MapContent[], entities: Entities = NOTHING): MapContent[] => {
  const timeOf = ({ info }: MapContent): string => receiptOf(entities, info.id)?.at ?? info.updatedAt ?? '';
  return [...maps].sort((a, b) => byText(timeOf(b), timeOf(a)) || byText(b.info.id, a.info.id));
};
