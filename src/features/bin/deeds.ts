import type { Change, Stamp } from '../../domain/change';
import { NO_CHANGE } from '../../domain/change';
import type { Key } from '../../domain/entity';
import { restoreChange, reviveWorkshop } from '../../domain/history/restore';
import { words } from '../../i18n';
import { commitWithWayBack } from '../../state/wayBack';
import { eraseMap, eraseWorkshop } from '../../storage/eraseWorkshop';
import type { Keeping } from '../../storage/keeping';
import { hush, say } from '../../ui/toasts';
import type { Waiting } from './waiting';

interface Bringing {
  readonly change: Change;
  readonly stamps?: Readonly<Record<Key, Stamp>>;
}

const bringing = ({ is, item, open }: Waiting): Bringing => {
  const now = open.workshop.entities();
  if (is === 'map') {
    const at = new Date().toISOString();
    return restoreChange(now, new Map(item.records), { at, mapId: item.id });
  }
  const [record] = item.records;
  return { change: record ? reviveWorkshop(now, record[1]) : NO_CHANGE };
};

/** Brings something back out of the bin; one step of undo. */
export const bringBack = (waiting: Waiting, name: string): void => {
  const { workshop, undo } = waiting.open;
  const { change, ...stamped } = bringing(waiting);
  const takeBack = commitWithWayBack(workshop, change, { undo, ...stamped });
  say(words('bin')('restored', { name }), { label: words('common')('undo'), perform: takeBack });
};

/** Removes for good. What was said in passing could still offer to undo a deletion. */
export const erase = async (keeping: Keeping, doomed: readonly Waiting[]): Promise<void> => {
  hush();
  for (const { is, item } of doomed) {
    if (is === 'map') await eraseMap(keeping, item.workshop, item.id);
    else await eraseWorkshop(keeping, item.workshop);
  }
  say(words('bin')('erased'));
};
