import type { Entities, Entity, Key } from '../domain/entity';
import { ownName } from '../domain/fileName';
import { type Brought, type Foreign, type ForeignProblem, type Piece, piecesOf } from './foreign';
import type { ReadingWorker } from './reading.worker';
import address from './reading.worker?worker&url';
import { createRunner, TooSlow } from './running';

export type { Brought, Foreign, ForeignProblem } from './foreign';

const runner = createRunner<ReadingWorker>(new URL(address, import.meta.url));

/** Has the worker running before anything is asked: later there may be no network to fetch it by. */
export const startReading = runner.start;

/** A worker that is not there by then will not come. */
const START_MS = 10_000;
const SMALL_MS = 2_000;
/**
 * A full megabyte takes a laptop a tenth of a second, a slow phone six times as long. What is as large as may be and
 * takes longer than this was made to.
 */
const MS_PER_BYTE = 1 / 1_000;

type Next = () => Promise<Piece | undefined>;

/** Pieces from the worker, each within its time. */
const offThread = async (foreign: Foreign): Promise<Next> => {
  await runner.ask((remote) => remote.begin(foreign), START_MS);
  let ahead = 0;
  return async () => {
    const within = SMALL_MS + ahead * MS_PER_BYTE;
    const piece = await runner.ask<Piece | undefined>(async (remote) => remote.next(), within);
    ahead = piece && 'ahead' in piece ? piece.ahead : 0;
    return piece;
  };
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const onThread = (foreign: Foreign): Next => {
  const pieces = piecesOf(foreign);
  return async () => {
    await nextTask();
    return (await pieces.next()).value;
  };
};

const broughtBy = (end: Extract<Piece, { readonly end: unknown }>['end'], entities: Entities): Brought => {
  const { name } = end;
  if ('problem' in end || 'facts' in end) return end;
  return end.result === undefined ? { name, entities } : { name, result: end.result };
};

const gathered = async (next: Next, into: Brought[]): Promise<void> => {
  let entities = new Map<Key, Entity>();
  for (let piece = await next(); piece; piece = await next()) {
    if ('rows' in piece) for (const [key, entity] of piece.rows) entities.set(key, entity);
    if (!('end' in piece)) continue;
    into.push(broughtBy(piece.end, entities));
    entities = new Map();
  }
};

const problemOf = (error: unknown): ForeignProblem => ({
  type: error instanceof TooSlow ? 'too-slow' : 'unreadable',
});

const read = async (foreign: Foreign): Promise<readonly Brought[]> => {
  const brought: Brought[] = [];
  try {
    const next = await offThread(foreign).catch(() => onThread(foreign));
    await gathered(next, brought);
  } catch (error) {
    // what came before it is whole
    brought.push({ name: ownName(foreign.name), problem: problemOf(error) });
  }
  return brought;
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads something from outside off the main thread, or on it where no worker can be had; the only way in for what may be
 * large. One after the other, each with its own time: what takes too long is ended together with its worker.
 */
export const readForeign = (foreign: Foreign): Promise<readonly Brought[]> => {
  const reading = last.then(() => read(foreign));
  last = reading;
  return reading;
};
