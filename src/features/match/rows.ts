import type { ActorRef } from '../../domain/entity';
import { normaliseName } from '../../domain/match/normalise';
import { byText } from '../../domain/select';
import { sameItems } from '../../domain/value';
import type { Gathered, NamedClass } from './gathered';

/** A class as a row of the list. */
export interface Row extends NamedClass {
  /** The names it goes by, normalised. */
  readonly searched: readonly string[];
}

/** A name that somebody chose may stand on no map. */
const searchedNames = (one: NamedClass, { candidateByRef, placedByRef }: Gathered): string[] => {
  const isOnMap = one.members.some((ref) => placedByRef.get(ref)?.actor.name === one.name);
  const written = one.members.map((ref) => candidateByRef.get(ref)?.name ?? '');
  return [...new Set(isOnMap ? written : [normaliseName(one.name), ...written])];
};

/** All classes in the order of the reader's alphabet; equal names in UTF-16 order of ids. */
export const rowsOf = (gathered: Gathered, language: string): Row[] => {
  const { compare } = new Intl.Collator(language);
  return gathered.named
    .map((one): Row => ({ ...one, searched: searchedNames(one, gathered) }))
    .sort((a, b) => compare(a.name, b.name) || byText(a.id, b.id));
};

/** The rows where a member's name holds what was typed, whatever its case and marks; all when that says nothing. */
export const searchRows = (rows: readonly Row[], typed: string): readonly Row[] => {
  const wanted = normaliseName(typed);
  return wanted ? rows.filter(({ searched }) => searched.some((name) => name.includes(wanted))) : rows;
};

/** The ticked rows, in the order of the list; ticks of classes that are no more count for nothing. */
export const tickedRows = (rows: readonly Row[], ticked: ReadonlySet<ActorRef>): Row[] =>
  ticked.size === 0 ? [] : rows.filter(({ id }) => ticked.has(id));

/** Types are records: an unchanged one is the same object. */
const isSameRow = (one: Row, other: Row): boolean =>
  one.name === other.name &&
  one.kind === other.kind &&
  sameItems(one.members, other.members) &&
  sameItems(one.searched, other.searched);

/** The later rows, each one that says the same as before as the same object: what shows it need not be drawn again. */
export const keepRows = (before: readonly Row[], after: readonly Row[]): readonly Row[] => {
  const known = new Map(before.map((row) => [row.id, row]));
  const kept = after.map((row) => {
    const earlier = known.get(row.id);
    return earlier && isSameRow(earlier, row) ? earlier : row;
  });
  return sameItems(before, kept) ? before : kept;
};
