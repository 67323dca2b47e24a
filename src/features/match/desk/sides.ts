import type { ActorRef } from '../../../domain/entity';
import { recordKey } from '../../../domain/recordKeys';
import { linksOf } from '../../../domain/rules';
import { classOf, type Gathered, type NamedClass } from '../gathered';

/** Whom an actor is linked to, on any map. */
export interface Neighbour {
  readonly id: ActorRef;
  readonly name: string;
  /** Whether another one of those asked about is linked to it too. */
  readonly isShared: boolean;
}

/** One of those asked about, with what helps to know it. */
export interface Side extends NamedClass {
  /** As it is written elsewhere, in the order of the reader's alphabet. */
  readonly otherNames: readonly string[];
  /** Those in common first, then in the order of the reader's alphabet. */
  readonly neighbours: readonly Neighbour[];
}

const neighbourIds = (gathered: Gathered, { id, members }: NamedClass): ReadonlySet<ActorRef> => {
  const ids = members.flatMap((ref) => {
    const placed = gathered.placedByRef.get(ref);
    if (!placed) return [];
    const { actor, content } = placed;
    return linksOf(content.links, actor.id)
      .flatMap(({ source, target }) => [source, target])
      .flatMap((end) => classOf(gathered, recordKey(content.info.id, end))?.id ?? []);
  });
  return new Set(ids.filter((other) => other !== id));
};

const writtenNames = ({ placedByRef }: Gathered, { members }: NamedClass): string[] => [
  ...new Set(members.flatMap((ref) => placedByRef.get(ref)?.actor.name ?? [])),
];

/** The classes side by side. */
export const sidesOf = (gathered: Gathered, classes: readonly NamedClass[], language: string): Side[] => {
  const { compare } = new Intl.Collator(language);
  const around = classes.map((one) => neighbourIds(gathered, one));
  const isShared = (id: ActorRef): boolean => around.filter((ids) => ids.has(id)).length > 1;
  const neighbour = (id: ActorRef): Neighbour => ({
    id,
    name: gathered.namedById.get(id)?.name ?? '',
    isShared: isShared(id),
  });
  return classes.map((one, index) => ({
    ...one,
    otherNames: writtenNames(gathered, one)
      .filter((name) => name !== one.name)
      .sort(compare),
    neighbours: [...(around[index] ?? [])]
      .map(neighbour)
      .sort((a, b) => Number(b.isShared) - Number(a.isShared) || compare(a.name, b.name)),
  }));
};

/** All names that these go by, those of most maps first: what may be chosen as the name that stays. */
export const namesToChoose = (sides: readonly Side[]): string[] => [
  ...new Set(
    [...sides]
      .sort((a, b) => b.mapIds.length - a.mapIds.length)
      .flatMap(({ name, otherNames }) => [name, ...otherNames]),
  ),
];

/** How sure the matcher is, for words. */
export type Sureness = 'sure' | 'likely' | 'unsure';

/** A probability in [0, 1] as a person would say it. */
export const surenessOf = (probability: number): Sureness =>
  probability >= 0.85 ? 'sure' : probability >= 0.65 ? 'likely' : 'unsure';
