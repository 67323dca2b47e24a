import { transfer } from 'comlink';
import { err, type Result } from '../domain/result';
import type { DecodeProblem, DecodeWorker, Points } from './decode.worker';
import address from './decode.worker?worker&url';
import { createRunner } from './running';

const runner = createRunner<DecodeWorker>(new URL(address, import.meta.url));

/** The largest photo that is taken is looked through on a slow phone in half of it. */
const WITHIN_MS = 20_000;

/** Has the worker at hand before it is asked for anything. */
export const startDecoding = runner.start;

/** Reads the code in a picture off the main thread; the picture's points are gone afterwards. Rejects without a worker. */
export const decodeOffThread = ({ width, height, data }: Points): Promise<string | undefined> =>
  runner.ask((remote) => remote.decode(transfer({ width, height, data }, [data.buffer])), WITHIN_MS);

/** The text of the code in a file, off the main thread. */
export const codeInFile = (file: Blob): Promise<Result<string, DecodeProblem>> =>
  runner
    .ask<Result<string, DecodeProblem>>(async (remote) => remote.decodeFile(file), WITHIN_MS)
    .catch(() => err('no-code'));
