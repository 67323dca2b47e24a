import type { NameEvidence } from '../evidence/nameEvidence';
import { nameFeatures } from '../evidence/nameFeatures';
import { rarityOf } from '../evidence/rarity';
import { logOddsOf } from '../model/logistic';
import type { PreparedMatchModel } from '../model/matchModel';
import { normaliseName } from '../normalise';
import { eachMeeting } from './nameIndex';
import { byLetters, type NameMemory, type ReadText } from './names';
import type { MatchTask, TaskClass } from './task';

/** Two classes that may be one, with what speaks for and against it. */
export interface ClassPair {
  /** Numbers of the classes in the task, a < b. */
  readonly a: number;
  readonly b: number;
  /** The two names that agree best. */
  readonly texts: readonly [string, string];
  readonly evidence: NameEvidence;
  readonly nameValues: readonly number[];
  /** Log odds by names alone. */
  readonly byNames: number;
  readonly mapValues: readonly number[];
  readonly logOdds: number;
}

export type NamedPair = Pick<ClassPair, 'a' | 'b' | 'texts' | 'evidence' | 'nameValues' | 'byNames'>;

/** Which classes can never be one, whatever their names. */
export type Forbids = (a: number, b: number) => boolean;

const entryNamesById = ({ entries }: MatchTask) => new Map(entries.map((entry) => [entry.id, entry]));

/** The names of a class and those that the actor list knows for it. */
const namesOf = (one: TaskClass, entries: ReturnType<typeof entryNamesById>): string[] => {
  const entry = one.rosterId === undefined ? undefined : entries.get(one.rosterId);
  return [...new Set([...one.names, ...(entry?.names ?? [])])];
};

const notNames = (one: TaskClass, entries: ReturnType<typeof entryNamesById>): ReadonlySet<string> =>
  new Set((entries.get(one.rosterId ?? '')?.notNames ?? []).map(normaliseName));

const overlap = (a: ReadonlySet<string>, b: readonly string[]): boolean => b.some((text) => a.has(text));

/** Classes with actors of one map, those told apart, and those of two entries or of a name that an entry rejects. */
export const forbidding = (task: MatchTask): Forbids => {
  const entries = entryNamesById(task);
  const { classes } = task;
  const maps = classes.map(({ mapIds }) => new Set(mapIds));
  const apart = new Set(task.different.map((pair) => pair.join(' ')));
  const rejected = classes.map((one) => notNames(one, entries));
  const rejects = (a: number, b: number): boolean =>
    (rejected[a]?.size ?? 0) > 0 &&
    overlap(rejected[a] ?? new Set(), (classes[b]?.names ?? []).map(normaliseName));
  return (a, b) => {
    const [one, other] = [classes[a], classes[b]];
    if (!one || !other) return true;
    if (overlap(maps[a] ?? new Set(), other.mapIds)) return true;
    if (one.rosterId !== undefined && other.rosterId !== undefined && one.rosterId !== other.rosterId)
      return true;
    return (
      apart.has(`${one.id} ${other.id}`) ||
      apart.has(`${other.id} ${one.id}`) ||
      rejects(a, b) ||
      rejects(b, a)
    );
  };
};

interface NamedText extends ReadText {
  readonly classes: readonly number[];
}

const textsOf = (task: MatchTask, memory: NameMemory): NamedText[] => {
  const entries = entryNamesById(task);
  const classesByText = new Map<string, number[]>();
  task.classes.forEach((one, at) => {
    for (const text of namesOf(one, entries)) {
      const known = classesByText.get(text);
      if (known) known.push(at);
      else classesByText.set(text, [at]);
    }
  });
  memory.keepOnly(new Set(classesByText.keys()));
  return [...classesByText].map(([text, classes]) => ({ ...memory.read(text), classes })).sort(byLetters);
};

/** Names that say less than this alike are not worth weighing, unless they are persons who must be kept apart. */
const LEAST_COVERAGE = 0.2;

const isWorthWeighing = (evidence: NameEvidence): boolean =>
  evidence.persons !== undefined || evidence.coverage >= LEAST_COVERAGE;

/** The classes that go by the one name and by the other, and that may be one. */
const openPairs = (one: NamedText, other: NamedText, forbids: Forbids): (readonly [number, number])[] =>
  one.classes
    .flatMap((x) => other.classes.map((y) => (x < y ? ([x, y] as const) : ([y, x] as const))))
    .filter(([a, b]) => a !== b && !forbids(a, b));

const SIDE = 2 ** 26;

/** For each two classes that may be one, the names that agree best. */
export const namedPairs = (
  task: MatchTask,
  forbids: Forbids,
  model: PreparedMatchModel,
  memory: NameMemory,
): NamedPair[] => {
  const texts = textsOf(task, memory);
  const rarity = rarityOf(texts.map(({ reading }) => reading));
  const best = new Map<number, NamedPair>();
  eachMeeting(
    texts.map(({ keys }) => keys),
    (one, other) => {
      const [textA, textB] = [texts[one], texts[other]];
      if (!textA || !textB) return;
      const open = openPairs(textA, textB, forbids);
      const evidence = open.length > 0 ? memory.compare(textA, textB) : undefined;
      if (!evidence || !isWorthWeighing(evidence)) return;
      const nameValues = nameFeatures(evidence, rarity);
      const byNames = logOddsOf(nameValues, model.names);
      for (const [a, b] of open) {
        const key = a * SIDE + b;
        if ((best.get(key)?.byNames ?? Number.NEGATIVE_INFINITY) >= byNames) continue;
        best.set(key, { a, b, texts: [textA.text, textB.text], evidence, nameValues, byNames });
      }
    },
  );
  return [...best.values()];
};
