import { countMaps } from '../../domain/compare/counts';
import { countedMaps } from '../../domain/compare/sets';
import { type Actor, type ActorKind, type ActorRef, type Entities, recordKey } from '../../domain/entity';
import { type Candidate, candidatesOf } from '../../domain/match/candidates';
import { type ActorClass, type ActorClasses, actorClasses } from '../../domain/match/classes';
import { classIdOfRef } from '../../domain/match/saying';
import { type Verdicts, verdictsOf } from '../../domain/match/verdicts';
import { mergeActors } from '../../domain/merge/actors';
import { decidedByClass } from '../../domain/merge/decided';
import {
  actorKinds,
  fieldDecisions,
  type MapContent,
  mapContents,
  pairDecisions,
  rosterEntries,
} from '../../domain/select';

/** An actor as it stands on its map. */
export interface Placed {
  readonly actor: Actor;
  readonly content: MapContent;
}

/** A class with what its maps call it. */
export interface NamedClass extends ActorClass {
  readonly name: string;
  readonly kind: ActorKind | undefined;
}

/** What the records say about who is who, gathered once for all parts of the screen. */
export interface Gathered {
  readonly entities: Entities;
  readonly classes: ActorClasses;
  readonly verdicts: Verdicts;
  /** In UTF-16 order of ids. */
  readonly named: readonly NamedClass[];
  readonly namedById: ReadonlyMap<ActorRef, NamedClass>;
  readonly placedByRef: ReadonlyMap<ActorRef, Placed>;
  readonly candidateByRef: ReadonlyMap<ActorRef, Candidate>;
  /** In order of id. */
  readonly maps: readonly MapContent[];
  /** How many maps hold an actor: the n of "7/n". */
  readonly mapCount: number;
}

const placed = (contents: readonly MapContent[]): Map<ActorRef, Placed> =>
  new Map(
    contents.flatMap((content) =>
      content.actors.map((actor): [ActorRef, Placed] => [
        recordKey(content.info.id, actor.id),
        { actor, content },
      ]),
    ),
  );

const namedClasses = (
  entities: Entities,
  classes: ActorClasses,
  counted: readonly MapContent[],
): NamedClass[] => {
  const decided = decidedByClass(fieldDecisions(entities), classes);
  const merged = mergeActors(countMaps(counted, classes), classes, decided);
  const kinds = new Map(actorKinds(entities).map((kind) => [kind.id, kind]));
  const byId = new Map(merged.map((actor) => [actor.id, actor]));
  return classes.classes.map((one) => {
    const actor = byId.get(one.id);
    return { ...one, name: actor?.name ?? '', kind: kinds.get(actor?.kind?.value ?? '') };
  });
};

export const gather = (entities: Entities): Gathered => {
  const maps = mapContents(entities);
  const counted = countedMaps(maps);
  const classes = actorClasses(entities);
  const named = namedClasses(entities, classes, counted);
  const candidates = candidatesOf(maps, rosterEntries(entities));
  return {
    entities,
    classes,
    verdicts: verdictsOf(pairDecisions(entities)),
    named,
    namedById: new Map(named.map((one) => [one.id, one])),
    placedByRef: placed(maps),
    candidateByRef: new Map(candidates.map((candidate) => [candidate.ref, candidate])),
    maps,
    mapCount: counted.length,
  };
};

/** The class of an actor; undefined for a ghost that nothing ties to the living. */
export const classOf = ({ classes, namedById }: Gathered, ref: ActorRef): NamedClass | undefined =>
  namedById.get(classIdOfRef(classes, ref));
