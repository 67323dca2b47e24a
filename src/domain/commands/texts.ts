import { type Change, creation } from '../change';
import type { TextLabel } from '../entity';
import { recordKey } from '../recordKeys';

/** Puts words on a map. The id must be free. */
export const addText = (mapId: string, text: Omit<TextLabel, 'is'>): Change => ({
  [recordKey(mapId, text.id)]: creation({ is: 'text', ...text }),
});
