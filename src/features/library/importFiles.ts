import { apply, type Change, type Stamp, stampRecord, stampsOf, stateDifference } from '../../domain/change';
import { type Entities, type Key, type MapInfo, WORKSHOP_KEY } from '../../domain/entity';
import { type Answer, type ImportPlan, planImport, type Relation } from '../../domain/exchange';
import { type ReadProblem, readWorkshopFile } from '../../domain/schema';
import { workshopInfo } from '../../domain/select';
import { sameValue } from '../../domain/value';

/** A file that was chosen or dropped; its text is missing when the browser could not read it. */
export interface SourceFile {
  readonly name: string;
  readonly text?: string;
  /** Too long to be read at all. */
  readonly isTooBig?: boolean;
}

export interface Failure {
  readonly file: string;
  readonly problem: ReadProblem | { readonly type: 'unreadable' };
}

/** What the files hold: states of workshops by the workshop's id, in the order of the files, and what failed. */
export interface Reading {
  readonly workshops: ReadonlyMap<string, readonly Entities[]>;
  readonly failures: readonly Failure[];
}

/** A workshop that is opened is wanted, whatever had become of it where the file was made. */
const living = (entities: Entities): Entities => {
  const info = workshopInfo(entities);
  if (!info?.deletedAt) return entities;
  const { deletedAt: _deletedAt, ...kept } = info;
  return new Map(entities).set(WORKSHOP_KEY, kept);
};

const readOne = ({ text, isTooBig }: SourceFile) => {
  if (isTooBig) return { ok: false, error: { type: 'too-big' } } as const;
  return text === undefined
    ? ({ ok: false, error: { type: 'unreadable' } } as const)
    : readWorkshopFile(text);
};

/** Reads files one by one: what is wrong with one of them does not keep the others out. */
export const readFiles = (sources: readonly SourceFile[]): Reading => {
  const workshops = new Map<string, Entities[]>();
  const failures: Failure[] = [];
  for (const source of sources) {
    const result = readOne(source);
    if (!result.ok) failures.push({ file: source.name, problem: result.error });
    else {
      const id = workshopInfo(result.value)?.id ?? '';
      workshops.set(id, [...(workshops.get(id) ?? []), living(result.value)]);
    }
  }
  return { workshops, failures };
};

/** How the maps of the files stood to those that are here; each map counts once. */
export type Counts = Readonly<Record<Relation, number>>;

/** A map that was changed both here and there. */
export interface Question {
  readonly mapId: string;
  readonly ours: MapInfo;
  readonly theirs: MapInfo;
}

/** All that opening the files of one workshop would do; one change, one undo step. */
export interface Arrival {
  readonly change: Change;
  readonly stamps: Readonly<Record<Key, Stamp>>;
  readonly after: Entities;
  readonly counts: Counts;
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
}

const MOST_TELLING: readonly Relation[] = ['new', 'diverged', 'newer', 'older', 'equal'];

const moreTelling = (a: Relation | undefined, b: Relation): Relation =>
  MOST_TELLING.find((relation) => relation === a || relation === b) ?? b;

const countsOf = (relations: Iterable<Relation>): Counts => {
  const counts = { new: 0, diverged: 0, newer: 0, older: 0, equal: 0 };
  for (const relation of relations) counts[relation]++;
  return counts;
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

const stamped = (entities: Entities, { change, stamps }: Pick<ImportPlan, 'change' | 'stamps'>): Entities => {
  const after = new Map(apply(entities, change));
  for (const [key, stamp] of Object.entries(stamps)) {
    const record = after.get(key);
    if (record) after.set(key, stampRecord(record, stamp));
  }
  return after;
};

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

const isSetting = (key: Key): boolean => key.startsWith('workshop/');

interface Progress {
  readonly now: Entities;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly questions: readonly Question[];
}

/** One file more. What earlier files brought counts as ours. */
const admit = (
  { now, relations, questions }: Progress,
  theirs: Entities,
  options: Parameters<typeof planImport>[2],
): Progress => {
  const plan = planImport(now, theirs, options);
  const seen = plan.report.map(({ mapId, relation }): [string, Relation] => [
    mapId,
    moreTelling(relations.get(mapId), relation),
  ]);
  return {
    now: stamped(now, plan),
    relations: new Map([...relations, ...seen]),
    questions: [...questions, ...questionsOf(plan, now, theirs)],
  };
};

const onceEach = (questions: readonly Question[]): Question[] => [
  ...new Map(questions.map((question) => [question.mapId, question])).values(),
];

/**
 * What it means to open the files of one workshop, one after the other, on what is here (`ours`; nothing when the
 * workshop is new or was deleted). Maps changed on both sides stand as they are here until `answers` says otherwise.
 */
export const arrivalOf = (
  ours: Entities,
  incoming: readonly Entities[],
  options: ArrivalOptions,
): Arrival => {
  const copyIds = new Set<string>();
  const newId = () => {
    const id = options.newId();
    copyIds.add(id);
    return id;
  };
  const planning = { newId, answers: options.answers ?? {} };
  const start: Progress = { now: withoutTombstone(ours), relations: new Map(), questions: [] };
  const end = incoming.reduce((progress, theirs) => admit(progress, theirs, planning), start);
  const after = withCopyTitles(end.now, copyIds, options);
  const change = stateDifference(ours, after);
  return {
    change,
    stamps: arrivingStamps(ours, after),
    after,
    counts: countsOf(end.relations.values()),
    changesSettings: Object.keys(change).some(isSetting),
    questions: onceEach(end.questions),
  };
};
