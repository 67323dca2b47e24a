import type { Result } from '../domain/result';
import { download, fileName } from './files';

/**
 * Puts a picture (PNG) among the user's downloads as soon as it is made. Returns the name of its file; undefined where
 * the picture could not be made.
 */
export const savePicture = async (
  making: Promise<Result<Blob, unknown>>,
  title: string,
): Promise<string | undefined> => {
  const png = await making;
  if (!png.ok) return undefined;
  const name = fileName(title, 'png');
  download(png.value, name);
  return name;
};
