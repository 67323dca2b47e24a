import type { ActorRef } from '../../domain/entity';
import { linksOf } from '../../domain/rules';
import { classOf, type Gathered, type NamedClass, type Placed } from './gathered';

/** Why an actor is in its class: the users' word, the actor list, or its name. */
export type Reason = 'hand' | 'roster' | 'name';

/** An actor as its author drew it. */
export interface Drawn {
  readonly ref: ActorRef;
  /** As it is written. */
  readonly name: string;
  readonly mapId: string;
  /** The names of those it is linked to on its map, each once, in the order of the reader's alphabet. */
  readonly neighbours: readonly string[];
}

/** A member of a class of several. */
export interface Member extends Drawn {
  /** Empty in a class of one. */
  readonly reasons: readonly Reason[];
}

const neighboursOf = ({ actor, content }: Placed, language: string): string[] => {
  const names = new Map(content.actors.map(({ id, name }) => [id, name]));
  const ends = linksOf(content.links, actor.id).flatMap(({ source, target }) => [source, target]);
  const others = [...new Set(ends)].filter((id) => id !== actor.id);
  return [...new Set(others.map((id) => names.get(id) ?? ''))].sort(new Intl.Collator(language).compare);
};

/** An actor with what stands around it; undefined when no map holds it any longer. */
export const drawn = (gathered: Gathered, ref: ActorRef, language: string): Drawn | undefined => {
  const found = gathered.placedByRef.get(ref);
  return (
    found && {
      ref,
      name: found.actor.name,
      mapId: found.content.info.id,
      neighbours: neighboursOf(found, language),
    }
  );
};

const isBoundByHand = (gathered: Gathered, { id }: NamedClass, ref: ActorRef): boolean =>
  gathered.verdicts.same.some(
    (pair) => pair.includes(ref) && pair.every((end) => classOf(gathered, end)?.id === id),
  );

const shares = (
  { candidateByRef }: Gathered,
  { members }: NamedClass,
  ref: ActorRef,
  trait: 'rosterId' | 'name',
): boolean => {
  const value = candidateByRef.get(ref)?.[trait];
  return (
    Boolean(value) && members.some((other) => other !== ref && candidateByRef.get(other)?.[trait] === value)
  );
};

/** The actor list outweighs the name: where both speak, it alone is named. */
const reasonsOf = (gathered: Gathered, one: NamedClass, ref: ActorRef): Reason[] => {
  const reasons: Reason[] = [];
  if (shares(gathered, one, ref, 'rosterId')) reasons.push('roster');
  else if (shares(gathered, one, ref, 'name')) reasons.push('name');
  if (isBoundByHand(gathered, one, ref)) reasons.push('hand');
  return reasons;
};

/** The members of a class, by the number of their maps. */
export const membersOf = (gathered: Gathered, one: NamedClass, language: string): Member[] =>
  one.members.flatMap((ref) => {
    const member = drawn(gathered, ref, language);
    return member ? [{ ...member, reasons: reasonsOf(gathered, one, ref) }] : [];
  });
