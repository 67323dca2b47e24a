import { apply, type Change, squash } from '../../../domain/change';
import { decideFields } from '../../../domain/commands/decisions';
import type { ActorRef, Entities } from '../../../domain/entity';
import { actorClasses } from '../../../domain/match/classes';
import { classMembers } from '../../../domain/match/saying';
import { type Part, settleAgainst, settleGroup } from '../../../domain/match/settle';

/** A word on those asked about; classes go by any of their actors. */
export interface Answer {
  readonly verdict: 'same' | 'different';
  /** Those that are one and the same, or each of which is another. */
  readonly refs: readonly ActorRef[];
  /** With "same": those that are not what the others are. Nothing is said of them among themselves. */
  readonly apart: readonly ActorRef[];
  /** With "same": the name that stays; absent, the maps decide. */
  readonly name?: string;
}

const nameClass = (entities: Entities, ref: ActorRef, name: string): Change =>
  decideFields(entities, classMembers(actorClasses(entities), ref), { name });

/** The change, and the name that stays of what it makes one, in one. */
const named = (entities: Entities, change: Change, ref: ActorRef, name: string): Change =>
  squash(change, nameClass(apply(entities, change), ref, name));

const alone = (refs: readonly ActorRef[]): Part[] => refs.map((ref) => [ref]);

/** What an answer decides, as one step of undo. `by`: who gives it. */
export const answerChange = (
  entities: Entities,
  { verdict, refs, apart, name }: Answer,
  by: string | undefined,
): Change => {
  if (verdict === 'different') return settleGroup(entities, alone(refs), by);
  const change = settleAgainst(entities, refs, alone(apart), by);
  return name === undefined ? change : named(entities, change, refs[0] ?? '', name);
};
