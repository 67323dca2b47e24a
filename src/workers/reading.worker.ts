import { expose } from 'comlink';
import { type Foreign, type Piece, piecesOf } from './foreign';

let pieces: AsyncGenerator<Piece, undefined> | undefined;

const offThread = {
  /** Begins with something new; the answer says that the worker is there. */
  begin: (foreign: Foreign): void => {
    pieces = piecesOf(foreign);
  },
  /** The next piece; undefined when there is none any more. */
  next: async (): Promise<Piece | undefined> => (await pieces?.next())?.value,
};

/** What the page may ask of this worker. */
export type ReadingWorker = typeof offThread;

expose(offThread);
