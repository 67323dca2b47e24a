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

const BETWEEN_WORDS = /[\s\p{P}]+/u;

const namesOf = ({ name, aliases = [] }: RosterEntry): string[] => [name, ...aliases];

const wordsOf = (name: string): string[] => name.split(BETWEEN_WORDS).map(normaliseName).filter(Boolean);

/** 0: some word of the name begins so; 1: it stands inside the name; undefined: nowhere. */
const rankOf = (name: string, wanted: string): number | undefined => {
  const words = wordsOf(name);
  if (words.some((_, from) => words.slice(from).join('').startsWith(wanted))) return 0;
  return words.join('').includes(wanted) ? 1 : undefined;
};

interface Found extends Suggestion {
  readonly rank: number;
}

/** The name by which an entry is found best, its own before the others. */
const foundBy = (entry: RosterEntry, wanted: string): Found | undefined => {
  let best: Found | undefined;
  for (const name of namesOf(entry)) {
    const rank = rankOf(name, wanted);
    if (rank === undefined || (best && best.rank <= rank)) continue;
    best = { entry, rank, ...(name === entry.name ? {} : { alias: name }) };
  }
  return best;
};

const byRank = (a: Found, b: Found): number =>
  a.rank - b.rank || byText(a.entry.name, b.entry.name) || byText(a.entry.id, b.entry.id);

/** Whether an actor on the map is the known one, by its mark or by any of the names it goes by. */
const isDrawn = (entry: RosterEntry, drawn: readonly Drawn[]): boolean => {
  const names = new Set(namesOf(entry).map(normaliseName));
  return drawn.some(({ name, rosterId }) => rosterId === entry.id || names.has(normaliseName(name)));
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

/** The only known actor that goes by exactly this name; undefined when there is none, or more than one. */
export const entryNamed = (entries: readonly RosterEntry[], name: string): RosterEntry | undefined => {
  const wanted = normaliseName(name);
  if (!wanted) return undefined;
  const [only, ...others] = entries.filter((entry) => namesOf(entry).map(normaliseName).includes(wanted));
  return others.length === 0 ? only : undefined;
};

/** The actor on the map that already stands for a name, or for the known actor that goes by it. */
export const alreadyDrawn = <T extends Drawn>(
  drawn: readonly T[],
  name: string,
  entry: RosterEntry | undefined,
): T | undefined => {
  const wanted = normaliseName(name);
  return drawn.find(
    (actor) =>
      (wanted !== '' && normaliseName(actor.name) === wanted) || (entry && actor.rosterId === entry.id),
  );
};
