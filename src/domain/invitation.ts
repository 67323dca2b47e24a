import { type Change, difference, type RecordChange, type Stamp, stampOf } from './change';
import { type Entities, type Entity, type Key, mapIdOfKey } from './entity';
import { ageOf, assertSameWorkshop } from './join';

const isNews = (ours: Entity | undefined, theirs: Entity): boolean =>
  ours === undefined || ageOf(theirs) > ageOf(ours);

/**
 * What an invitation changes where its workshop is known already, or begins where it is not (`ours` empty): records
 * that are new or later here, and nothing else. Commit it as lasting. Throws for two different workshops.
 */
export const acceptInvitation = (
  ours: Entities,
  invitation: Entities,
): { readonly change: Change; readonly stamps: Readonly<Record<Key, Stamp>> } => {
  assertSameWorkshop(ours, invitation);
  const change: Record<Key, RecordChange> = {};
  const stamps: Record<Key, Stamp> = {};
  for (const [key, theirs] of invitation) {
    if (mapIdOfKey(key) !== 'workshop' || !isNews(ours.get(key), theirs)) continue;
    const step = difference(ours.get(key), theirs);
    if (step) change[key] = step;
    const stamp = stampOf(theirs);
    if (stamp) stamps[key] = stamp;
  }
  return { change, stamps };
};
