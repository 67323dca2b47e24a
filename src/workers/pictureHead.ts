import { HEAD_BYTES, type PictureProblem, refusal } from '../domain/backdrop/pictureFile';

/** The first bytes of a picture: they tell what it is, and how large it would become. */
export const headOf = async (file: Blob): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());

/** Why a file must not be opened as a picture, by its first bytes; undefined when it is worth a try. */
export const pictureRefusal = async (file: Blob): Promise<PictureProblem | undefined> =>
  refusal(await headOf(file), file.size);
