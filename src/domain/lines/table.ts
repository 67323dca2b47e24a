import { normaliseName } from '../match/normalise';
import {
  type LineProblem,
  LONGEST_NAME,
  type Parsed,
  parseLines,
  type StatedLink,
  type Statement,
} from './parse';
import { cleanName } from './split';

/** How pasted text is read: as lines that are typed, as a list of actors, as a list of links. */
export type Reading = 'lines' | 'actors' | 'links';

/** What a column of a table holds. */
type Role = 'name' | 'kind' | 'source' | 'target' | 'linkKind';

interface Kind {
  readonly id: string;
  readonly name: string;
}

/** The workshop's types, for their names in the table. */
export interface TableKinds {
  readonly actors: readonly Kind[];
  readonly links: readonly Kind[];
}

/** Pasted text as rows of cells. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** What the first row says of the columns; undefined: it is a row like the others. */
  readonly heading: readonly (Role | undefined)[] | undefined;
  readonly columns: number;
  /** Rows beyond the most that are taken. */
  readonly leftOut: number;
}

/** A table, and what it says when read in one way. */
export interface TableRead extends Parsed {
  readonly reading: Reading;
}

const MOST_ROWS = 2_000;

const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  name: [
    'toimija',
    'toimijat',
    'nimi',
    'organisaatio',
    'aktör',
    'aktörer',
    'namn',
    'organisation',
    'name',
    'actor',
    'actors',
    'label',
  ],
  kind: ['tyyppi', 'laji', 'luokka', 'typ', 'slag', 'type', 'kind', 'category'],
  source: ['mistä', 'lähde', 'kuka', 'från', 'källa', 'from', 'source'],
  target: ['mihin', 'kohde', 'kenelle', 'till', 'mål', 'to', 'target'],
  linkKind: [
    'yhteys',
    'yhteydentyyppi',
    'suhde',
    'koppling',
    'kopplingstyp',
    'relation',
    'link',
    'linktype',
    'relationship',
  ],
};

const roleByHeading = new Map(
  (Object.entries(HEADINGS) as [Role, readonly string[]][]).flatMap(([role, names]) =>
    names.map((name): [string, Role] => [normaliseName(name), role]),
  ),
);

const roleOf = (cell: string): Role | undefined => roleByHeading.get(normaliseName(cell));

/** Cells of rows; a cell within quotation marks may hold separators, line ends and, twice, the marks themselves. */
const cellsOf = (text: string, separator: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n]*))(${separator}|\\n|$)`, 'y');
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) break;
    const [, quoted, plain = '', end] = found;
    row.push(cleanName(quoted?.replaceAll('""', '"') ?? plain));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
};

/** Tabs come from a spreadsheet, semicolons from a file of one; commas stand in names, too. */
const separatorIn = (text: string): string | undefined => {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const counts = new Set(lines.map((line) => line.split(';').length));
  const [count = 1] = counts;
  return lines.length > 1 && counts.size === 1 && count > 1 ? ';' : undefined;
};

const headingOf = (row: readonly string[] | undefined): (Role | undefined)[] | undefined => {
  const roles = (row ?? []).map(roleOf);
  const said = roles.filter((role) => role !== undefined);
  const isHeading = said.includes('name') || (said.includes('source') && said.includes('target'));
  return isHeading && new Set(said).size === said.length ? roles : undefined;
};

/** Takes pasted text apart; empty rows and columns are nothing. */
export const readTable = (text: string): Table => {
  const plain = text.replaceAll(/\r\n?/g, '\n');
  const separator = separatorIn(plain);
  const all = separator ? cellsOf(plain, separator) : plain.split('\n').map((line) => [line.trim()]);
  const rows = all.filter((row) => row.some((cell) => cell !== ''));
  const heading = headingOf(rows[0]);
  const body = heading ? rows.slice(1) : rows;
  return {
    rows: body.slice(0, MOST_ROWS),
    heading,
    columns: Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1)),
    leftOut: Math.max(0, body.length - MOST_ROWS),
  };
};

const idByName = (kinds: readonly Kind[]): ReadonlyMap<string, string> =>
  new Map(kinds.map(({ id, name }) => [normaliseName(name), id]));

const column = ({ rows }: Table, index: number): string[] =>
  rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');

const holdsKinds = (table: Table, index: number, kinds: readonly Kind[]): boolean => {
  const ids = idByName(kinds);
  const cells = column(table, index);
  const known = cells.filter((cell) => ids.has(normaliseName(cell)));
  return known.length > 0 && known.length * 2 >= cells.length;
};

/** Lines that were typed have links or several names on most of them. */
const looksTyped = ({ rows }: Table): boolean => {
  const { statements } = parseLines(rows.map(([line = '']) => line).join('\n'));
  const telling = statements.filter(({ names }) => names.length > 1);
  return telling.some(({ links }) => links.length > 0) || telling.length * 2 >= Math.max(1, rows.length);
};

/** The most likely way to read a table. */
export const likelyReading = (table: Table, kinds: TableKinds): Reading => {
  const { heading, columns } = table;
  if (heading) return heading.includes('source') ? 'links' : 'actors';
  if (columns < 2) return looksTyped(table) ? 'lines' : 'actors';
  return holdsKinds(table, 1, kinds.actors) ? 'actors' : 'links';
};

/** The ways in which a table can be read. */
export const readingsOf = ({ columns, heading }: Table): readonly Reading[] => {
  if (columns >= 2) return ['actors', 'links'];
  return heading ? ['actors'] : ['actors', 'lines'];
};

type Report = (reason: LineProblem['reason'], text: string) => void;

/** Which columns are read, in the order of the roles. */
const columnsFor = ({ heading }: Table, roles: readonly Role[]): number[] =>
  roles.map((role, index) => {
    const said = heading?.indexOf(role) ?? -1;
    if (said >= 0) return said;
    // without a heading the columns come in this order; with one, what it does not name is not there
    return heading && index > 0 && heading.some((one) => one && roles.includes(one)) ? -1 : index;
  });

const named = (name: string, report: Report): string | undefined => {
  if (name.length <= LONGEST_NAME) return name || undefined;
  report('name-too-long', `${name.slice(0, 30)}…`);
  return undefined;
};

const kindIn = (cell: string, ids: ReadonlyMap<string, string>, report: Report): string | undefined => {
  const id = ids.get(normaliseName(cell));
  if (cell !== '' && id === undefined) report('unknown-kind', cell);
  return id;
};

type Content = Omit<Statement, 'line'>;
type RowReader = (row: readonly string[], report: Report) => Content | undefined;

const actorReader = (table: Table, kinds: readonly Kind[]): RowReader => {
  const [name = 0, kind = 1] = columnsFor(table, ['name', 'kind']);
  const ids = idByName(kinds);
  return (row, report) => {
    const actor = named(row[name] ?? '', report);
    if (actor === undefined) return undefined;
    const actorKind = kindIn(row[kind] ?? '', ids, report);
    return { names: [actor], links: [], ...(actorKind === undefined ? {} : { actorKind }) };
  };
};

const linkReader = (table: Table, kinds: readonly Kind[]): RowReader => {
  const [source = 0, target = 1, third = 2] = columnsFor(table, ['source', 'target', 'linkKind']);
  const kind = third >= 0 ? third : (table.heading?.indexOf('kind') ?? -1);
  const ids = idByName(kinds);
  return (row, report) => {
    const ends = [row[source] ?? '', row[target] ?? ''].flatMap((name) => named(name, report) ?? []);
    const [from, to] = ends;
    if (from === undefined) return undefined;
    if (to === undefined) report('missing-end', from);
    const isLoop = to !== undefined && normaliseName(from) === normaliseName(to);
    if (isLoop) report('to-itself', from);
    if (to === undefined || isLoop) return { names: [from], links: [] };
    const linkKind = kindIn(row[kind] ?? '', ids, report);
    const link: StatedLink = {
      source: from,
      target: to,
      ...(linkKind === undefined ? {} : { kind: linkKind }),
    };
    return { names: ends, links: [link] };
  };
};

const readRows = ({ rows, heading }: Table, readRow: RowReader): Parsed => {
  const statements: Statement[] = [];
  const problems: LineProblem[] = [];
  rows.forEach((row, index) => {
    const line = index + (heading ? 2 : 1);
    const report: Report = (reason, text) => problems.push({ line, text, reason });
    const content = readRow(row, report);
    if (content) statements.push({ line, ...content });
    else if (!problems.some((problem) => problem.line === line)) report('no-name', row.join(' '));
  });
  return { statements, problems };
};

/** What a table says when read in one way. */
export const readAs = (table: Table, reading: Reading, kinds: TableKinds): TableRead => {
  if (reading === 'lines') {
    return { reading, ...parseLines(table.rows.map(([line = '']) => line).join('\n'), kinds.links) };
  }
  const readRow = reading === 'actors' ? actorReader(table, kinds.actors) : linkReader(table, kinds.links);
  return { reading, ...readRows(table, readRow) };
};
