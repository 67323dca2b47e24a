import type { DeviceFacts } from '../../../domain/backup/facts';
import { withFacts } from '../../../domain/backup/restore';
import {
  apply,
  applyStamped,
  type Change,
  type Stamp,
  stampOf,
  stampsOf,
  stateDifference,
} from '../../../domain/change';
import { receive } from '../../../domain/device';
import type { Entities, Entity, Key, MapInfo } from '../../../domain/entity';
import { type Answer, type ImportPlan, planImport, type Relation } from '../../../domain/exchange';
import { DEVICE_KEY, WORKSHOP_KEY, workshopRecordKey } from '../../../domain/recordKeys';
import { workshopInfo } from '../../../domain/select';
import { sameValue } from '../../../domain/value';
import { type Breathe, createBreathing } from './breathe';

/** How a map that came in stood to what is here; `withdrawn` when its author has taken it back. */
export type Coming = Relation | 'withdrawn';

/** How many maps came in which way; each map counts once. */
export type Counts = Readonly<Record<Coming, number>>;

/** A map that was changed both here and there. */
export interface Question {
  readonly mapId: string;
  readonly ours: MapInfo;
  readonly theirs: MapInfo;
}

/** All that opening the files of one workshop would do to what is here (`ours`); one change, one undo step. */
export interface Arrival {
  readonly ours: Entities;
  readonly change: Change;
  readonly stamps: Readonly<Record<Key, Stamp>>;
  readonly after: Entities;
  readonly counts: Counts;
  /** How each map came, by its id. */
  readonly comings: ReadonlyMap<string, Coming>;
  /** Types, actor list, notes or decisions changed too. */
  readonly changesSettings: boolean;
  readonly questions: readonly Question[];
}

export interface ArrivalOptions {
  /** Gives an id that no map has. */
  readonly newId: () => string;
  readonly answers?: Readonly<Record<string, Answer>>;
  /** The title of the version that is kept beside the one that was chosen. */
  readonly titleOfCopy: (copied: MapInfo, answer: Answer) => string;
  /** When it comes, ISO 8601. */
  readonly at: string;
  readonly breathe?: Breathe;
  /** What the device knew that made the backup which comes in. */
  readonly facts?: DeviceFacts | undefined;
}

const MOST_TELLING: readonly Coming[] = ['withdrawn', 'new', 'diverged', 'newer', 'older', 'equal'];

const moreTelling = (a: Coming | undefined, b: Coming): Coming =>
  MOST_TELLING.find((coming) => coming === a || coming === b) ?? b;

const countsOf = (comings: Iterable<Coming>): Counts => {
  const counts = { withdrawn: 0, new: 0, diverged: 0, newer: 0, older: 0, equal: 0 };
  for (const coming of comings) counts[coming]++;
  return counts;
};

/** The deletion of a map is news only where the map is. */
const comingOf = ({ relation, isDeleted }: ImportPlan['report'][number]): Coming | undefined => {
  if (!isDeleted || relation === 'diverged') return relation;
  return relation === 'newer' ? 'withdrawn' : undefined;
};

const mapInfo = (entities: Entities, mapId: string): MapInfo[] => {
  const info = entities.get(mapId);
  return info?.is === 'map' ? [info] : [];
};

const questionsOf = (plan: ImportPlan, ours: Entities, theirs: Entities): Question[] =>
  plan.questions.flatMap((mapId) =>
    mapInfo(ours, mapId).flatMap((own) =>
      mapInfo(theirs, mapId).map((other) => ({ mapId, ours: own, theirs: other })),
    ),
  );

/** Gives the copies that a plan made, known by their ids, a title that tells them apart. */
const withCopyTitles = (
  entities: Entities,
  copyIds: ReadonlySet<string>,
  { answers = {}, titleOfCopy }: ArrivalOptions,
): Entities => {
  const next = new Map(entities);
  for (const info of [...copyIds].flatMap((id) => mapInfo(entities, id))) {
    const answer = answers[info.copyOf ?? ''];
    if (answer) next.set(info.id, { ...info, title: titleOfCopy(info, answer) });
  }
  return next;
};

/** The stamps of what came in; a workshop that had been deleted here outranks its tombstone. */
const arrivingStamps = (before: Entities, after: Entities): Record<Key, Stamp> => {
  const changed = [...after].filter(([key, entity]) => !sameValue(before.get(key), entity));
  const stamps = stampsOf(new Map(changed));
  const buried = workshopInfo(before);
  if (!buried?.deletedAt) return stamps;
  const revision = Math.max((buried.revision ?? 0) + 1, stamps[WORKSHOP_KEY]?.revision ?? 0);
  return { ...stamps, [WORKSHOP_KEY]: { ...stamps[WORKSHOP_KEY], revision } };
};

const withoutTombstone = (entities: Entities): Entities => {
  if (!workshopInfo(entities)?.deletedAt) return entities;
  const rest = new Map(entities);
  rest.delete(WORKSHOP_KEY);
  return rest;
};

const RECEIPTS = workshopRecordKey('receipt', '');

const isSetting = (key: Key): boolean =>
  key.startsWith('workshop/') && key !== DEVICE_KEY && !key.startsWith(RECEIPTS);

interface Progress {
  readonly now: Entities;
  readonly comings: ReadonlyMap<string, Coming>;
  readonly questions: readonly Question[];
}

/** One file more. What earlier files brought counts as ours. */
const admit = (
  { now, comings, questions }: Progress,
  theirs: Entities,
  options: Parameters<typeof planImport>[2],
): Progress => {
  const plan = planImport(now, theirs, options);
  const seen = plan.report.flatMap((report): [string, Coming][] => {
    const coming = comingOf(report);
    return coming ? [[report.mapId, moreTelling(comings.get(report.mapId), coming)]] : [];
  });
  return {
    now: applyStamped(now, plan.change, plan.stamps),
    comings: new Map([...comings, ...seen]),
    questions: [...questions, ...questionsOf(plan, now, theirs)],
  };
};

const onceEach = (questions: readonly Question[]): Question[] => [
  ...new Map(questions.map((question) => [question.mapId, question])).values(),
];

const admitAll = async (
  start: Progress,
  incoming: readonly Entities[],
  planning: Parameters<typeof planImport>[2],
  breathe: Breathe,
): Promise<Progress> => {
  let progress = start;
  for (const theirs of incoming) {
    progress = admit(progress, theirs, planning);
    await breathe();
  }
  return progress;
};

/** A workshop as maps bring it along, which nobody here has prepared or joined. */
const isBare = (entities: Entities): boolean => !workshopInfo(entities)?.revision;

/** What was opened as a whole workshop for the first time lies in that file: it was not collected here. */
const isCollected = (ours: Entities, after: Entities): boolean => ours.size > 0 || isBare(after);

const CHANGES_SOMETHING: readonly Coming[] = ['new', 'newer', 'withdrawn'];

const receivedIds = ({ comings }: Progress, { answers = {} }: ArrivalOptions): string[] =>
  [...comings].flatMap(([mapId, coming]) =>
    CHANGES_SOMETHING.includes(coming) || answers[mapId] === 'take-theirs' ? [mapId] : [],
  );

const RANKED: readonly Entity['is'][] = ['workshop', 'actorKind', 'linkKind', 'networkKind', 'rosterEntry'];

/**
 * What maps bring along of their workshop outranks nothing, here or wherever this goes on to: without a word about it
 * the commit would count it as an edit of ours.
 */
const unranked = (ours: Entities, after: Entities): Entities => {
  const next = new Map(after);
  for (const [key, entity] of after) {
    if (!RANKED.includes(entity.is) || stampOf(entity)?.revision !== undefined) continue;
    if (!sameValue(ours.get(key), entity)) next.set(key, { ...entity, revision: 0 } as Entity);
  }
  return next;
};

const withReceipts = (ours: Entities, now: Entities, mapIds: readonly string[], at: string): Entities =>
  isCollected(ours, now) ? apply(now, receive(now, mapIds, at)) : now;

/**
 * What it means to open the files of one workshop, one after the other, on what is here (`ours`; nothing when the
 * workshop is new or was deleted). Maps changed on both sides stand as they are here until `answers` says otherwise.
 */
export const arrivalOf = async (
  ours: Entities,
  incoming: readonly Entities[],
  options: ArrivalOptions,
): Promise<Arrival> => {
  const copyIds = new Set<string>();
  const newId = () => {
    const id = options.newId();
    copyIds.add(id);
    return id;
  };
  const planning = { newId, answers: options.answers ?? {} };
  const start: Progress = { now: withoutTombstone(ours), comings: new Map(), questions: [] };
  const end = await admitAll(start, incoming, planning, options.breathe ?? createBreathing());
  const titled = withCopyTitles(end.now, copyIds, options);
  const received = options.facts
    ? withFacts(ours, titled, options.facts)
    : withReceipts(ours, titled, receivedIds(end, options), options.at);
  const after = unranked(ours, received);
  const change = stateDifference(ours, after);
  return {
    ours,
    change,
    stamps: arrivingStamps(ours, after),
    after,
    counts: countsOf(end.comings.values()),
    comings: end.comings,
    changesSettings: Object.keys(change).some(isSetting),
    questions: onceEach(end.questions),
  };
};
