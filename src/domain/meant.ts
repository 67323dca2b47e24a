import type { Actor, RosterEntry } from './entity';
import type { Alike, Known } from './match/suggest/alike';
import { type Completion, entriesOf, normalisedNames, type Suggestion } from './suggest';

/** What of an actor on the map says who it is. */
export type Standing = Pick<Actor, 'id' | 'name' | 'rosterId'>;

/** Whom a name may mean: an actor on the map, one of the actor list, or an actor that is that one. */
export interface Meant<T extends Standing = Standing> {
  readonly actor?: T;
  readonly entry?: RosterEntry;
}

/** Ids hold no `/`: those of the map and those of the list stay apart. */
const keyOf = ({ actor, entry }: Meant): string => (actor ? `map/${actor.id}` : `list/${entry?.id}`);

/** All whom a name may mean, by key: those on the map, and of the list those that are not on it. */
export const allMeant = <T extends Standing>(
  entries: readonly RosterEntry[],
  drawn: readonly T[],
): ReadonlyMap<string, Meant<T>> => {
  const entryOf = entriesOf(entries);
  const onMap = drawn.map((actor): Meant<T> => {
    const entry = entryOf(actor);
    return entry ? { actor, entry } : { actor };
  });
  const standing = new Set(onMap.map(({ entry }) => entry));
  const onList = entries.filter((entry) => !standing.has(entry)).map((entry): Meant<T> => ({ entry }));
  return new Map([...onMap, ...onList].map((one) => [keyOf(one), one]));
};

/** Its own name first; each once. */
const namesOf = ({ actor, entry }: Meant): string[] => {
  const own = [actor, entry].flatMap((one) => one?.name ?? []);
  return [...new Set([...own, ...(entry?.aliases ?? [])])];
};

/** The same as plain data that a worker can be asked about; ids are the keys. */
export const knownOf = (meantByKey: ReadonlyMap<string, Meant>): Known[] =>
  [...meantByKey].map(([id, meant]) => ({
    id,
    names: namesOf(meant),
    ...(meant.entry?.notAliases ? { notNames: meant.entry.notAliases } : {}),
  }));

/** Less is a guess that would only be in the way. */
const WORTH_OFFERING = 0.5;

const offered = (found: readonly Alike[]): readonly Alike[] =>
  found.filter(({ probability }) => probability >= WORTH_OFFERING);

const aliasOf = (alias: string, name: string) => (alias === name ? {} : { alias });

/**
 * Suggestions with those after them whom the name means though its letters do not say so; `most` in all. The first ones
 * stay where they are.
 */
export const withAlikeEntries = (
  first: readonly Suggestion[],
  found: readonly Alike[],
  meantByKey: ReadonlyMap<string, Meant>,
  most = 4,
): Suggestion[] => {
  const there = new Set(first.map(({ entry }) => entry.id));
  const added = offered(found).flatMap(({ id, name }): Suggestion[] => {
    const { actor, entry } = meantByKey.get(id) ?? {};
    return actor || !entry || there.has(entry.id) ? [] : [{ entry, ...aliasOf(name, entry.name) }];
  });
  return [...first, ...added].slice(0, Math.max(most, first.length));
};

/** The same of names that the one being typed may become, `most` in all. */
export const withAlikeNames = (
  first: readonly Completion[],
  found: readonly Alike[],
  meantByKey: ReadonlyMap<string, Meant>,
  most = 6,
): Completion[] => {
  const there = new Set(first.map(({ name }) => name));
  const added = offered(found).flatMap(({ id, name }): Completion[] => {
    const { actor, entry } = meantByKey.get(id) ?? {};
    const own = actor?.name ?? entry?.name;
    if (own === undefined || there.has(own)) return [];
    there.add(own);
    return [{ name: own, ...aliasOf(name, own), ...(actor ? { actorId: actor.id } : {}) }];
  });
  return [...first, ...added].slice(0, Math.max(most, first.length));
};

/** A name that may mean somebody else than it says, to be asked about. */
export interface Doubt<T extends Standing = Standing> {
  readonly actorId: string;
  /** As the actor is called now. */
  readonly written: string;
  /** Its `actor`: the twin on the map; else its `entry`. */
  readonly meant: Meant<T>;
}

/** Taking a name from the list is easily undone; making one of two drawn actors asks for more. */
const SURE_OF_ENTRY = 0.8;
const SURE_OF_TWIN = 0.9;

const isWorthAsking = ({ probability, reasons }: Alike, { actor }: Meant): boolean => {
  if (!actor) return probability >= SURE_OF_ENTRY;
  // the same initials are many a person's
  return probability >= SURE_OF_TWIN && !reasons.includes('initials');
};

const sharesName = (a: Standing, b: Standing): boolean => {
  const names = normalisedNames(b);
  return [...normalisedNames(a)].some((name) => names.has(name));
};

/**
 * Whom an actor's name may mean beside itself: others on the map that are spelt otherwise, and the list unless it is
 * known there already.
 */
export const othersMeant = <T extends Standing>(
  actor: T,
  entries: readonly RosterEntry[],
  drawn: readonly T[],
): ReadonlyMap<string, Meant<T>> => {
  const isListed = entriesOf(entries)(actor) !== undefined;
  const others = drawn.filter((other) => other.id !== actor.id && !sharesName(actor, other));
  const all = [...allMeant(entries, others)];
  return new Map(isListed ? all.filter(([, meant]) => meant.actor) : all);
};

/** What is to be asked of an actor's name; `found` is what the matcher says of it, the likeliest first. */
export const doubtOf = <T extends Standing>(
  { id, name }: T,
  found: readonly Alike[],
  meantByKey: ReadonlyMap<string, Meant<T>>,
): Doubt<T> | undefined => {
  for (const one of found) {
    const meant = meantByKey.get(one.id);
    if (meant && isWorthAsking(one, meant)) return { actorId: id, written: name, meant };
  }
  return undefined;
};
