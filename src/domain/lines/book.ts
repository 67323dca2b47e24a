import type { Actor, RosterEntry } from '../entity';
import { normaliseName } from '../match/normalise';
import { normalisedName, normalisedNames } from '../suggest';

/** Who goes by which name, found at once among many. */
export interface NameBook {
  /** The only known actor that goes by the name; undefined when there is none, or more than one. */
  readonly entryNamed: (name: string) => RosterEntry | undefined;
  /** Who stands there already under the name, or as the known actor. */
  readonly actorNamed: (name: string, entry: RosterEntry | undefined) => Actor | undefined;
  readonly add: (actor: Actor) => void;
}

/** A name of signs alone is empty when normalised, and then equals only what is written so: it has no place here. */
const setFirst = (map: Map<string, Actor>, key: string, actor: Actor): void => {
  if (key !== '' && !map.has(key)) map.set(key, actor);
};

/** Entries by the names they go by; null: more than one does. */
const entriesByName = (roster: readonly RosterEntry[]): Map<string, RosterEntry | null> => {
  const byName = new Map<string, RosterEntry | null>();
  for (const entry of roster) {
    for (const name of normalisedNames(entry)) byName.set(name, byName.has(name) ? null : entry);
  }
  return byName;
};

/** A book of the known actors and of those that stand there. */
export const createNameBook = (roster: readonly RosterEntry[], standing: readonly Actor[]): NameBook => {
  const known = entriesByName(roster);
  const byWriting = new Map<string, Actor>();
  const byName = new Map<string, Actor>();
  const byEntry = new Map<string, Actor>();

  const add: NameBook['add'] = (actor) => {
    setFirst(byWriting, actor.name, actor);
    setFirst(byName, normalisedName(actor), actor);
    if (actor.rosterId) setFirst(byEntry, actor.rosterId, actor);
  };
  standing.forEach(add);

  return {
    entryNamed: (name) => known.get(normaliseName(name)) ?? undefined,
    actorNamed: (name, entry) =>
      byWriting.get(name) ?? byName.get(normaliseName(name)) ?? (entry && byEntry.get(entry.id)),
    add,
  };
};
