import type { CsvProblem } from '../../domain/csv';
import type { ActorKind, Entities } from '../../domain/entity';
import { ownName } from '../../domain/fileName';
import { fold } from '../../domain/match/names/fold';
import { err, ok, type Result } from '../../domain/result';
import { isRosterFile, type RosterFileRow, readRosterFile } from '../../domain/rosterFile';
import { actorKinds, rosterEntries } from '../../domain/select';
import type { ForeignProblem } from '../../workers/reading';
import { MAX_LINES, parseRoster, type RosterLine } from './roster';

/** Why a file brings no list of actors. */
export type ListProblem =
  | ForeignProblem
  | CsvProblem
  | { readonly type: 'is-spreadsheet' | 'not-a-list' | 'too-many' | 'no-actors' };

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

/** Words that are told: a sentence that nobody can read through helps nobody. */
const MOST_TOLD = 10;

/** Looks words up, and keeps in mind those that mean nothing here. */
const createLookup = () => {
  const unknown = new Set<string>();
  const find = (word: string, meaning: (word: string) => string | undefined): string | undefined => {
    const found = word === '' ? undefined : meaning(word);
    if (word !== '' && found === undefined) unknown.add(word);
    return found;
  };
  const told = () => [...unknown].slice(0, MOST_TOLD).map(ownName);
  return { find, unknown: () => (unknown.size > MOST_TOLD ? [...told(), '…'] : told()) };
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

const checked = (list: BroughtList): Result<BroughtList, ListProblem> => {
  if (list.lines.length > MAX_LINES) return err({ type: 'too-many' });
  return list.lines.length > 0 ? ok(list) : err({ type: 'no-actors' });
};

/** The actors that a workshop lists. */
export const listOfWorkshop = (entities: Entities, words: ListWords): Result<BroughtList, ListProblem> =>
  checked(ofWorkshop(entities, words));

/** The actors that a text lists: a table of ours, or names one a line. */
export const listOfText = (text: string, words: ListWords): Result<BroughtList, ListProblem> => {
  if (!isRosterFile(text)) {
    return checked({ lines: parseRoster(text, words.kinds, MAX_LINES + 1), unknown: [] });
  }
  const rows = readRosterFile(text, MAX_LINES + 1);
  if (!rows.ok) return rows;
  // what each of them means is worth looking up only where they can be taken
  return rows.value.length > MAX_LINES ? err({ type: 'too-many' }) : checked(ofTable(rows.value, words));
};
