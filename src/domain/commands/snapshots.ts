import { type Change, creation, difference, NO_CHANGE } from '../change';
import type { Entities, Key, Snapshot } from '../entity';
import { workshopRecordKey } from '../recordKeys';
import { snapshots } from '../select';
import type { Portrait } from '../snapshots/portrait';
import { setFields } from './records';

/** How long a name of a snapshot may be, in UTF-16 units. */
export const MAX_SNAPSHOT_NAME = 80;

const keyOf = (id: string): Key => workshopRecordKey('snapshot', id);

/** Keeps a portrait of the shared map under a name. The id must be free; `at` is ISO 8601. */
export const takeSnapshot = (
  { m, kActors, kLinks, actors, links }: Portrait,
  { id, name, at }: { readonly id: string; readonly name: string; readonly at: string },
): Change => ({
  [keyOf(id)]: creation({
    is: 'snapshot',
    id,
    name: name.trim().slice(0, MAX_SNAPSHOT_NAME),
    createdAt: at,
    m,
    kActors,
    kLinks,
    actors,
    links,
  }),
});

const living = (entities: Entities, id: string): Snapshot | undefined =>
  snapshots(entities).find((snapshot) => snapshot.id === id);

/** Gives a snapshot another name; what it shows stays. No change when it is gone or the name is empty. */
export const renameSnapshot = (entities: Entities, id: string, name: string): Change => {
  const wanted = name.trim().slice(0, MAX_SNAPSHOT_NAME);
  return wanted && living(entities, id) ? setFields(entities, keyOf(id), { name: wanted }) : NO_CHANGE;
};

/** Deletes a snapshot: what stays is a tombstone, so that another copy of the workshop learns of it. */
export const removeSnapshot = (entities: Entities, id: string, at: string): Change => {
  const snapshot = living(entities, id);
  // a tombstone has nothing of what the record must hold while it lives
  const buried = snapshot && difference(snapshot, { is: 'snapshot', id, deletedAt: at } as Snapshot);
  return buried ? { [keyOf(id)]: buried } : NO_CHANGE;
};
