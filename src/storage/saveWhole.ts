import { noteSaved } from '../domain/device';
import type { WriteOptions } from '../domain/file';
import type { OpenWorkshop } from '../state/library';
import { saveWorkshopFile } from './saveWorkshop';

/** Downloads all maps of a workshop, and remembers that they lie in a file now. Returns the name of the file. */
export const saveWholeWorkshop = (
  open: OpenWorkshop,
  options: Pick<WriteOptions, 'contacts'> = {},
): string => {
  const name = saveWorkshopFile(open, options);
  const { workshop } = open;
  workshop.commit(noteSaved(workshop.entities(), new Date().toISOString()), 'user', { lasting: true });
  return name;
};
