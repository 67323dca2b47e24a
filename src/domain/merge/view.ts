import { type ActorCount, type Counts, counting } from '../compare/counts';
import { type CountWarning, countedMaps, countWarnings, type MapSet, mapsOfSet } from '../compare/sets';
import { unitsOf } from '../compare/units';
import type { ActorRef, Entities } from '../entity';
import type { Point } from '../layout/shapes';
import { type ActorClasses, findingClasses } from '../match/classes';
import { actorKinds, fieldDecisions, type MapContent, mapContents } from '../select';
import { finished, type Steps } from '../steps';
import { type ActorAttributes, mergeActors } from './actors';
import { type Decided, decidedByClass } from './decided';
import { type CommonGround, commonBackdrop } from './ground';
import { type MergedLink, mergeLinks } from './links';
import type { DrawnCard, MergedPlaces, PlacingTask } from './placing';
import { handPlaces, mergePositions } from './positions';
import { scaledCard } from './scale';
import { sightings } from './sightings';

/** Which maps are laid together, and how. */
export interface ViewChoice {
  /** Absent: all maps. */
  readonly mapIds?: readonly string[];
  readonly set?: MapSet;
  readonly directed?: boolean;
  /** A group is one vote: what any of its members drew. */
  readonly groupsOnce?: boolean;
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
  /** Its maps are groups where each of these is one vote. */
  readonly counts: Counts;
  /** The maps that were counted, each by itself. */
  readonly contents: readonly MapContent[];
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
const cardsOf = (actors: readonly ComparedActor[], entities: Entities): DrawnCard[] => {
  const shapes = new Map(actorKinds(entities).map(({ id, shape }) => [id, shape]));
  return actors.map(({ id, name, kind, mapIds: { length: n } }) => ({
    ...scaledCard(name, shapes.get(kind?.value ?? ''), n),
    id,
    n,
  }));
};

/** The chosen maps that hold an actor, what is counted in their place, and the classes of whoever stands there. */
function* votesOf(entities: Entities, { mapIds, set = 'all', groupsOnce = false }: ViewChoice) {
  const all = mapContents(entities);
  const counted = countedMaps(mapsOfSet(all, set), mapIds);
  yield;
  const classes = yield* findingClasses(entities);
  yield;
  const units = groupsOnce ? unitsOf(counted, all, classes) : { contents: counted, classes };
  return { counted, units };
}

/** So many links at a time are a few milliseconds' work. */
const LINKS_AT_A_TIME = 250;

function* linksInSteps(counts: Counts): Steps<MergedLink[]> {
  const merged: MergedLink[] = [];
  for (let from = 0; from < counts.links.length; from += LINKS_AT_A_TIME) {
    merged.push(...mergeLinks({ ...counts, links: counts.links.slice(from, from + LINKS_AT_A_TIME) }));
    yield;
  }
  return merged;
}

/** Counts the chosen maps in steps of a few milliseconds. */
export function* comparing(entities: Entities, choice: ViewChoice = {}): Steps<Compared> {
  const { counted, units } = yield* votesOf(entities, choice);
  yield;
  const counts = yield* counting(units.contents, units.classes, choice.directed);
  yield;
  const decided = decidedByClass(fieldDecisions(entities), units.classes);
  const actors = mergeActors(counts, units.classes, decided);
  yield;
  const links = yield* linksInSteps(counts);
  const warnings = countWarnings(units.contents);
  return { classes: units.classes, counts, contents: counted, actors, links, decided, warnings };
}

/** Counts the chosen maps. The same for any order of the records. */
export const comparedOf = (entities: Entities, choice?: ViewChoice): Compared =>
  finished(comparing(entities, choice));

/** Those that several drew; where there are none, all: one person's links would drown what the maps say together. */
const pullingLinks = ({ links }: Compared): PlacingTask['links'] => {
  const several = links.filter(({ mapIds }) => mapIds.length > 1);
  return (several.length > 0 ? several : links).map(({ source, target }) => ({ source, target }));
};

/** Gathers what is to be known to find a place for everything that was counted. */
export function* preparing(compared: Compared, entities: Entities): Steps<PlacingTask> {
  const { classes, contents, decided } = compared;
  const backdrop = commonBackdrop(contents);
  const maps = sightings(contents, classes, backdrop);
  yield;
  const cards = cardsOf(compared.actors, entities);
  yield;
  return { maps, cards, links: pullingLinks(compared), decided: handPlaces(decided), backdrop };
}

/** What is to be known to find a place for everything that was counted. */
export const placingTask = (compared: Compared, entities: Entities): PlacingTask =>
  finished(preparing(compared, entities));

/** Everything that was counted, with places found for it. */
export const withPlaces = (compared: Compared, { places, ground }: MergedPlaces): View => {
  const byHand = handPlaces(compared.decided);
  const actors = compared.actors.map((actor) => {
    const { x, y } = places.get(actor.id) ?? { x: 0, y: 0 };
    return { ...actor, x, y, placedByHand: byHand.has(actor.id) };
  });
  return { ...compared, actors, ground };
};

/** Finds a place for everything that was counted. */
export const placed = (compared: Compared, entities: Entities): View =>
  withPlaces(compared, mergePositions(placingTask(compared, entities)));

/** Lays the chosen maps together. The same for any order of the records. */
export const viewOf = (entities: Entities, choice?: ViewChoice): View =>
  placed(comparedOf(entities, choice), entities);

const FIELDS = ['name', 'kind', 'x', 'y'] as const satisfies readonly (keyof Decided)[];

const saySame = (one: Compared['decided'], other: Compared['decided']): boolean =>
  one.size === other.size &&
  [...one].every(([id, fields]) => FIELDS.every((field) => fields[field] === other.get(id)?.[field]));

/**
 * The same counts with the users' words on names, types and places as a later state has them. The same object when they
 * say the same.
 */
export const decidedAnew = (compared: Compared, entities: Entities): Compared => {
  const { classes, counts } = compared;
  const decided = decidedByClass(fieldDecisions(entities), classes);
  if (saySame(decided, compared.decided)) return compared;
  return { ...compared, decided, actors: mergeActors(counts, classes, decided) };
};

/**
 * What was counted, where a view of the same counts has it; only who was placed by hand since then stands there. It is
 * good to look at until places have been found anew.
 */
export const placedAsBefore = (compared: Compared, { actors, ground }: View): View => {
  const places = new Map<ActorRef, Point>(actors.map(({ id, x, y }) => [id, { x, y }]));
  for (const [id, byHand] of handPlaces(compared.decided)) {
    places.set(id, { x: 0, y: 0, ...places.get(id), ...byHand });
  }
  return withPlaces(compared, { places, ground });
};
