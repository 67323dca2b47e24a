import { createStore, type StoreApi } from 'zustand/vanilla';
import { apply, type Change, isEmpty, type Stamp, stampOf, stampRecord } from '../domain/change';
import type { Entities, Entity, Key } from '../domain/entity';
import { mapIdOfKey } from '../domain/recordKeys';
import { createTelling } from './telling';

/**
 * Where a change comes from. Listeners decide by it what to do: undo records only the user's, storage does not write
 * what was just loaded or what another tab has already written.
 */
export type Origin = 'user' | 'undo' | 'load' | 'tab' | 'peer';

/** Why the state before a change is kept, to be gone back to later. */
export type MomentCause = 'import' | 'merge' | 'tidy' | 'delete' | 'restore' | 'work';

type Stamps = Readonly<Record<Key, Stamp>>;

/** What every listener is told of a change, in the tick in which it happens. */
export interface Commit {
  readonly change: Change;
  readonly stamps: Stamps;
  readonly origin: Origin;
  /** Changes with the same key within a second are one undo step: typing, nudging. */
  readonly gesture?: string;
  /** No step of undo: what must not go when the user takes back a gesture, as where a map was sent. */
  readonly lasting?: boolean;
  /** The state before this change is kept as a moment of the history. */
  readonly moment?: MomentCause;
  readonly before: Entities;
  readonly after: Entities;
}

export interface CommitOptions {
  readonly gesture?: string;
  readonly lasting?: boolean;
  readonly moment?: MomentCause;
  /** Stamps that come with the change, for what arrives from elsewhere; they stand in place of our own count. */
  readonly stamps?: Stamps;
}

export interface WorkshopState {
  readonly entities: Entities;
}

/** One open workshop. `commit` is the only way to change it. */
export interface Workshop {
  readonly id: string;
  readonly store: StoreApi<WorkshopState>;
  readonly entities: () => Entities;
  readonly commit: (change: Change, origin?: Origin, options?: CommitOptions) => void;
  /**
   * Listeners hear of changes in the order in which they joined, and of each change before the next. One that throws
   * does not keep the others from hearing; its error comes out of `commit` at the end. Returns how to leave.
   */
  readonly onCommit: (listener: (commit: Commit) => void) => () => void;
}

const isCounted = (entity: Entity | undefined): boolean =>
  entity !== undefined &&
  entity.is !== 'pairDecision' &&
  entity.is !== 'fieldDecision' &&
  entity.is !== 'extras';

/** The record that counts a change of this key: the map for what stands on it, else the record itself. */
const countingKey = (key: Key): Key => (mapIdOfKey(key) === 'workshop' ? key : mapIdOfKey(key));

/** `lost` holds the stamps of removed records: what undo brings back goes on counting where it stopped. */
const ownStamps = (after: Entities, change: Change, at: string, lost: ReadonlyMap<Key, Stamp>): Stamps => {
  const stamps: Record<Key, Stamp> = {};
  for (const key of new Set(Object.keys(change).map(countingKey))) {
    const entity = after.get(key);
    if (!entity || !isCounted(entity)) continue;
    const now = stampOf(entity);
    const back = now ? undefined : lost.get(key);
    const revision = ((now ?? back)?.revision ?? 0) + 1;
    const isDated = entity.is === 'map' || entity.is === 'workshop';
    stamps[key] = { ...back, revision, ...(isDated ? { updatedAt: at } : {}) };
  }
  return stamps;
};

const NOTHING_LOST: ReadonlyMap<Key, Stamp> = new Map();

/** The stamps that the user's change gets when it is written past `commit`. `at` is ISO 8601. */
export const stampsFor = (after: Entities, change: Change, at: string): Stamps =>
  ownStamps(after, change, at, NOTHING_LOST);

const mergedStamps = (own: Stamps, given: Stamps = {}): Stamps => {
  const stamps: Record<Key, Stamp> = { ...own };
  for (const [key, stamp] of Object.entries(given)) stamps[key] = { ...own[key], ...stamp };
  return stamps;
};

const stamped = (
  entities: Entities,
  stamps: Stamps,
  put: (record: Entity, stamp: Stamp) => Entity,
): Entities => {
  const next = new Map(entities);
  for (const [key, stamp] of Object.entries(stamps)) {
    const entity = next.get(key);
    if (entity) next.set(key, put(entity, stamp));
  }
  return next;
};

/** What another tab has stored is taken as it stands; everything else may only count on. */
const takeStamp = (record: Entity, stamp: Stamp): Entity => ({ ...record, ...stamp }) as Entity;

/** Opens a workshop on records that were loaded or just made. `now` gives the time as ISO 8601. */
export const createWorkshop = (
  id: string,
  initial: Entities,
  now: () => string = () => new Date().toISOString(),
): Workshop => {
  const store = createStore<WorkshopState>()(() => ({ entities: initial }));
  const { on: onCommit, tell } = createTelling<Commit>();
  const lost = new Map<Key, Stamp>();
  const entities = () => store.getState().entities;

  const rememberLost = (before: Entities, change: Change) => {
    for (const [key, step] of Object.entries(change)) {
      const record = step.after === null ? before.get(key) : undefined;
      const stamp = record && stampOf(record);
      if (stamp) lost.set(key, stamp);
    }
  };

  const commit: Workshop['commit'] = (change, origin = 'user', options = {}) => {
    if (isEmpty(change) && !options.stamps) return;
    const before = entities();
    rememberLost(before, change);
    const changed = apply(before, change);
    const counts = origin === 'user' || origin === 'undo';
    const stamps = mergedStamps(counts ? ownStamps(changed, change, now(), lost) : {}, options.stamps);
    const after = stamped(changed, stamps, origin === 'tab' ? takeStamp : stampRecord);
    const { gesture, lasting, moment } = options;
    try {
      store.setState({ entities: after });
    } finally {
      // a view that fails must not keep the change from being stored
      const how = { ...(gesture && { gesture }), ...(lasting && { lasting }), ...(moment && { moment }) };
      tell({ change, stamps, origin, before, after, ...how });
    }
  };

  return { id, store, entities, commit, onCommit };
};
