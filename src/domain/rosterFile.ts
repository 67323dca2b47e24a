import { type CsvProblem, joinCells, readCsv, type Separator, splitCells, writeCsv } from './csv';
import type { Language, RosterEntry } from './entity';
import { normaliseName } from './match/normalise';
import { ok, type Result } from './result';

/** What one row of the file says of an actor, in the words of its reader. */
export interface RosterFileRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly notAliases: readonly string[];
  /** Name of the type; empty when it is not said. */
  readonly kind: string;
  /** Name of the municipality, in either language; empty when it is not said. */
  readonly place: string;
}

/** The names that stand in the file for ids and codes. */
export interface RosterFileWords {
  readonly language: Language;
  readonly kinds: readonly { readonly id: string; readonly name: string }[];
  /** The name of a municipality in the reader's language; undefined for what is none. */
  readonly placeName: (code: string) => string | undefined;
}

type Column = keyof RosterFileRow;

const COLUMNS: readonly Column[] = ['name', 'aliases', 'notAliases', 'kind', 'place'];

/** The first is written; the others are read as well. */
const HEADINGS: Readonly<Record<Language, Readonly<Record<Column, readonly string[]>>>> = {
  fi: {
    name: ['Toimija', 'Nimi', 'Organisaatio', 'Toimijat'],
    aliases: ['Muut nimet', 'Muu nimi', 'Rinnakkaisnimet'],
    notAliases: ['Ei sama kuin', 'Ei ole sama kuin'],
    kind: ['Tyyppi', 'Laji'],
    place: ['Kunta', 'Kotikunta', 'Paikkakunta'],
  },
  sv: {
    name: ['Aktör', 'Namn', 'Organisation', 'Aktörer'],
    aliases: ['Andra namn', 'Annat namn'],
    notAliases: ['Inte samma som', 'Är inte samma som'],
    kind: ['Typ', 'Slag'],
    place: ['Kommun', 'Hemkommun', 'Ort'],
  },
  en: {
    name: ['Actor', 'Name', 'Organisation', 'Organization', 'Actors'],
    aliases: ['Other names', 'Other name', 'Aliases', 'Alias'],
    notAliases: ['Not the same as', 'Not same as'],
    kind: ['Type', 'Kind'],
    place: ['Municipality'],
  },
};

const columnByHeading = new Map(
  Object.values(HEADINGS).flatMap((byColumn) =>
    COLUMNS.flatMap((column) =>
      byColumn[column].map((heading): [string, Column] => [normaliseName(heading), column]),
    ),
  ),
);

/** Between names in one cell; semicolons, as people write them, are read as well. */
const BETWEEN_NAMES = ' | ';

/** As long as a name may be in a workshop file. */
const LONGEST = 2_000;

const namesAsCell = (names: readonly string[] = []): string => joinCells(names, BETWEEN_NAMES);

/** A cell whose quotation marks do not close says what it says. */
const namesInCell = (cell: string): string[] => {
  const names = splitCells(cell, cell.includes('|') ? '|' : ';');
  return names.ok
    ? names.value
        .flat()
        .map((name) => name.trim())
        .filter(Boolean)
    : [cell];
};

const rowOf = (entry: RosterEntry, { kinds, placeName }: RosterFileWords): string[] => {
  const { name, aliases, notAliases, kind, place = '' } = entry;
  const kindName = kinds.find(({ id }) => id === kind)?.name ?? '';
  return [name, namesAsCell(aliases), namesAsCell(notAliases), kindName, placeName(place) ?? place];
};

/** The actor list as a table that a spreadsheet opens, with a heading in the reader's language. */
export const writeRosterFile = (entries: readonly RosterEntry[], words: RosterFileWords): string => {
  const heading = COLUMNS.map((column) => HEADINGS[words.language][column][0] ?? column);
  return writeCsv([heading, ...entries.map((entry) => rowOf(entry, words))]);
};

const SEPARATORS: readonly Separator[] = [';', '\t', ','];

/** No heading is longer: a line of a hundred thousand cells need not be looked through. */
const LONGEST_HEADING = 10_000;

/** Empty where it is too long to be a heading. */
const firstLine = (text: string): string => {
  const line = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '';
  return line.length > LONGEST_HEADING ? '' : line;
};

const columnsIn = (cells: readonly string[]): (Column | undefined)[] =>
  cells.map((cell) => columnByHeading.get(normaliseName(cell)));

/** How a table is separated, by its heading; undefined where the first line is none. */
const separatorOf = (text: string): Separator | undefined => {
  const heading = firstLine(text);
  return SEPARATORS.find((separator) => {
    const cells = readCsv(heading, separator);
    const columns = cells.ok ? columnsIn(cells.value[0] ?? []) : [];
    return columns.includes('name') && columns.filter(Boolean).length > 1;
  });
};

/** Whether a text begins with the heading of an actor list, in any of the languages. */
export const isRosterFile = (text: string): boolean => separatorOf(text) !== undefined;

const shortened = (name: string): string => name.slice(0, LONGEST);

const readRow = (cells: readonly string[], columns: readonly (Column | undefined)[]): RosterFileRow[] => {
  const said = (column: Column): string => (cells[columns.indexOf(column)] ?? '').trim();
  const own = said('name');
  const others = namesInCell(said('aliases'));
  const [name, ...aliases] = own === '' ? others : [own, ...others];
  if (name === undefined) return [];
  const notAliases = namesInCell(said('notAliases')).map(shortened);
  return [
    {
      name: shortened(name),
      aliases: aliases.map(shortened),
      notAliases,
      kind: said('kind'),
      place: said('place'),
    },
  ];
};

const saysSomething = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/**
 * What `writeRosterFile` has written, or a spreadsheet has saved of it: columns in any order, by headings of any of
 * the languages; those that are not known, and rows without a name, say nothing. `most` rows at the most.
 */
export const readRosterFile = (
  text: string,
  most = Number.POSITIVE_INFINITY,
): Result<RosterFileRow[], CsvProblem> => {
  const table = readCsv(text, separatorOf(text));
  if (!table.ok) return table;
  const [heading = [], ...rows] = table.value;
  const columns = columnsIn(heading);
  const taken = rows.filter(saysSomething).slice(0, most);
  return ok(taken.flatMap((cells) => readRow(cells, columns)));
};
