import type { RosterEntry } from '../../domain/entity';
import { normaliseName } from '../../domain/match/normalise';

/** What one line says of a known actor. */
export interface RosterLine {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names that mean somebody else; a typed line cannot say them. */
  readonly notAliases?: readonly string[];
  /** Id of the type, when one of the cells was a type's name. */
  readonly kind?: string;
  /** Code of the municipality. */
  readonly place?: string;
}

/** Longer ones are text that strayed in; a file would refuse them at some length too. */
const MAX_NAME = 200;
/** No list that people work with is longer. */
export const MAX_LINES = 5_000;
/** As many as a file may hold. */
const MAX_ALIASES = 1_000;

const SEPARATORS = /[;\t]/;

/** A spreadsheet puts quotation marks around cells that hold a separator. */
const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"')
    .trim();

const cellsOf = (line: string): string[] =>
  line
    .split(SEPARATORS, MAX_ALIASES + 1)
    .map((cell) => unquoted(cell).slice(0, MAX_NAME))
    .filter((cell) => normaliseName(cell) !== '');

const withoutRepeats = (names: readonly string[]): string[] =>
  [...new Map([...names].reverse().map((name) => [name.toLowerCase(), name])).values()].reverse();

/** `Turun kaupunki; Åbo stad; Turku`: a name and its other names. Undefined when the line names nobody. */
export const parseLine = (
  line: string,
  kindIdByName: ReadonlyMap<string, string> = new Map(),
): RosterLine | undefined => {
  const [first, ...others] = cellsOf(line);
  if (first === undefined) return undefined;
  const kind = others.map((cell) => kindIdByName.get(cell.toLowerCase())).find((id) => id !== undefined);
  const aliases = others.filter((cell) => !kindIdByName.has(cell.toLowerCase()));
  return {
    name: first,
    aliases: withoutRepeats(aliases).filter((alias) => alias.toLowerCase() !== first.toLowerCase()),
    ...(kind === undefined ? {} : { kind }),
  };
};

/** The line that says what an entry says. */
export const lineOf = ({ name, aliases = [] }: Pick<RosterEntry, 'name' | 'aliases'>): string =>
  [name, ...aliases].join('; ');

const namesOf = ({ name, aliases = [] }: Pick<RosterEntry, 'name' | 'aliases'>): string[] => [
  name,
  ...aliases,
];

const holds = (names: readonly string[], name: string): boolean => {
  const wanted = normaliseName(name);
  return names.some((other) => normaliseName(other) === wanted);
};

const added = (known: readonly string[] = [], further: readonly string[] = []): readonly string[] =>
  withoutRepeats([...known, ...further]).slice(0, MAX_ALIASES);

/**
 * The entry with the line's names as further aliases; what it says already is neither doubled nor changed, and what it
 * says of a name outweighs what the line does.
 */
const extended = (entry: RosterEntry, line: RosterLine): RosterEntry => {
  const { notAliases = [] } = entry;
  const known = new Set(namesOf(entry).map((name) => name.toLowerCase()));
  const names = namesOf(line).filter((name) => !known.has(name.toLowerCase()) && !holds(notAliases, name));
  const others = (line.notAliases ?? []).filter((name) => !holds([...namesOf(entry), ...notAliases], name));
  const kind = entry.kind ?? line.kind;
  const place = entry.place ?? line.place;
  return {
    ...entry,
    ...(names.length > 0 && { aliases: added(entry.aliases, names) }),
    ...(others.length > 0 && { notAliases: added(notAliases, others) }),
    ...(kind !== undefined && { kind }),
    ...(place !== undefined && { place }),
  };
};

const entryOf = (id: string, { name, ...line }: RosterLine): RosterEntry =>
  extended({ is: 'rosterEntry', id, name }, { name, ...line });

/** Finds the entry that a line is about: its name is one of the entry's, or one of its names is the entry's name. */
const createIndex = () => {
  const byAnyName = new Map<string, number>();
  const byName = new Map<string, number>();
  const addTo = (index: Map<string, number>, name: string, at: number) => {
    const key = normaliseName(name);
    if (!index.has(key)) index.set(key, at);
  };
  return {
    add: (entry: RosterEntry, at: number) => {
      addTo(byName, entry.name, at);
      for (const name of namesOf(entry)) addTo(byAnyName, name, at);
    },
    find: ({ name, aliases }: RosterLine): number | undefined =>
      byAnyName.get(normaliseName(name)) ??
      aliases.map((alias) => byName.get(normaliseName(alias))).find((at) => at !== undefined),
  };
};

/** The list with the lines' actors: those it knows get the lines' other names, the rest come last with new ids. */
export const mergeIntoRoster = (
  roster: readonly RosterEntry[],
  lines: readonly RosterLine[],
  newId: () => string,
): RosterEntry[] => {
  const merged = [...roster];
  const index = createIndex();
  merged.forEach(index.add);
  for (const line of lines) {
    const at = index.find(line) ?? merged.length;
    const known = merged[at];
    const entry = known ? extended(known, line) : entryOf(newId(), line);
    merged[at] = entry;
    index.add(entry, at);
  }
  return merged;
};

/** The actors that a pasted text names, one a line; cells apart by semicolons or, from a spreadsheet, by tabs. `most` at most. */
export const parseRoster = (
  text: string,
  kinds: readonly { readonly id: string; readonly name: string }[] = [],
  most = MAX_LINES,
): RosterLine[] => {
  const kindIdByName = new Map(kinds.map(({ id, name }) => [name.trim().toLowerCase(), id]));
  const lines: RosterLine[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (lines.length >= most) break;
    const parsed = parseLine(line, kindIdByName);
    if (parsed) lines.push(parsed);
  }
  return lines;
};
