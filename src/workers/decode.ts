import { transfer } from 'comlink';
import type { DecodeWorker, Points } from './decode.worker';
import address from './decode.worker?worker&url';
import { createRunner } from './running';

const runner = createRunner<DecodeWorker>(new URL(address, import.meta.url));

/** Has the worker at hand before it is asked for anything. */
export const startDecoding = runner.start;

/** Reads the code in a picture off the main thread; the picture's points are gone afterwards. Rejects without a worker. */
export const decodeOffThread = ({ width, height, data }: Points): Promise<string | undefined> =>
  runner.ask((remote) => remote.decode(transfer({ width, height, data }, [data.buffer])));
