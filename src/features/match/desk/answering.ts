import { apply, type Change, NO_CHANGE, squash } from '../../../domain/change';
import { decideFields } from '../../../domain/commands/decisions';
import type { ActorRef, Entities } from '../../../domain/entity';
import { actorClasses } from '../../../domain/match/classes';
import { classMembers, createSaying, holdTogether } from '../../../domain/match/saying';
import { settleGroup } from '../../../domain/match/settle';

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

type Command = (entities: Entities) => Change;

/** Commands one after the other as one change, each on what the earlier ones left. */
export const inTurn = (entities: Entities, commands: readonly Command[]): Change => {
  let change = NO_CHANGE;
  let after = entities;
  for (const command of commands) {
    const step = command(after);
    change = squash(change, step);
    after = apply(after, step);
  }
  return change;
};

/** The class of the first keeps apart from that of each other; all keep their members. */
const tellFromOthers = (
  entities: Entities,
  first: ActorRef,
  others: readonly ActorRef[],
  by: string | undefined,
): Change => {
  const saying = createSaying(entities, by);
  const classes = saying.classes();
  for (const other of others) saying.say([first, other], 'different');
  holdTogether(
    saying,
    [first, ...others].map((ref) => classMembers(classes, ref)),
  );
  return saying.change();
};

const nameClass = (entities: Entities, ref: ActorRef, name: string): Change =>
  decideFields(entities, classMembers(actorClasses(entities), ref), { name });

/** What an answer decides, as one step of undo. `by`: who gives it. */
export const answerChange = (
  entities: Entities,
  { verdict, refs, apart, name }: Answer,
  by: string | undefined,
): Change => {
  if (verdict === 'different') {
    return settleGroup(
      entities,
      refs.map((ref) => [ref]),
      by,
    );
  }
  const [first = ''] = refs;
  return inTurn(entities, [
    (now) => settleGroup(now, [refs], by),
    ...(apart.length > 0 ? [(now: Entities) => tellFromOthers(now, first, apart, by)] : []),
    ...(name === undefined ? [] : [(now: Entities) => nameClass(now, first, name)]),
  ]);
};
