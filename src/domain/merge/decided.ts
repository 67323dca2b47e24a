import type { ActorRef, FieldDecision } from '../entity';
import type { ActorClasses } from '../match/classes';
import { byText } from '../select';
import { canonicalJson } from '../value';

/** What the users decided about a class; what is absent is derived from the maps. */
export interface Decided {
  readonly name?: string;
  readonly kind?: string;
  readonly x?: number;
  readonly y?: number;
}

/** Beyond this a coordinate is an accident, and sums of such overflow. */
const FARTHEST = 1e7;

/** Whether a value can stand on a canvas. */
export const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= FARTHEST;

const isMeaningful = ({ field, value }: FieldDecision): boolean => {
  if (value === null) return true;
  return field === 'x' || field === 'y' ? isCoordinate(value) : typeof value === 'string' && value !== '';
};

/** The class that holds most of the members, ghosts counted; the smallest id of several. */
const boundClass = (of: readonly ActorRef[], classes: ActorClasses): ActorRef | undefined => {
  const holding = new Map<ActorRef, number>();
  for (const ref of new Set(of)) {
    const id = classes.classIdByRef.get(ref);
    if (id !== undefined) holding.set(id, (holding.get(id) ?? 0) + 1);
  }
  return [...holding].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0];
};

/** The order in which the members are named says nothing. */
const contentOf = (decision: FieldDecision): string =>
  canonicalJson({ ...decision, of: [...decision.of].sort() });

const outranks = (one: FieldDecision, other: FieldDecision): boolean =>
  one.clock === other.clock ? contentOf(one) > contentOf(other) : one.clock > other.clock;

/** The decision of the highest clock for each field of each class, by class id. `null` values are no decisions. */
export const decidedByClass = (
  decisions: readonly FieldDecision[],
  classes: ActorClasses,
): ReadonlyMap<ActorRef, Decided> => {
  const standing = new Map<ActorRef, Map<FieldDecision['field'], FieldDecision>>();
  for (const decision of decisions.filter(isMeaningful)) {
    const id = boundClass(decision.of, classes);
    if (id === undefined) continue;
    const fields = standing.get(id) ?? new Map<FieldDecision['field'], FieldDecision>();
    const rival = fields.get(decision.field);
    if (!rival || outranks(decision, rival)) fields.set(decision.field, decision);
    standing.set(id, fields);
  }
  return new Map([...standing].map(([id, fields]) => [id, valuesOf([...fields.values()])]));
};

const valuesOf = (decisions: readonly FieldDecision[]): Decided =>
  Object.fromEntries(
    decisions.filter(({ value }) => value !== null).map(({ field, value }) => [field, value]),
  );
