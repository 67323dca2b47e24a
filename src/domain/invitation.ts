import { type Change, difference, type RecordChange, type Stamp, stampOf } from './change';
import type { Entities, Entity, Key } from './entity';
import { ageOf, assertSameWorkshop } from './join';
import { mapIdOfKey, WORKSHOP_KEY } from './recordKeys';
import { isLiving } from './select';

/** The workshop itself was deleted here. */
const isBuried = (key: Key, ours: Entity | undefined): ours is Entity =>
  key === WORKSHOP_KEY && ours !== undefined && !isLiving(ours);

const isNews = (key: Key, ours: Entity | undefined, theirs: Entity): boolean =>
  ours === undefined || isBuried(key, ours) || ageOf(theirs) > ageOf(ours);

/** What comes back outranks its tombstone. */
const stampFrom = (key: Key, ours: Entity | undefined, theirs: Entity): Stamp | undefined => {
  const stamp = stampOf(theirs);
  if (!isBuried(key, ours)) return stamp;
  return { ...stamp, revision: Math.max(ageOf(ours) + 1, stamp?.revision ?? 0) };
};

/**
 * What an invitation changes where its workshop is known already, or begins where it is not (`ours` empty): records
 * that are new or later here, and nothing else. Whoever accepts it wants the workshop: one that was deleted here comes
 * back. Commit it as lasting. Throws for two different workshops.
 */
export const acceptInvitation = (
  ours: Entities,
  invitation: Entities,
): { readonly change: Change; readonly stamps: Readonly<Record<Key, Stamp>> } => {
  assertSameWorkshop(ours, invitation);
  const change: Record<Key, RecordChange> = {};
  const stamps: Record<Key, Stamp> = {};
  for (const [key, theirs] of invitation) {
    const known = ours.get(key);
    if (mapIdOfKey(key) !== 'workshop' || !isNews(key, known, theirs)) continue;
    const step = difference(known, theirs);
    if (step) change[key] = step;
    const stamp = stampFrom(key, known, theirs);
    if (stamp) stamps[key] = stamp;
  }
  return { change, stamps };
};
