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

/** An actor on the map, and who of the list it is. */
export interface DrawnMeant<T extends Standing = Standing> extends Meant<T> {
  readonly actor: T;
}

/** Ids hold no `/`: those of the map and those of the list stay apart. */
const keyOf = ({ actor, entry }: Meant): string => (actor ? `map/${actor.id}` : `list/${entry?.id}`);

/** Finds who of the list the actors on a map are. */
export const drawnMeantBy = (entries: readonly RosterEntry[]) => {
  const entryOf = entriesOf(entries);
  return <T extends Standing>(actor: T): DrawnMeant<T> => {
    const entry = entryOf(actor);
    return entry ? { actor, entry } : { actor };
  };
};

/** All whom a name may mean, by key: those on the map, and of the list those that are not on it. */
export const allMeant = <T extends Standing>(
  entries: readonly RosterEntry[],
  drawn: readonly T[],
): ReadonlyMap<string, Meant<T>> => {
  const drawnMeant = drawnMeantBy(entries);
  const onMap = drawn.map(drawnMeant);
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

/** What was found now: first who was there before, as they stood, then the others. */
export const inOrderOf = (before: readonly Alike[], found: readonly Alike[]): readonly Alike[] => {
  const placeById = new Map(before.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: Alike): number => placeById.get(id) ?? before.length;
  return [...found].sort((a, b) => placeOf(a) - placeOf(b));
};

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
  /** Of the actor that would be renamed or would go. */
  readonly actorId: string;
  /** As it is called now. */
  readonly written: string;
  /** Its `actor`: the twin on the map; else its `entry`. */
  readonly meant: Meant<T>;
}

/** Taking a name from the list is easily undone; making one of two drawn actors asks for more. */
const SURE_OF_ENTRY = 0.8;
const SURE_OF_TWIN = 0.9;
/** Few letters are the initials of many. */
const SURE_OF_ACRONYM = 0.95;
/** Whoever comes as near as this may be meant as well. */
const RIVALS_WITHIN = 0.05;

const leastOf = ({ reasons }: Alike, { actor }: Meant): number => {
  if (reasons.includes('acronym') && !reasons.includes('known-body')) return SURE_OF_ACRONYM;
  return actor ? SURE_OF_TWIN : SURE_OF_ENTRY;
};

/** Two persons are told apart by initials, a short name or a letter. */
const mayBeAsked = ({ persons }: Alike): boolean =>
  persons === undefined || persons === 'same' || persons === 'one';

const isWorthAsking = (one: Alike, meant: Meant): boolean =>
  mayBeAsked(one) && one.probability >= leastOf(one, meant);

const sharesName = (a: Standing, b: Standing): boolean => {
  const names = normalisedNames(b);
  return [...normalisedNames(a)].some((name) => names.has(name));
};

/**
 * Whom an actor's name may mean beside itself: others on the map that are spelt otherwise, and the list unless it is
 * known there already.
 */
export const othersMeant = <T extends Standing>(
  { actor, entry }: DrawnMeant<T>,
  entries: readonly RosterEntry[],
  drawn: readonly T[],
): ReadonlyMap<string, Meant<T>> => {
  const others = drawn.filter((other) => other.id !== actor.id && !sharesName(actor, other));
  const all = [...allMeant(entries, others)];
  const isSomebodyElse = (meant: Meant<T>): boolean =>
    meant.actor === undefined || (meant.entry !== undefined && meant.entry !== entry);
  return new Map(entry ? all.filter(([, meant]) => !isSomebodyElse(meant)) : all);
};

/** The one of the list keeps its name, whichever of the two was drawn first. */
const doubtBetween = <T extends Standing>(own: DrawnMeant<T>, other: Meant<T>): Doubt<T> => {
  const isOwnKept = own.entry !== undefined && other.actor !== undefined && other.entry === undefined;
  const goes = isOwnKept ? other.actor : own.actor;
  return { actorId: goes.id, written: goes.name, meant: isOwnKept ? own : other };
};

/**
 * What is to be asked of an actor's name; `found` is what the matcher says of it, the likeliest first. Nothing where
 * two are as likely: a wrong question annoys more than none.
 */
export const doubtOf = <T extends Standing>(
  own: DrawnMeant<T>,
  found: readonly Alike[],
  meantByKey: ReadonlyMap<string, Meant<T>>,
): Doubt<T> | undefined => {
  const known = found.flatMap((one) => {
    const meant = meantByKey.get(one.id);
    return meant ? [{ one, meant }] : [];
  });
  const asked = known.find(({ one, meant }) => isWorthAsking(one, meant));
  if (!asked) return undefined;
  const isRival = (other: (typeof known)[number]) =>
    other !== asked &&
    (other.meant.actor === undefined) === (asked.meant.actor === undefined) &&
    other.one.probability > asked.one.probability - RIVALS_WITHIN;
  return known.some(isRival) ? undefined : doubtBetween(own, asked.meant);
};
