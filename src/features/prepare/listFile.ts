import type { CsvProblem } from '../../domain/csv';
import type { ActorKind, Entities } from '../../domain/entity';
import { fold } from '../../domain/match/names/fold';
import { err, ok, type Result } from '../../domain/result';
import { isRosterFile, type RosterFileRow, readRosterFile } from '../../domain/rosterFile';
import { MAX_FILE_LENGTH, type ReadProblem, readWorkshopFile } from '../../domain/schema';
import { actorKinds, rosterEntries } from '../../domain/select';
import { MAX_LINES, parseRoster, type RosterLine } from './roster';

/** Why a file brings no list of actors. */
export type ListProblem =
  | ReadProblem
  | CsvProblem
  | { readonly type: 'unreadable' | 'is-spreadsheet' | 'not-a-list' | 'too-many' | 'no-actors' };

/** What a list from elsewhere says. */
export interface BroughtList {
  readonly lines: readonly RosterLine[];
  /** Names of types and municipalities, each once, that are not known here: the actors come without them. */
  readonly unknown: readonly string[];
}

/** What the words of a list mean here. */
export interface ListWords {
  readonly kinds: readonly ActorKind[];
  /** Code of the municipality of a name, in either language; undefined for what is none. */
  readonly placeCode: (name: string) => string | undefined;
}

const OLD_SPREADSHEET = [0xd0, 0xcf, 0x11, 0xe0];
const NEW_SPREADSHEET = [0x50, 0x4b, 0x03, 0x04];

const beginsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

const asUnicode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Pictures, documents and programs hold signs that no text does. */
const isText = (text: string): boolean => !/\p{Cc}/u.test(text.replace(/\s/gu, ''));

/** The text of a file, also where a spreadsheet has saved it in its own system's letters. */
export const textOfBytes = (bytes: Uint8Array): Result<string, ListProblem> => {
  if (beginsWith(bytes, OLD_SPREADSHEET) || beginsWith(bytes, NEW_SPREADSHEET)) {
    return err({ type: 'is-spreadsheet' });
  }
  const isWide = beginsWith(bytes, [0xff, 0xfe]);
  const text = isWide
    ? new TextDecoder('utf-16le').decode(bytes)
    : (asUnicode(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
  return isText(text) ? ok(text) : err({ type: 'not-a-list' });
};

const kindIdIn = (kinds: readonly ActorKind[], name: string): string | undefined =>
  kinds.find((kind) => fold(kind.name.trim()) === fold(name))?.id;

/** Looks words up, and keeps in mind those that mean nothing here. */
const createLookup = () => {
  const unknown = new Set<string>();
  const find = (word: string, meaning: (word: string) => string | undefined): string | undefined => {
    const found = word === '' ? undefined : meaning(word);
    if (word !== '' && found === undefined) unknown.add(word);
    return found;
  };
  return { find, unknown: () => [...unknown] };
};

const ofTable = (rows: readonly RosterFileRow[], { kinds, placeCode }: ListWords): BroughtList => {
  const { find, unknown } = createLookup();
  const lines = rows.map(({ kind, place, ...line }): RosterLine => {
    const kindId = find(kind, (word) => kindIdIn(kinds, word));
    const code = find(place, placeCode);
    return {
      ...line,
      ...(kindId !== undefined && { kind: kindId }),
      ...(code !== undefined && { place: code }),
    };
  });
  return { lines, unknown: unknown() };
};

/** The types of another workshop are those that go by the same names here. */
const ofWorkshop = (entities: Entities, { kinds }: ListWords): BroughtList => {
  const { find, unknown } = createLookup();
  const theirNames = new Map(actorKinds(entities).map(({ id, name }) => [id, name.trim()]));
  const lines = rosterEntries(entities).map(({ name, aliases = [], notAliases, kind, place }): RosterLine => {
    const kindId = find(theirNames.get(kind ?? '') ?? '', (word) => kindIdIn(kinds, word));
    return {
      name,
      aliases,
      ...(notAliases && { notAliases }),
      ...(kindId !== undefined && { kind: kindId }),
      ...(place !== undefined && { place }),
    };
  });
  return { lines, unknown: unknown() };
};

const listIn = (text: string, words: ListWords): Result<BroughtList, ListProblem> => {
  if (/^\uFEFF?\s*\{/.test(text)) {
    const workshop = readWorkshopFile(text);
    return workshop.ok ? ok(ofWorkshop(workshop.value, words)) : workshop;
  }
  if (isRosterFile(text)) {
    const rows = readRosterFile(text);
    return rows.ok ? ok(ofTable(rows.value, words)) : rows;
  }
  return ok({ lines: parseRoster(text, words.kinds, MAX_LINES + 1), unknown: [] });
};

/** The actors that a file's text lists: a table of ours, a workshop's own list, or names one a line. */
export const readList = (text: string, words: ListWords): Result<BroughtList, ListProblem> => {
  if (text.length > MAX_FILE_LENGTH) return err({ type: 'too-big' });
  const list = listIn(text, words);
  if (!list.ok) return list;
  if (list.value.lines.length > MAX_LINES) return err({ type: 'too-many' });
  return list.value.lines.length > 0 ? list : err({ type: 'no-actors' });
};
