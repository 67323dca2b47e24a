import type { Actor, RosterEntry } from './entity';
import { normaliseName } from './match/normalise';
import { byText } from './select';

/** A known actor that what has been typed so far may mean. */
export interface Suggestion {
  readonly entry: RosterEntry;
  /** The other name by which it was found, when its own would not have been. */
  readonly alias?: string;
}

type Drawn = Pick<Actor, 'name' | 'rosterId'>;

/** More would push the list away from under the eyes. */
const MOST = 4;
const MOST_COMPLETIONS = 6;

const BETWEEN_WORDS = /[\s\p{P}]+/u;

/** A name, ready to be compared. */
interface Spelling {
  readonly name: string;
  readonly normalised: string;
  readonly words: readonly string[];
}

const spellingOf = (name: string): Spelling => ({
  name,
  normalised: normaliseName(name),
  words: name.split(BETWEEN_WORDS).map(normaliseName).filter(Boolean),
});

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Records never change in place, and a map is looked through at every letter: each name is taken apart once. */
const spellings = new WeakMap<Named, readonly Spelling[]>();

const spellingsOf = (record: Named): readonly Spelling[] => {
  const known = spellings.get(record);
  if (known) return known;
  const made = [record.name, ...(record.aliases ?? [])].map(spellingOf);
  spellings.set(record, made);
  return made;
};

/** A record's own name as it is compared. */
export const normalisedName = (record: Named): string => spellingsOf(record)[0]?.normalised ?? '';

/** All the names a record goes by as they are compared, each once; none that is empty. */
export const normalisedNames = (record: Named): ReadonlySet<string> =>
  new Set(spellingsOf(record).flatMap(({ normalised }) => normalised || []));

/** 0: some word of the name begins so; 1: it stands inside the name; undefined: nowhere. */
const rankOf = ({ words }: Spelling, wanted: string): number | undefined => {
  if (words.some((_, from) => words.slice(from).join('').startsWith(wanted))) return 0;
  return words.join('').includes(wanted) ? 1 : undefined;
};

/** By which of its names somebody was found. */
interface Hit {
  readonly rank: number;
  readonly alias?: string;
}

interface Found extends Suggestion, Hit {}

/** The name by which somebody is found best, the own one before the others. */
const hitOf = (own: string, names: readonly Spelling[], wanted: string): Hit | undefined => {
  let best: Hit | undefined;
  for (const spelling of names) {
    const rank = rankOf(spelling, wanted);
    if (rank === undefined || (best && best.rank <= rank)) continue;
    best = { rank, ...(spelling.name === own ? {} : { alias: spelling.name }) };
  }
  return best;
};

const foundBy = (entry: RosterEntry, wanted: string): Found | undefined => {
  const hit = hitOf(entry.name, spellingsOf(entry), wanted);
  return hit && { entry, ...hit };
};

const byRank = (a: Found, b: Found): number =>
  a.rank - b.rank || byText(a.entry.name, b.entry.name) || byText(a.entry.id, b.entry.id);

/** Whether an actor on the map is the known one, by its mark or by any of the names it goes by. */
const isDrawn = (entry: RosterEntry, drawn: readonly Drawn[]): boolean => {
  const names = normalisedNames(entry);
  return drawn.some((actor) => actor.rosterId === entry.id || names.has(normalisedName(actor)));
};

/**
 * The known actors, four at most, that are not on the map yet and that go by a name with the typed letters: those where
 * a word begins so come first. Always in the same order, whatever the order of the entries.
 */
export const suggest = (
  entries: readonly RosterEntry[],
  drawn: readonly Drawn[],
  typed: string,
): Suggestion[] => {
  const wanted = normaliseName(typed);
  if (!wanted) return [];
  return entries
    .filter((entry) => !isDrawn(entry, drawn))
    .flatMap((entry) => foundBy(entry, wanted) ?? [])
    .sort(byRank)
    .slice(0, MOST)
    .map(({ rank: _rank, ...suggestion }) => suggestion);
};

/** A name that the one being typed may become. */
export interface Completion {
  readonly name: string;
  /** The other name by which it was found, when its own would not have been. */
  readonly alias?: string;
  /** Whose name it is on the map; absent: nobody's yet. */
  readonly actorId?: string;
}

interface Candidate extends Completion, Hit {}

/** Finds the known actor behind a drawn one: by its mark, else by a name that the known one goes by. */
export const entriesOf = (entries: readonly RosterEntry[]): ((drawn: Drawn) => RosterEntry | undefined) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byName = new Map(
    entries.flatMap((entry) => [...normalisedNames(entry)].map((name) => [name, entry])),
  );
  return (drawn) => byId.get(drawn.rosterId ?? '') ?? byName.get(normalisedName(drawn));
};

/**
 * The names, six unless told, that the typed letters may become: of actors on the map and of known ones, by all the
 * names they go by. Those where a word begins so come first, and of these the ones on the map.
 */
export const complete = (
  entries: readonly RosterEntry[],
  drawn: readonly (Drawn & { readonly id: string })[],
  typed: string,
  most = MOST_COMPLETIONS,
): Completion[] => {
  const wanted = normaliseName(typed);
  if (!wanted) return [];
  const entryOf = entriesOf(entries);
  const standing = new Set<RosterEntry>();
  const candidates: Candidate[] = [];
  const consider = (name: string, names: readonly Spelling[], actorId?: string): void => {
    const hit = hitOf(name, names, wanted);
    if (hit) candidates.push({ name, ...hit, ...(actorId === undefined ? {} : { actorId }) });
  };
  for (const actor of drawn) {
    const entry = entryOf(actor);
    if (entry) standing.add(entry);
    consider(actor.name, [...spellingsOf(actor), ...(entry ? spellingsOf(entry) : [])], actor.id);
  }
  for (const entry of entries) if (!standing.has(entry)) consider(entry.name, spellingsOf(entry));
  const isNew = ({ actorId }: Candidate): number => (actorId === undefined ? 1 : 0);
  return candidates
    .sort((a, b) => a.rank - b.rank || isNew(a) - isNew(b) || byText(a.name, b.name))
    .slice(0, most)
    .map(({ rank: _rank, ...completion }) => completion);
};

/** The only known actor that goes by exactly this name; undefined when there is none, or more than one. */
export const entryNamed = (entries: readonly RosterEntry[], name: string): RosterEntry | undefined => {
  const wanted = normaliseName(name);
  if (!wanted) return undefined;
  const [only, ...others] = entries.filter((entry) => normalisedNames(entry).has(wanted));
  return others.length === 0 ? only : undefined;
};

/** The actor on the map that already stands for a name, or else for the known actor that goes by it. */
export const alreadyDrawn = <T extends Drawn>(
  drawn: readonly T[],
  name: string,
  entry: RosterEntry | undefined,
): T | undefined => {
  const wanted = normaliseName(name);
  const named = wanted === '' ? undefined : drawn.find((actor) => normalisedName(actor) === wanted);
  return named ?? (entry && drawn.find(({ rosterId }) => rosterId === entry.id));
};
