import { apply, stateDifference } from '../../domain/change';
import type { Entities } from '../../domain/entity';
import type { Records } from '../../domain/history/records';
import {
  decidersIn,
  type Erasure,
  erasePerson,
  mapsDrawnBy,
  namelessDeciders,
} from '../../domain/people/erase';
import type { Spelling } from '../../domain/people/spelling';
import { stampsFor } from '../../state/workshop';
import { inTransaction, rangeOf, type WriteTransaction } from '../database';
import { type Rewrite, rewriteBin, rewriteMoments } from '../history/forget';
import type { Keeping } from '../keeping';
import { storedIds } from '../load';
import type { StoredNews } from '../news';
import { exchangeRows } from '../rows';
import { foldAway, putRow } from '../write';
import { forgetInMemory } from './memory';

/** Whom to erase, as the user has said it. */
export interface ErasingWish {
  readonly spellings: readonly Spelling[];
  /** By id of the workshop: ids of the places that mean somebody else. */
  readonly spared: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether the maps that the person drew go too; else they stay, nameless. */
  readonly deletesMaps: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads every state of a workshop, one at a time: each may be large. */
const eachState = async (
  transaction: WriteTransaction,
  workshop: string,
  visit: (records: Entities) => void,
): Promise<void> => {
  const visitOnly: Rewrite = (records, of) => {
    if (of === workshop) visit(new Map(records));
    return records;
  };
  await rewriteMoments(transaction, visitOnly, workshop);
  await rewriteBin(transaction, visitOnly);
};

const readRows = async (transaction: WriteTransaction, workshop: string): Promise<Entities> => {
  const rows = await transaction.objectStore('rows').getAll(rangeOf(workshop));
  return new Map(rows.map(({ key, record }) => [key, record]));
};

/** What is to be done in all states alike: it follows from all of them. */
const planErasure = async (
  transaction: WriteTransaction,
  workshop: string,
  rows: Entities,
  { spellings, spared, deletesMaps }: ErasingWish,
  at: string,
): Promise<Erasure> => {
  const meant = { spellings, spared: spared.get(workshop) ?? NONE };
  const deciders: string[] = [];
  const maps = new Set<string>();
  const visit = (records: Entities) => {
    deciders.push(...decidersIn(records));
    if (deletesMaps) for (const id of mapsDrawnBy(records, meant)) maps.add(id);
  };
  visit(rows);
  await eachState(transaction, workshop, visit);
  return { ...meant, maps, deciders: namelessDeciders(deciders, meant), at };
};

const isSame = (before: Entities, after: Entities): boolean =>
  before.size === after.size && [...after].every(([key, record]) => before.get(key) === record);

const rewriting =
  (of: string, erasure: Erasure): Rewrite =>
  (records: Records, workshop) => {
    if (workshop !== of) return records;
    const before: Entities = new Map(records);
    const after = erasePerson(before, erasure);
    return isSame(before, after) ? records : [...after];
  };

/** The rows as a commit would leave them, but for the log: it must not remember what was erased. */
const rewriteRows = async (
  transaction: WriteTransaction,
  workshop: string,
  rows: Entities,
  erasure: Erasure,
): Promise<StoredNews> => {
  const change = stateDifference(rows, erasePerson(rows, erasure));
  const written = { change, stamps: stampsFor(apply(rows, change), change, erasure.at) };
  const heads = transaction.objectStore('heads');
  const head = await heads.get(workshop);
  const { rows: left, hash } = exchangeRows(rows, head?.hash ?? 0, written);
  for (const [key, record] of left) await putRow(transaction, workshop, key, record);
  const seq = (head?.seq ?? 0) + 1;
  if (head) await heads.put({ ...head, seq, hash });
  await foldAway(transaction, workshop, 0);
  return { workshop, keys: left.map(([key]) => key), seq };
};

const eraseIn = async (
  transaction: WriteTransaction,
  workshop: string,
  wish: ErasingWish,
  at: string,
): Promise<StoredNews> => {
  const rows = await readRows(transaction, workshop);
  const erasure = await planErasure(transaction, workshop, rows, wish, at);
  for (const id of erasure.maps) await transaction.objectStore('bin').delete([workshop, id]);
  const rewrite = rewriting(workshop, erasure);
  await rewriteMoments(transaction, rewrite, workshop);
  await rewriteBin(transaction, rewrite);
  return rewriteRows(transaction, workshop, rows, erasure);
};

/** What lies in memory alone would be stored later, with the name in it. */
const everythingIsStored = async ({ library }: Pick<Keeping, 'library'>): Promise<boolean> => {
  const open = [...library.store.getState().workshops.values()];
  const settled = await Promise.all(open.map((one) => one.settled()));
  return settled.every((how) => how === 'stored');
};

type Erasing = Pick<Keeping, 'library' | 'database' | 'journal' | 'letGo' | 'tellRewritten'>;

/**
 * Erases somebody everywhere on this device: from all workshops, their earlier moments and what lies in the bin, in one
 * transaction, then from the second copy, what undo knows in every tab, and what the device remembers. It cannot be
 * taken back. False, and nothing erased, when something is not stored yet; rejects when the database refuses.
 */
export const erasePersonEverywhere = async (keeping: Erasing, wish: ErasingWish): Promise<boolean> => {
  if (!(await everythingIsStored(keeping))) return false;
  const connection = await keeping.database.connect();
  const ids = await storedIds(connection);
  const at = new Date().toISOString();
  keeping.journal.owe();
  const news = await inTransaction(connection, async (transaction) => {
    const told: StoredNews[] = [];
    for (const id of ids) told.push(await eraseIn(transaction, id, wish, at));
    return told;
  });
  for (const one of news) {
    keeping.letGo({ letGoOf: 'steps', workshop: one.workshop });
    keeping.tellRewritten(one);
  }
  forgetInMemory(wish.spellings);
  await keeping.journal.rewrite();
  return true;
};
