import { expose } from 'comlink';
import { failure, type PictureProblem, refusal, within } from '../domain/backdrop/pictureFile';
import type { MapImage } from '../domain/entity';
import { err, ok, type Result } from '../domain/result';
import { headOf } from './pictureHead';

/** A picture as it is stored: made anew from its points, so that nothing else of the file comes along. */
export type ReadPicture = Pick<MapImage, 'type' | 'data' | 'width' | 'height'>;

const MOST = 2048;
const TYPE = 'image/jpeg';
const QUALITY = 0.82;
const CHUNK = 0x8000;

const base64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(parts.join(''));
};

/** What is see-through becomes white, as on paper. */
const redrawn = async (bitmap: ImageBitmap): Promise<ReadPicture | undefined> => {
  const { width, height } = within(bitmap, MOST);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: TYPE, quality: QUALITY });
  return { type: TYPE, data: base64(new Uint8Array(await blob.arrayBuffer())), width, height };
};

const read = async (file: Blob): Promise<Result<ReadPicture, PictureProblem>> => {
  const head = await headOf(file);
  const refused = refusal(head, file.size);
  if (refused) return err(refused);
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return err(failure(head));
  try {
    const picture = await redrawn(bitmap);
    return picture ? ok(picture) : err('unreadable');
  } finally {
    bitmap.close();
  }
};

const offThread = {
  /** The picture in a file, small enough to be kept; or why there is none. */
  read: (file: Blob): Promise<Result<ReadPicture, PictureProblem>> =>
    read(file).catch(() => err('unreadable')),
};

/** What the page may ask of this worker. */
export type PictureWorker = typeof offThread;

expose(offThread);
