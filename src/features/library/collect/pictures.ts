import { decodeOffThread } from '../../../workers/decode';

/** What a camera of today makes, and not what would fill the memory. */
const MAX_FILE_BYTES = 40_000_000;
const MAX_SIDE = 4_096;

/** The points of a picture, on a canvas no larger than `most` px a side. */
export const createPoints = (most: number) => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (picture: CanvasImageSource, width: number, height: number): ImageData | undefined => {
    const scale = Math.min(1, most / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return context?.getImageData(0, 0, canvas.width, canvas.height);
  };
};

/** The text of the code in a picture; undefined when there is none, or the picture cannot be read. */
export const codeInPicture = async (file: Blob): Promise<string | undefined> => {
  if (file.size > MAX_FILE_BYTES) return undefined;
  try {
    const picture = await createImageBitmap(file);
    const points = createPoints(MAX_SIDE)(picture, picture.width, picture.height);
    picture.close();
    return points && (await decodeOffThread(points));
  } catch {
    return undefined;
  }
};
