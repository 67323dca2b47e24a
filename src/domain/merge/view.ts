import { type ActorCount, type Counts, countMaps } from '../compare/counts';
import { type CountWarning, countedMaps, countWarnings, type MapSet, mapsOfSet } from '../compare/sets';
import type { ActorRef, Entities } from '../entity';
import { type ActorClasses, actorClasses } from '../match/classes';
import { actorKinds, fieldDecisions, mapContents } from '../select';
import { type ActorAttributes, membersByClass, mergeActors } from './actors';
import { type Decided, decidedByClass } from './decided';
import type { CommonGround } from './ground';
import { type MergedLink, mergeLinks } from './links';
import { mergePositions, placedByHand } from './positions';
import { scaledCard } from './scale';

/** Which maps are laid together, and how. */
export interface ViewChoice {
  /** Absent: all maps. */
  readonly mapIds?: readonly string[];
  readonly set?: MapSet;
  readonly directed?: boolean;
}

/** A class with what the counted maps say of it. */
export interface ComparedActor extends ActorCount, ActorAttributes {}

/** A class on the shared map. */
export interface MergedActor extends ComparedActor {
  readonly x: number;
  readonly y: number;
  /** The users placed it. */
  readonly placedByHand: boolean;
}

/** What the chosen maps say together, but for where it stands: enough for every list, table and sentence. */
export interface Compared {
  readonly classes: ActorClasses;
  readonly counts: Counts;
  /** All counted classes and linked pairs: a threshold (`atLeast`) only leaves some of them out. */
  readonly actors: readonly ComparedActor[];
  readonly links: readonly MergedLink[];
  /** What the users decided, by class id. */
  readonly decided: ReadonlyMap<ActorRef, Decided>;
  readonly warnings: readonly CountWarning[];
}

/** Everything that the chosen maps say together. Nothing here is stored: it follows from the records alone. */
export interface View extends Compared {
  readonly actors: readonly MergedActor[];
  /** The zones that the actors stand in; undefined when the counted maps do not all lie on the same. */
  readonly ground: CommonGround | undefined;
}

/** The room of each actor's card, by its name, the shape of its kind and how many drew it. */
const sizedCards = (actors: readonly ComparedActor[], entities: Entities) => {
  const shapes = new Map(actorKinds(entities).map(({ id, shape }) => [id, shape]));
  return actors.map(({ id, name, kind, mapIds }) => ({
    ...scaledCard(name, shapes.get(kind?.value ?? ''), mapIds.length),
    id,
  }));
};

/** Counts the chosen maps. The same for any order of the records. */
export const comparedOf = (
  entities: Entities,
  { mapIds, set = 'all', directed = false }: ViewChoice = {},
): Compared => {
  const classes = actorClasses(entities);
  const counted = countedMaps(mapsOfSet(mapContents(entities), set), mapIds);
  const counts = countMaps(counted, classes, directed);
  const decided = decidedByClass(fieldDecisions(entities), classes);
  return {
    classes,
    counts,
    actors: mergeActors(counts, classes, decided),
    links: mergeLinks(counts),
    decided,
    warnings: countWarnings(counted),
  };
};

/** Finds a place for everything that was counted. */
export const placed = (compared: Compared, entities: Entities): View => {
  const { classes, counts, decided } = compared;
  const { places, ground } = mergePositions(
    counts,
    membersByClass(counts, classes),
    sizedCards(compared.actors, entities),
    decided,
  );
  const byHand = placedByHand(decided);
  const actors = compared.actors.map((actor) => {
    const { x, y } = places.get(actor.id) ?? { x: 0, y: 0 };
    return { ...actor, x, y, placedByHand: byHand.has(actor.id) };
  });
  return { ...compared, actors, ground };
};

/** Lays the chosen maps together. The same for any order of the records. */
export const viewOf = (entities: Entities, choice: ViewChoice = {}): View =>
  placed(comparedOf(entities, choice), entities);
