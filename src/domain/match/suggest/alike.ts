import { nameLogOdds } from '../evidence/nameFeatures';
import { type Rarity, rarityOf } from '../evidence/rarity';
import { nameReasons } from '../evidence/reasons';
import { logistic } from '../model/logistic';
import { trainedModel } from '../model/matchModel';
import type { PersonRelation } from '../names/persons';
import { normaliseName } from '../normalise';
import { becomingBeside } from './beginnings';
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
  /** How the two are related when both may be persons; `one`: only one of them is. Absent: no person. */
  readonly persons?: PersonRelation | 'one';
}

/** Whether the name is still being typed. */
export type Typing = 'whole' | 'unfinished';

/** Less likely ones are not worth a thought. */
const LEAST = 0.3;

/** What somebody writes, or may be about to write. */
interface Typed {
  readonly read: ReadText;
  /** In (0, 1]; 1: as it stands. */
  readonly certainty: number;
}

/** A name as it stands, and while it is being typed also as what it may become beside another name. */
const typedBeside = (
  name: string,
  typing: Typing,
  memory: NameMemory,
): ((other: ReadText) => readonly Typed[]) => {
  const asItStands = { read: memory.read(name), certainty: 1 };
  if (typing === 'whole') return () => [asItStands];
  const becoming = becomingBeside(name, memory);
  return (other) => [
    asItStands,
    ...becoming(other).map(({ text, certainty }) => ({ read: memory.read(text), certainty })),
  ];
};

const isRejected = (name: string, { notNames = [] }: Known): boolean =>
  notNames.some((other) => normaliseName(other) === normaliseName(name));

/** What a name says beside another one; nothing when they have nothing in common. */
const compared = (
  { read, certainty }: Typed,
  other: ReadText,
  { compare }: NameMemory,
  rarity: Rarity,
): Omit<Alike, 'id'>[] => {
  const evidence = compare(read, other);
  if (!evidence) return [];
  const { fixed, persons } = evidence;
  return [
    {
      name: other.text,
      probability: certainty * logistic(nameLogOdds(fixed, rarity, trainedModel().names)),
      reasons: nameReasons(evidence),
      ...(persons ? { persons } : {}),
    },
  ];
};

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
  const typedFor = typedBeside(name, typing, memory);
  const others = known.filter((one) => !isRejected(name, one));
  const readings = others.flatMap(({ names }) => names.map((other) => memory.read(other).reading));
  const rarity = rarityOf([memory.read(name).reading, ...readings]);
  memory.keepOnly(new Set([name, ...others.flatMap(({ names }) => names)]));

  const alikeBy = (id: string, other: ReadText): Alike[] =>
    typedFor(other).flatMap((typed) => compared(typed, other, memory, rarity).map((one) => ({ id, ...one })));

  return others
    .flatMap(({ id, names }) => likeliest(names.flatMap((name) => alikeBy(id, memory.read(name)))) ?? [])
    .filter(({ probability }) => probability >= LEAST)
    .sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
};
