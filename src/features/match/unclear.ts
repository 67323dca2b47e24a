import type { ActorRef } from '../../domain/entity';
import type { Conflict, ConflictReason } from '../../domain/match/conflicts';
import { sortConflicts } from '../../domain/match/open';
import { classOf, type Gathered, type NamedClass } from './gathered';

/** Something that the records leave unclear, or that the users have answered with "different". */
export interface Question {
  readonly key: string;
  readonly reason: ConflictReason;
  /** Whom an answer is about. */
  readonly pair: readonly [ActorRef, ActorRef];
  /** Living actors that stand for the two; those of one map where it is this map that keeps them apart. */
  readonly shown: readonly [ActorRef, ActorRef];
  /** The map that holds both shown. */
  readonly sharedMapId: string | undefined;
}

export interface Questions {
  /** What waits for the users' word. */
  readonly open: readonly Question[];
  /** Who would be the same had the users not told them apart. */
  readonly answered: readonly Question[];
}

const mapOf = ({ placedByRef }: Gathered, ref: ActorRef): string | undefined =>
  placedByRef.get(ref)?.content.info.id;

/** A member of each class on the first map that holds both. */
const metOnOneMap = (
  gathered: Gathered,
  one: NamedClass,
  other: NamedClass,
): Question['shown'] | undefined => {
  const mapId = one.mapIds.find((id) => other.mapIds.includes(id));
  const [a, b] = [one, other].map(({ members }) => members.find((ref) => mapOf(gathered, ref) === mapId));
  return mapId === undefined || a === undefined || b === undefined ? undefined : [a, b];
};

/** A deleted actor is represented by the first living one of its class. */
const living = (gathered: Gathered, ref: ActorRef, one: NamedClass): ActorRef =>
  gathered.placedByRef.has(ref) ? ref : one.id;

const questionOf = (gathered: Gathered, { a, b, reason }: Conflict): Question[] => {
  const [one, other] = [classOf(gathered, a), classOf(gathered, b)];
  if (!one || !other) return [];
  const met = reason === 'one-map' ? metOnOneMap(gathered, one, other) : undefined;
  const shown = met ?? ([living(gathered, a, one), living(gathered, b, other)] as const);
  const [mapA, mapB] = shown.map((ref) => mapOf(gathered, ref));
  return [
    {
      key: JSON.stringify([a, b, reason]),
      reason,
      pair: [a, b],
      shown,
      sharedMapId: mapA === mapB ? mapA : undefined,
    },
  ];
};

/** The conflicts as questions; of the answered ones those where the answer has its price. */
export const questionsOf = (gathered: Gathered): Questions => {
  const { open, answered } = sortConflicts(gathered.classes, gathered.verdicts);
  const asQuestions = (conflicts: readonly Conflict[]) =>
    conflicts.flatMap((found) => questionOf(gathered, found));
  return {
    open: asQuestions(open),
    answered: asQuestions(answered.filter(({ reason }) => reason === 'different')),
  };
};
