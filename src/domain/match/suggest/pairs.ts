import type { NameEvidence } from '../evidence/nameEvidence';
import { nameFeatures, nameLogOdds } from '../evidence/nameFeatures';
import { type Rarity, rarityOf } from '../evidence/rarity';
import { addTo } from '../lists';
import type { PreparedMatchModel } from '../model/matchModel';
import { normaliseName } from '../normalise';
import { eachMeeting } from './nameIndex';
import { byLetters, type ComparedNames, type NameMemory, type ReadText } from './names';
import type { MatchTask, TaskClass, TaskEntry } from './task';

/** Two classes that may be one, with what speaks for and against it. */
export interface ClassPair {
  /** Numbers of the classes in the task, a < b. */
  readonly a: number;
  readonly b: number;
  /** The two names that agree best. */
  readonly texts: readonly [string, string];
  readonly evidence: ComparedNames;
  /** Log odds by names alone. */
  readonly byNames: number;
  readonly mapValues: readonly number[];
  readonly logOdds: number;
}

export type NamedPair = Pick<ClassPair, 'a' | 'b' | 'texts' | 'evidence' | 'byNames'>;

/** Which classes can never be one, whatever their names. */
export type Forbids = (a: number, b: number) => boolean;

const entriesById = ({ entries }: MatchTask): ReadonlyMap<string, TaskEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** The names of a class and those that the actor list knows for it. */
const namesOf = (one: TaskClass, entries: ReadonlyMap<string, TaskEntry>): string[] => {
  const entry = one.rosterId === undefined ? undefined : entries.get(one.rosterId);
  return [...new Set([...one.names, ...(entry?.names ?? [])])];
};

/** Which maps a class stands in, a bit for each. */
const mapBits = (classes: readonly TaskClass[]): readonly Uint32Array[] => {
  const numberById = new Map([...new Set(classes.flatMap(({ mapIds }) => mapIds))].map((id, at) => [id, at]));
  return classes.map(({ mapIds }) => {
    const bits = new Uint32Array(Math.ceil(numberById.size / 32));
    for (const id of mapIds) {
      const at = numberById.get(id) ?? 0;
      bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
    }
    return bits;
  });
};

const haveBitInCommon = (a: Uint32Array | undefined, b: Uint32Array | undefined): boolean => {
  if (!a || !b) return false;
  for (let at = 0; at < a.length; at++) if ((a[at] ?? 0) & (b[at] ?? 0)) return true;
  return false;
};

const toldApart = ({ classes, different }: MatchTask): Forbids => {
  const numberById = new Map(classes.map(({ id }, at) => [id, at]));
  const apart = classes.map(() => new Set<number>());
  for (const pair of different) {
    const [a = -1, b = -1] = pair.map((id) => numberById.get(id));
    apart[a]?.add(b);
    apart[b]?.add(a);
  }
  return (a, b) => apart[a]?.has(b) ?? false;
};

/** Names of one that the actor list says to mean somebody else than the other. */
const rejecting = (task: MatchTask): Forbids => {
  const { classes } = task;
  const entries = entriesById(task);
  const rejected = classes.map(
    ({ rosterId = '' }) => new Set((entries.get(rosterId)?.notNames ?? []).map(normaliseName)),
  );
  const rejects = (a: number, b: number): boolean => {
    const names = rejected[a];
    return !!names?.size && !!classes[b]?.names.some((name) => names.has(normaliseName(name)));
  };
  return (a, b) => rejects(a, b) || rejects(b, a);
};

/** Classes with actors of one map, those told apart, and those of two entries or of a name that an entry rejects. */
export const forbidding = (task: MatchTask): Forbids => {
  const maps = mapBits(task.classes);
  const rosterIds = task.classes.map(({ rosterId }) => rosterId);
  const areTwoEntries = (a?: string, b?: string): boolean => a !== undefined && b !== undefined && a !== b;
  const areApart = toldApart(task);
  const isRejected = rejecting(task);
  return (a, b) =>
    haveBitInCommon(maps[a], maps[b]) ||
    areTwoEntries(rosterIds[a], rosterIds[b]) ||
    areApart(a, b) ||
    isRejected(a, b);
};

/** A name with the numbers of the classes that go by it. */
interface NamedText {
  readonly read: ReadText;
  readonly classes: readonly number[];
}

const textsOf = (task: MatchTask, memory: NameMemory): NamedText[] => {
  const entries = entriesById(task);
  const classesByText = new Map<string, number[]>();
  task.classes.forEach((one, at) => {
    for (const text of namesOf(one, entries)) addTo(classesByText, text, at);
  });
  memory.keepOnly(new Set(classesByText.keys()));
  return [...classesByText]
    .map(([text, classes]) => ({ read: memory.read(text), classes }))
    .sort((a, b) => byLetters(a.read, b.read));
};

/** Names that say less than this alike are not worth weighing, unless they are persons who must be kept apart. */
const LEAST_COVERAGE = 0.2;

const isWorthWeighing = (evidence: NameEvidence): boolean =>
  evidence.persons !== undefined || evidence.coverage >= LEAST_COVERAGE;

/** The classes that go by the one name and by the other, and that may be one. */
const openPairs = (one: NamedText, other: NamedText, forbids: Forbids): (readonly [number, number])[] => {
  const open: (readonly [number, number])[] = [];
  for (const x of one.classes) {
    for (const y of other.classes) if (x !== y && !forbids(x, y)) open.push(x < y ? [x, y] : [y, x]);
  }
  return open;
};

/** The names of the classes, in the order of their letters, and how much each word of them tells. */
interface Named {
  readonly texts: readonly NamedText[];
  readonly rarity: Rarity;
}

const namedIn = (task: MatchTask, memory: NameMemory): Named => {
  const texts = textsOf(task, memory);
  return { texts, rarity: rarityOf(texts.map(({ read }) => read.reading)) };
};

/** For each two classes that may be one, the names that agree best. */
export const namedPairs = (
  task: MatchTask,
  forbids: Forbids,
  model: PreparedMatchModel,
  memory: NameMemory,
): NamedPair[] => {
  const { texts, rarity } = namedIn(task, memory);
  const best = task.classes.map(() => new Map<number, NamedPair>());
  eachMeeting(
    texts.map(({ read }) => read.keys),
    (one, other) => {
      const [textA, textB] = [texts[one], texts[other]];
      if (!textA || !textB) return;
      const open = openPairs(textA, textB, forbids);
      const evidence = open.length > 0 ? memory.compare(textA.read, textB.read) : undefined;
      if (!evidence || !isWorthWeighing(evidence)) return;
      const byNames = nameLogOdds(evidence.fixed, rarity, model.names);
      for (const [a, b] of open) {
        if ((best[a]?.get(b)?.byNames ?? Number.NEGATIVE_INFINITY) >= byNames) continue;
        best[a]?.set(b, { a, b, texts: [textA.read.text, textB.read.text], evidence, byNames });
      }
    },
  );
  return best.flatMap((ofOne) => [...ofOne.values()]);
};

/** What the names of pairs say in numbers, as models learn from it: for each pair one of each of `NAME_FEATURES`. */
export const nameValuesOf = (
  task: MatchTask,
  pairs: readonly NamedPair[],
  memory: NameMemory,
): readonly (readonly number[])[] => {
  const { rarity } = namedIn(task, memory);
  return pairs.map(({ evidence }) => nameFeatures(evidence, rarity, evidence.fixed));
};
