import type { Entities, RosterEntry } from '../../domain/entity';
import { normaliseName } from '../../domain/match/normalise';
import { rosterEntries } from '../../domain/select';
import { sameValue } from '../../domain/value';
import { lineOf, mergeIntoRoster, parseLine, type RosterLine } from './roster';

/** A known actor as a line of the form, in the syntax of a pasted one. */
export interface RosterRow {
  readonly id: string;
  readonly line: string;
  /** What came with a list from elsewhere, where it says more than the workshop's own record does. */
  readonly brought?: RosterEntry;
}

export const rowOf = (entry: RosterEntry): RosterRow => ({ id: entry.id, line: lineOf(entry) });

/** Of two words on a name the typed one, which is the later, stands. */
const retyped = (
  { aliases: _aliases, notAliases = [], ...rest }: RosterEntry,
  { name, aliases }: RosterLine,
): RosterEntry => {
  const typed = new Set([name, ...aliases].map(normaliseName));
  const others = notAliases.filter((other) => !typed.has(normaliseName(other)));
  return {
    ...rest,
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(others.length > 0 && { notAliases: others }),
  };
};

/** A line that nobody has touched says what it was made from, also where no line could say it. */
const entryOf = (row: RosterRow, known: RosterEntry | undefined): RosterEntry[] => {
  const from = row.brought ?? known;
  if (from && lineOf(from) === row.line) return [from];
  const parsed = parseLine(row.line);
  return parsed ? [retyped(from ?? { is: 'rosterEntry', id: row.id, name: '' }, parsed)] : [];
};

/** The known actors that the lines say; a line without a name says none. */
export const entriesOf = (rows: readonly RosterRow[], entities: Entities): RosterEntry[] => {
  const known = new Map(rosterEntries(entities).map((entry) => [entry.id, entry]));
  return rows.flatMap((row) => entryOf(row, known.get(row.id)));
};

/** What a list from elsewhere brought: how many are new, and how many were known and say more now. */
export interface Brought {
  readonly rows: readonly RosterRow[];
  readonly added: number;
  readonly extended: number;
}

/** The lines with the actors of a list from elsewhere; nothing that stands in them goes. */
export const bringRoster = (
  rows: readonly RosterRow[],
  lines: readonly RosterLine[],
  entities: Entities,
  newId: () => string,
): Brought => {
  const before = new Map(entriesOf(rows, entities).map((entry) => [entry.id, entry]));
  const after = mergeIntoRoster([...before.values()], lines, newId);
  const changed = after.filter((entry) => !sameValue(before.get(entry.id), entry));
  const rowById = new Map(changed.map((brought) => [brought.id, { ...rowOf(brought), brought }]));
  const listed = new Set(rows.map(({ id }) => id));
  const further = [...rowById.values()].filter(({ id }) => !listed.has(id));
  return {
    rows: [...rows.map((row) => rowById.get(row.id) ?? row), ...further],
    added: further.length,
    extended: changed.length - further.length,
  };
};
