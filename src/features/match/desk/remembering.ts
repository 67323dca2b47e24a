import { apply, type Change, NO_CHANGE, squash } from '../../../domain/change';
import { type RememberProblem, rememberDifferent, rememberNames } from '../../../domain/commands/roster';
import type { ActorRef, Entities } from '../../../domain/entity';
import type { Pair } from '../../../domain/match/verdicts';
import { ok, type Result } from '../../../domain/result';
import { classOf, type Gathered } from '../gathered';
import type { Answer } from './answering';

/** Writes something to the actor list; refuses where the list says otherwise already. */
export type Memory = (entities: Entities) => Result<Change, RememberProblem>;

interface Known {
  /** The name of the class first, then as it is written on the maps. */
  readonly names: readonly string[];
  /** The entry of the actor list that it is, if it is one. */
  readonly entryId: string | undefined;
}

const knownOf = (gathered: Gathered, ref: ActorRef): Known => {
  const { name = '', members = [] } = classOf(gathered, ref) ?? {};
  const written = members.flatMap((member) => gathered.placedByRef.get(member)?.actor.name ?? []);
  const entryIds = members.flatMap((member) => gathered.candidateByRef.get(member)?.rosterId ?? []);
  return { names: [...new Set([name, ...written])], entryId: entryIds[0] };
};

/** Each on what the earlier ones left; the first that refuses stops all of them. */
const together =
  (memories: readonly Memory[]): Memory =>
  (entities) => {
    let change = NO_CHANGE;
    let after = entities;
    for (const memory of memories) {
      const done = memory(after);
      if (!done.ok) return done;
      change = squash(change, done.value);
      after = apply(after, done.value);
    }
    return ok(change);
  };

const asOne = (known: readonly Known[], name: string | undefined, newId: () => string): Memory => {
  const names = [...(name === undefined ? [] : [name]), ...known.flatMap((one) => one.names)];
  const entryId = known.find((one) => one.entryId !== undefined)?.entryId;
  return (entities) => rememberNames(entities, names, { entryId, newId });
};

/** The one that the list knows learns that it is not the other; where it knows neither, the first is written down. */
const asTwo = (one: Known, other: Known, newId: () => string): Memory => {
  const [known, stranger] =
    one.entryId === undefined && other.entryId !== undefined ? [other, one] : [one, other];
  const [name = ''] = known.names;
  const [notName = ''] = stranger.names;
  return (entities) => rememberDifferent(entities, name, notName, { entryId: known.entryId, newId });
};

/**
 * What the actor list shall remember of an answer: all names of those that are the same, or of each two that were taken
 * for one another (`ties`) that they are not.
 */
export const memoryOf = (
  gathered: Gathered,
  { verdict, refs, name }: Answer,
  ties: readonly Pair[],
  newId: () => string,
): Memory =>
  verdict === 'same'
    ? asOne(
        refs.map((ref) => knownOf(gathered, ref)),
        name,
        newId,
      )
    : together(ties.map(([a, b]) => asTwo(knownOf(gathered, a), knownOf(gathered, b), newId)));
