import type { ActorRef, Entities } from '../../entity';
import { recordKey } from '../../recordKeys';
import { byText, type MapContent, mapContents, pairDecisions, rosterEntries } from '../../select';
import { candidatesOf } from '../candidates';
import { type ActorClasses, actorClasses } from '../classes';
import { orderedPair, type Pair, verdictsOf } from '../verdicts';

/** A class as the matcher sees it. */
export interface TaskClass {
  readonly id: ActorRef;
  /** As they are written, each once, in UTF-16 order. */
  readonly names: readonly string[];
  /** In UTF-16 order. */
  readonly mapIds: readonly string[];
  /** The type that most maps give it; absent when nobody says or it is a tie. */
  readonly kind?: string;
  /** Of the entry that its members stand for, by their own word or by their name; absent when of several. */
  readonly rosterId?: string;
  /** Classes it is linked to, on any map, in UTF-16 order. */
  readonly neighbours: readonly ActorRef[];
}

/** An actor of the workshop's list. */
export interface TaskEntry {
  readonly id: string;
  /** Its name and aliases. */
  readonly names: readonly string[];
  /** Names that were said to mean somebody else. */
  readonly notNames: readonly string[];
}

/** All that a suggestion may depend on; plain data that a worker can be sent. */
export interface MatchTask {
  /** In UTF-16 order of ids. */
  readonly classes: readonly TaskClass[];
  readonly entries: readonly TaskEntry[];
  /** Pairs of class ids that the users told apart. */
  readonly different: readonly Pair[];
}

interface Growing {
  readonly names: Set<string>;
  readonly neighbours: Set<ActorRef>;
  /** How many members say each type. */
  readonly kinds: Map<string, number>;
  readonly rosterIds: Set<string>;
}

const growing = (): Growing => ({
  names: new Set(),
  neighbours: new Set(),
  kinds: new Map(),
  rosterIds: new Set(),
});

/** The type said most often; none when two are. */
const mostSaid = (kinds: ReadonlyMap<string, number>): string | undefined => {
  const [first, second] = [...kinds].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
};

const onlyOne = (ids: ReadonlySet<string>): string | undefined => (ids.size === 1 ? [...ids][0] : undefined);

const gatherMap = (
  { info, actors, links }: MapContent,
  { classIdByRef }: ActorClasses,
  growingById: ReadonlyMap<ActorRef, Growing>,
): void => {
  const classOf = (id: string): ActorRef => classIdByRef.get(recordKey(info.id, id)) ?? '';
  for (const actor of actors) {
    const one = growingById.get(classOf(actor.id));
    one?.names.add(actor.name);
    if (actor.kind) one?.kinds.set(actor.kind, (one.kinds.get(actor.kind) ?? 0) + 1);
  }
  for (const { source, target } of links) {
    const [a, b] = [classOf(source), classOf(target)];
    if (a === b) continue;
    growingById.get(a)?.neighbours.add(b);
    growingById.get(b)?.neighbours.add(a);
  }
};

const taskClass = ({ id, mapIds }: ActorClasses['classes'][number], one: Growing): TaskClass => {
  const kind = mostSaid(one.kinds);
  const rosterId = onlyOne(one.rosterIds);
  return {
    id,
    names: [...one.names].sort(byText),
    mapIds,
    ...(kind === undefined ? {} : { kind }),
    ...(rosterId === undefined ? {} : { rosterId }),
    neighbours: [...one.neighbours].sort(byText),
  };
};

/** What the matcher needs to know of a workshop with these classes. */
export const matchTask = (entities: Entities, classes: ActorClasses = actorClasses(entities)): MatchTask => {
  const growingById = new Map(classes.classes.map(({ id }) => [id, growing()]));
  const classIdOf = (ref: ActorRef): ActorRef => classes.classIdByRef.get(ref) ?? ref;
  const contents = mapContents(entities);
  const roster = rosterEntries(entities);
  for (const content of contents) gatherMap(content, classes, growingById);
  for (const { ref, rosterId } of candidatesOf(contents, roster)) {
    if (rosterId !== undefined) growingById.get(classIdOf(ref))?.rosterIds.add(rosterId);
  }
  const { different } = verdictsOf(pairDecisions(entities));
  return {
    classes: classes.classes.map((one) => taskClass(one, growingById.get(one.id) ?? growing())),
    entries: roster.map(({ id, name, aliases = [], notAliases = [] }) => ({
      id,
      names: [name, ...aliases],
      notNames: notAliases,
    })),
    different: different.map(([a, b]) => orderedPair(classIdOf(a), classIdOf(b))),
  };
};
