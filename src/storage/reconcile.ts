import type { Entities } from '../domain/entity';
import { join } from '../domain/join';
import { newId } from '../state/id';
import type { Outline, StoredLine } from '../workers/journal/keeper';
import { lineOf } from './journal';
import type { LoadedWorkshop } from './load';
import { hashOfRows } from './rows';

/** A state of a workshop, from wherever. */
export interface Version {
  readonly line: string;
  readonly seq: number;
  readonly entities: Entities;
  /** Nothing of it is missing. */
  readonly isWhole: boolean;
}

/** How the database stands to what the journal says of a workshop. */
export type Comparison = 'same' | 'ahead' | 'ended' | 'apart';

/**
 * `same`: both stand at one place. `ahead`: all that the journal has went before, or something that led to the same place
 * is missing there. `ended`: the workshop was to go for good. `apart`: anything else, to be looked at row by row.
 */
export const compare = (
  here: LoadedWorkshop | undefined,
  { standings, ends }: Outline,
  id: string,
): Comparison => {
  const there = standings.filter(({ workshop }) => workshop === id);
  if (!here?.head || here.state === 'damaged') return 'apart';
  const { seq, hash } = here.head;
  const line = lineOf(here.head);
  if (ends.get(id)?.has(line)) return 'ended';
  const [only] = there;
  if (there.length > 1 || (only && only.line !== line)) return 'apart';
  if (!only || only.seq < seq) return 'ahead';
  if (only.seq > seq || only.hash !== hash) return 'apart';
  return only.isWhole ? 'same' : 'ahead';
};

const fromDatabase = ({ head, entities, state }: LoadedWorkshop, line: string): Version => ({
  line,
  seq: head?.seq ?? 0,
  entities,
  isWhole: state === 'whole',
});

const fromJournal = ({ line, seq, hash, rows }: StoredLine): Version => ({
  line,
  seq,
  entities: rows,
  isWhole: hashOfRows(rows) === hash,
});

/** Two states of one line: the later whole one; if that is not whole, what it lacks is filled in from the other. */
const mended = (database: Version, journal: Version): Version => {
  const [later, earlier] = journal.seq > database.seq ? [journal, database] : [database, journal];
  if (later.isWhole) return later;
  if (earlier.isWhole && earlier.seq === later.seq) return earlier;
  return { ...later, entities: new Map([...earlier.entities, ...later.entities]) };
};

/** Both know the same number for different states: the database was thrown back, and work went on before it was seen. */
const isParted = ({ head, state }: LoadedWorkshop, { past }: StoredLine): boolean => {
  const hash = head && past.get(head.seq);
  return state === 'whole' && hash !== undefined && hash !== head?.hash;
};

/** Two states of which nobody knows the older: of every record the greater version stays. */
const joined = (one: Version, other: Version): Version => ({
  line: newId(),
  seq: Math.max(one.seq, other.seq) + 1,
  entities: join(one.entities, other.entities),
  isWhole: one.isWhole && other.isWhole,
});

const ofOneLine = (
  database: Version | undefined,
  journal: Version | undefined,
  areParted = false,
): Version | undefined => {
  if (!database || !journal) return database ?? journal;
  return areParted ? joined(database, journal) : mended(database, journal);
};

/** What is not whole gets a number of its own: whoever has the one before it has something else. */
const numbered = (version: Version): Version =>
  version.isWhole ? version : { ...version, seq: version.seq + 1 };

const bySeq = (a: StoredLine, b: StoredLine): number => b.seq - a.seq;

/**
 * What a workshop is when database and journal are put together: nothing that either of them has is missing. Undefined
 * when the journal has nothing to add. A database that has lost its head is taken to be of the journal's latest line.
 */
export const reconciled = (
  here: LoadedWorkshop | undefined,
  lines: readonly StoredLine[],
): Version | undefined => {
  const latestFirst = [...lines].sort(bySeq);
  const line = here?.head ? lineOf(here.head) : latestFirst[0]?.line;
  if (line === undefined || lines.length === 0) return undefined;
  const own = latestFirst.find((one) => one.line === line);
  const others = latestFirst.filter((one) => one !== own).map(fromJournal);
  const sum = others.reduce<Version | undefined>(
    (version, other) => (version ? joined(version, other) : other),
    ofOneLine(here && fromDatabase(here, line), own && fromJournal(own), here && own && isParted(here, own)),
  );
  return sum && numbered(sum);
};
