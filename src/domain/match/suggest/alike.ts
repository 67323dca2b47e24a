import { nameFeatures } from '../evidence/nameFeatures';
import { rarityOf } from '../evidence/rarity';
import { nameReasons } from '../evidence/reasons';
import { logistic, logOddsOf } from '../model/logistic';
import { trainedModel } from '../model/matchModel';
import { normaliseName } from '../normalise';
import { createNameMemory, type NameMemory, type ReadText } from './names';
import type { Reason } from './suggestion';

/** Somebody who may be meant by a name. */
export interface Known {
  readonly id: string;
  /** All the names it goes by; the first is its own. */
  readonly names: readonly string[];
  /** Names that were said to mean somebody else. */
  readonly notNames?: readonly string[];
}

/** Who a name may mean, and why. */
export interface Alike {
  readonly id: string;
  /** The one of its names that comes nearest. */
  readonly name: string;
  /** In [0, 1]. */
  readonly probability: number;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/** Whether the name is still being typed. */
export type Typing = 'whole' | 'unfinished';

/** Less likely ones are not worth a thought. */
const LEAST = 0.3;
/** What may yet become of an unfinished word makes everything less sure. */
const UNFINISHED = 0.9;

const BEFORE_LAST_WORD = /^(.*\S)\s+\S+$/su;

interface Typed {
  readonly read: ReadText;
  readonly certainty: number;
}

/** A name as it stands, and while it is being typed what stands before its last word. */
const typedNames = (name: string, typing: Typing, { read }: NameMemory): Typed[] => {
  const before = typing === 'unfinished' ? BEFORE_LAST_WORD.exec(name)?.[1] : undefined;
  return [
    { read: read(name), certainty: 1 },
    ...(before === undefined ? [] : [{ read: read(before), certainty: UNFINISHED }]),
  ];
};

const isRejected = (name: string, { notNames = [] }: Known): boolean =>
  notNames.some((other) => normaliseName(other) === normaliseName(name));

const likeliest = (found: readonly Alike[]): Alike | undefined =>
  [...found].sort((a, b) => b.probability - a.probability)[0];

/**
 * Those whom a name probably means though it is written otherwise, the likeliest first; by the names alone, as there
 * are no other maps beside the one being drawn.
 */
export const alike = (
  name: string,
  known: readonly Known[],
  typing: Typing = 'whole',
  memory: NameMemory = createNameMemory(),
): readonly Alike[] => {
  const typed = typedNames(name, typing, memory);
  const others = known.filter((one) => !isRejected(name, one));
  const readings = others.flatMap(({ names }) => names.map((other) => memory.read(other).reading));
  const rarity = rarityOf([...typed.map(({ read }) => read.reading), ...readings]);
  memory.keepOnly(new Set([...typed.map(({ read }) => read.text), ...others.flatMap(({ names }) => names)]));

  const compared = (id: string, other: string): Alike[] =>
    typed.flatMap(({ read, certainty }) => {
      const evidence = memory.compare(read, memory.read(other));
      if (!evidence) return [];
      const logOdds = logOddsOf(nameFeatures(evidence, rarity), trainedModel().names);
      return [
        { id, name: other, probability: certainty * logistic(logOdds), reasons: nameReasons(evidence) },
      ];
    });

  return others
    .flatMap(({ id, names }) => likeliest(names.flatMap((other) => compared(id, other))) ?? [])
    .filter(({ probability }) => probability >= LEAST)
    .sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
};
