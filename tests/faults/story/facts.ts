import type { FileRecord, WorkshopFile } from '../../../src/domain/file';

/** Something that a workshop's file says once the user has done it. A later fact of the same key stands in its place. */
export interface Fact {
  readonly key: string;
  readonly holds: (file: WorkshopFile) => boolean;
}

const listOf = (record: FileRecord | undefined, field: string): readonly FileRecord[] => {
  const list: unknown = record?.[field];
  return Array.isArray(list) ? list : [];
};

const isBy = ({ author, deletedAt }: FileRecord, name: string): boolean =>
  deletedAt === undefined &&
  typeof author === 'object' &&
  author !== null &&
  'name' in author &&
  author.name === name;

/** Of somebody's one living map. */
const countOn = (file: WorkshopFile, author: string, list: 'actors' | 'links', text = ''): number =>
  listOf(
    file.maps.find((map) => isBy(map, author)),
    list,
  ).filter((record) => !record['deletedAt'] && JSON.stringify(record).includes(text)).length;

/** There is one map by somebody, and no second one. */
export const isMap = (author: string): Fact => ({
  key: `the map by ${author}`,
  holds: (file) => file.maps.filter((map) => isBy(map, author)).length === 1,
});

/** An actor stands on somebody's map once, by the name that it has now. `key` is what it is called here. */
export const isActor = (author: string, name: string, key = name): Fact => ({
  key: `${key} on the map by ${author}`,
  holds: (file) => countOn(file, author, 'actors', `"name":"${name}"`) === 1,
});

/** So many links are on somebody's map. */
export const areLinks = (author: string, count: number): Fact => ({
  key: `${count} links on the map by ${author}`,
  holds: (file) => countOn(file, author, 'links') >= count,
});

/** Somebody's map counts as sent. */
export const isSent = (author: string): Fact => ({
  key: `the sending of the map by ${author}`,
  holds: (file) => file.maps.some((map) => isBy(map, author) && map['state'] === 'sent'),
});

/** So many pairs were said to be one actor. */
export const areSame = (count: number): Fact => ({
  key: `${count} answers`,
  holds: (file) => file.decisions.filter(({ verdict }) => verdict === 'same').length >= count,
});

/** The workshop itself holds a record with this text: a snapshot, a note of the talk. */
export const isKept = (list: 'snapshots' | 'notes', text: string): Fact => ({
  key: `${text} among the ${list}`,
  holds: ({ workshop }) => listOf(workshop, list).some((record) => JSON.stringify(record).includes(text)),
});

/** What is known to be safe: the facts that the page has called saved, but those that are being changed. */
export interface Ledger {
  /** The user begins to do something about these. */
  readonly begin: (facts: readonly Fact[]) => void;
  /** It is done, and waits to be called saved. */
  readonly finish: () => void;
  /** The page has called all that is done saved. */
  readonly acknowledge: () => void;
  readonly known: () => readonly Fact[];
}

/** Keeps account while the story goes on; whatever happens, it can be asked. */
export const createLedger = (): Ledger => {
  const known = new Map<string, Fact>();
  let doing: readonly Fact[] = [];
  let done: Fact[] = [];
  return {
    begin: (facts) => {
      doing = facts;
      for (const { key } of facts) known.delete(key);
    },
    finish: () => {
      done.push(...doing);
      doing = [];
    },
    acknowledge: () => {
      for (const fact of done) known.set(fact.key, fact);
      done = [];
    },
    known: () => [...known.values()],
  };
};
