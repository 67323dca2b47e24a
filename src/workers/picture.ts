import type { PictureProblem } from '../domain/backdrop/pictureFile';
import { err, type Result } from '../domain/result';
import type { PictureWorker, ReadPicture } from './picture.worker';
import address from './picture.worker?worker&url';
import { createRunner } from './running';

const runner = createRunner<PictureWorker>(new URL(address, import.meta.url));

/** The largest photo that is taken opens on a slow phone in half of it. */
const WITHIN_MS = 30_000;

/** Reads a picture off the main thread, so that a large photo blocks nothing. */
export const readPicture = (file: Blob): Promise<Result<ReadPicture, PictureProblem>> =>
  runner
    .ask<Result<ReadPicture, PictureProblem>>(async (remote) => remote.read(file), WITHIN_MS)
    .catch(() => err('unreadable'));
