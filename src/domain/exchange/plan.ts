import { type Change, type Stamp, stampOf, stateDifference } from '../change';
import type { Entities, Entity, Key, MapInfo } from '../entity';
import { assertSameWorkshop, joinWorkshopRecords, type MapRecords, recordsByMap } from '../join';
import { idOfKey, recordKey } from '../recordKeys';
import { byText, isLiving } from '../select';
import { sameValue } from '../value';
import { type Relation, relationOf, versionOf } from './chain';
import { type Answer, arrived, type Outcome, outcomeOf } from './outcome';
import { unexchanged } from './unexchanged';

/** How an incoming map stood to ours; `isDeleted` when what came in is its deletion. */
export interface MapReport {
  readonly mapId: string;
  readonly relation: Relation;
  readonly isDeleted: boolean;
}

/** All that an import would do, before it is done. */
export interface ImportPlan {
  readonly change: Change;
  /** Of the records that came in: committed with the change, in place of those that an edit of ours would get. */
  readonly stamps: Readonly<Record<Key, Stamp>>;
  /** One for each incoming map, in order of id. */
  readonly report: readonly MapReport[];
  /** Ids of the diverged maps without an answer. */
  readonly questions: readonly string[];
}

export interface ImportOptions {
  /** Gives an id that no map has. */
  readonly newId: () => string;
  /** By id of the diverged map. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

interface Meeting extends Outcome, MapReport {}

const meet = (
  mapId: string,
  ours: MapRecords | undefined,
  theirs: MapRecords,
  answer: Answer | undefined,
): Meeting => {
  const incoming = versionOf(mapId, theirs);
  const isDeleted = !isLiving(incoming.info);
  if (!ours?.has(mapId)) return { mapId, relation: 'new', isDeleted, records: arrived(incoming) };
  const own = versionOf(mapId, ours);
  const relation = relationOf(own, incoming);
  return { mapId, relation, isDeleted, ...outcomeOf(relation, own, incoming, answer) };
};

const meetAll = (ours: Entities, theirs: Entities, answers: Readonly<Record<string, Answer>>): Meeting[] => {
  const oursById = recordsByMap(ours);
  return [...recordsByMap(theirs)]
    .sort(([a], [b]) => byText(a, b))
    .map(([mapId, records]) => meet(mapId, oursById.get(mapId), records, answers[mapId]));
};

/** A copy starts a life of its own. */
const asCopy = (info: MapInfo, id: string): MapInfo => {
  const { revision, updatedAt, ...content } = unexchanged(info);
  return { ...content, id, copyOf: info.id };
};

const copied = (records: MapRecords, id: string): MapRecords =>
  new Map(
    [...records].map(([key, entity]): [Key, Entity] =>
      entity.is === 'map' ? [id, asCopy(entity, id)] : [recordKey(id, idOfKey(key)), entity],
    ),
  );

const stateAfter = (
  ours: Entities,
  theirs: Entities,
  meetings: readonly Meeting[],
  newId: () => string,
): Entities => {
  const maps = recordsByMap(ours);
  for (const { mapId, records, aside } of meetings) {
    maps.set(mapId, records);
    if (aside) {
      const id = newId();
      maps.set(id, copied(aside, id));
    }
  }
  return new Map([...joinWorkshopRecords(ours, theirs), ...[...maps.values()].flatMap((map) => [...map])]);
};

/** Every record that came in and is other than ours was, even where its stamp says nothing: it is no edit of ours. */
const stampsOf = (before: Entities, after: Entities, incoming: Iterable<Key>): Record<Key, Stamp> => {
  const stamps: Record<Key, Stamp> = {};
  for (const key of incoming) {
    const entity = after.get(key);
    if (entity && !sameValue(before.get(key), entity)) stamps[key] = stampOf(entity) ?? {};
  }
  return stamps;
};

/**
 * What it means to bring their state of a workshop into ours: types, actor list, notes and decisions join record by
 * record; each map comes in by its relation to ours. Pure but for `newId`. Throws for two different workshops.
 */
export const planImport = (
  ours: Entities,
  theirs: Entities,
  { newId, answers = {} }: ImportOptions,
): ImportPlan => {
  assertSameWorkshop(ours, theirs);
  const meetings = meetAll(ours, theirs, answers);
  const after = stateAfter(ours, theirs, meetings, newId);
  return {
    change: stateDifference(ours, after),
    stamps: stampsOf(ours, after, theirs.keys()),
    report: meetings.map(({ mapId, relation, isDeleted }) => ({ mapId, relation, isDeleted })),
    questions: meetings
      .filter(({ mapId, relation }) => relation === 'diverged' && !(mapId in answers))
      .map(({ mapId }) => mapId),
  };
};
