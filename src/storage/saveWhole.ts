import { noteSaved } from '../domain/device';
import type { OpenWorkshop } from '../state/library';
import { saveWorkshopFile } from './saveWorkshop';

/** Downloads all of a workshop, and remembers that it lies in a file now. Returns the name of the file. */
export const saveWholeWorkshop = (open: OpenWorkshop): string => {
  const name = saveWorkshopFile(open);
  const { workshop } = open;
  workshop.commit(noteSaved(workshop.entities(), new Date().toISOString()), 'user', { lasting: true });
  return name;
};
