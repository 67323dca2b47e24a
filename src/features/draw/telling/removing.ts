import { words } from '../../../i18n';
import type { Undo } from '../../../state/undo';
import { say } from '../../../ui/toasts';
import type { Drawing } from '../drawing';
import { tellRemoved } from './tellChange';

/** Takes things off the map, says what went, and offers to take it back. */
export const removeAndSay = (drawing: Drawing, ids: Iterable<string>, undo: Undo): void => {
  const before = drawing.content();
  const perform = drawing.remove(ids, undo);
  const told = tellRemoved({ before, after: drawing.content() });
  if (told) say(`${told}.`, { label: words('common')('undo'), perform });
};
