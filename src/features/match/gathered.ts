import { countedMaps } from '../../domain/compare/sets';
import type { Actor, ActorKind, ActorRef, Entities } from '../../domain/entity';
import { type Candidate, candidatesOf } from '../../domain/match/candidates';
import { type ActorClass, type ActorClasses, actorClasses } from '../../domain/match/classes';
import { classIdOfRef } from '../../domain/match/saying';
import { type Verdicts, verdictsOf } from '../../domain/match/verdicts';
import { mergedKind, mergedName, type PlacedMember } from '../../domain/merge/actors';
import { decidedByClass } from '../../domain/merge/decided';
import { recordKey } from '../../domain/recordKeys';
import {
  actorKinds,
  fieldDecisions,
  type MapContent,
  mapContents,
  pairDecisions,
  pairKey,
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
  /** `pairKey` of the classes that the users told apart. */
  readonly apart: ReadonlySet<string>;
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
  placedByRef: ReadonlyMap<ActorRef, Placed>,
): NamedClass[] => {
  const decided = decidedByClass(fieldDecisions(entities), classes);
  const kinds = new Map(actorKinds(entities).map((kind) => [kind.id, kind]));
  return classes.classes.map((one) => {
    const members = one.members.flatMap((ref): PlacedMember[] => {
      const found = placedByRef.get(ref);
      return found ? [{ mapId: found.content.info.id, actor: found.actor }] : [];
    });
    const said = decided.get(one.id) ?? {};
    return {
      ...one,
      name: mergedName(members, said),
      kind: kinds.get(mergedKind(members, said)?.value ?? ''),
    };
  });
};

export const gather = (entities: Entities): Gathered => {
  const maps = mapContents(entities);
  const classes = actorClasses(entities);
  const placedByRef = placed(maps);
  const named = namedClasses(entities, classes, placedByRef);
  const candidates = candidatesOf(maps, rosterEntries(entities));
  const verdicts = verdictsOf(pairDecisions(entities));
  const idOf = (ref: ActorRef): ActorRef => classIdOfRef(classes, ref);
  return {
    entities,
    classes,
    verdicts,
    apart: new Set(verdicts.different.map(([a, b]) => pairKey(idOf(a), idOf(b)))),
    named,
    namedById: new Map(named.map((one) => [one.id, one])),
    placedByRef,
    candidateByRef: new Map(candidates.map((candidate) => [candidate.ref, candidate])),
    maps,
    mapCount: countedMaps(maps).length,
  };
};

/** The class of an actor; undefined for a ghost that nothing ties to the living. */
export const classOf = ({ classes, namedById }: Gathered, ref: ActorRef): NamedClass | undefined =>
  namedById.get(classIdOfRef(classes, ref));
