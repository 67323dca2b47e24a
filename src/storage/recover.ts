import { WORKSHOP_KEY } from '../domain/recordKeys';
import { isLiving } from '../domain/select';
import { newId } from '../state/id';
import type { Outline } from '../workers/journal/keeper';
import { type Database, type Head, inTransaction } from './database';
import { removeAll } from './history/forget';
import { baseOf, type Journal } from './journal';
import { type LoadedWorkshop, loadWorkshop } from './load';
import { compare, reconciled } from './reconcile';
import { type Found, foundOf, replaceStored } from './replaceStored';
import { hashOfRows } from './rows';

export interface RecoveryParts {
  readonly database: Database;
  readonly journal: Pick<Journal, 'read' | 'append'>;
}

/** What is stored of the workshops of this device, after database and journal have been put together. */
export interface Recovery {
  readonly workshops: readonly LoadedWorkshop[];
  /** Ids of those of which the database had lost something that the journal has brought back. */
  readonly recovered: readonly string[];
}

/** One workshop of it: `undefined`, it is none any more. */
interface Settled {
  readonly workshop: LoadedWorkshop | undefined;
  readonly isRecovered: boolean;
}

type Here = LoadedWorkshop | undefined;

const asItStands = (workshop: Here): Settled => ({ workshop, isRecovered: false });

const isDeleted = ({ entities }: LoadedWorkshop): boolean => {
  const info = entities.get(WORKSHOP_KEY);
  return info !== undefined && !isLiving(info);
};

const storeFound = async ({ database }: RecoveryParts, found: Found, here: Here): Promise<Settled> => {
  try {
    if (!(await replaceStored(await database.connect(), found, here?.head)))
      return asItStands(await loadWorkshop(database, found.id));
  } catch (error) {
    // where nothing is stored, the next commit stores everything; onto an older state it must not be written
    if (here) throw error;
  }
  return { workshop: found, isRecovered: !here || hashOfRows(here.entities) !== found.head.hash };
};

/** `lines`: what the journal knew before; other lines than the workshop's own are taken in now. */
const take = async (
  parts: RecoveryParts,
  found: Found,
  here: Here,
  lines: readonly string[] = [],
): Promise<Settled> => {
  const settled = await storeFound(parts, found, here);
  if (settled.workshop) await parts.journal.append(baseOf(settled.workshop, lines));
  return settled;
};

const bringTogether = async (parts: RecoveryParts, id: string, here: Here): Promise<Settled> => {
  const known = await parts.journal.read(id);
  const version = reconciled(here, known);
  if (!version) return asItStands(here);
  const found = foundOf(id, version);
  const lines = known.map(({ line }) => line);
  if (here?.state !== 'whole' || here.head?.hash !== found.head.hash) return take(parts, found, here, lines);
  await parts.journal.append(baseOf(here, lines));
  return asItStands(here);
};

/** The browser was killed while the workshop was on its way out; or somebody has brought it back meanwhile. */
const settleEnded = async (parts: RecoveryParts, here: LoadedWorkshop, head: Head): Promise<Settled> => {
  const { id, entities, state } = here;
  if (!isDeleted(here)) {
    const version = { line: newId(), seq: head.seq + 1, entities, isWhole: state === 'whole' };
    return take(parts, foundOf(id, version), here);
  }
  await inTransaction(await parts.database.connect(), (transaction) => removeAll(transaction, id));
  return asItStands(undefined);
};

const settle = async (parts: RecoveryParts, id: string, here: Here, outline: Outline): Promise<Settled> => {
  const comparison = compare(here, outline, id);
  if (comparison === 'apart') return bringTogether(parts, id, here);
  if (here?.head && comparison === 'ended') return settleEnded(parts, here, here.head);
  if (here && comparison === 'ahead') await parts.journal.append(baseOf(here));
  return asItStands(here);
};

/** Puts together what database and journal hold, workshop by workshop. What neither has is lost. */
export const recover = async (
  parts: RecoveryParts,
  stored: readonly LoadedWorkshop[],
  outline: Outline,
): Promise<Recovery> => {
  const storedById = new Map(stored.map((workshop) => [workshop.id, workshop]));
  const ids = new Set([...storedById.keys(), ...outline.standings.map(({ workshop }) => workshop)]);
  const workshops: LoadedWorkshop[] = [];
  const recovered: string[] = [];
  for (const id of [...ids].sort()) {
    const { workshop, isRecovered } = await settle(parts, id, storedById.get(id), outline);
    if (workshop) workshops.push(workshop);
    if (workshop && isRecovered && !isDeleted(workshop)) recovered.push(id);
  }
  return { workshops, recovered };
};
