import { noteSaved } from '../domain/device';
import { serialise, type WriteOptions, writeWorkshopFile } from '../domain/file';
import { type CopyOptions, pseudonymousCopy } from '../domain/people/pseudonyms';
import { workshopInfo } from '../domain/select';
import { newId } from '../state/id';
import type { OpenWorkshop } from '../state/library';
import { downloadOwn } from './files';
import { saveWorkshopFile } from './saveWorkshop';

type Open = Pick<OpenWorkshop, 'workshop'>;

/** Downloads all maps of a workshop, and remembers that they lie in a file now. Returns the name of the file. */
export const saveWholeWorkshop = (open: Open, options: Pick<WriteOptions, 'contacts'> = {}): string => {
  const name = saveWorkshopFile(open, options);
  const { workshop } = open;
  workshop.commit(noteSaved(workshop.entities(), new Date().toISOString()), 'user', { lasting: true });
  return name;
};

/** What leaves of people: all that is known of them, no more of contacts than their roles, or no names at all. */
export type Leaving = 'all' | 'roles' | 'pseudonyms';

/** A copy without names is no place to keep a workshop: that it was saved is not remembered. */
const saveCopy = ({ workshop }: Open, called: Omit<CopyOptions, 'id'>): string => {
  const copy = pseudonymousCopy(workshop.entities(), { ...called, id: newId() });
  return downloadOwn(workshopInfo(copy)?.title ?? '', serialise(writeWorkshopFile(copy)));
};

/** Downloads a whole workshop for others, with as much of the people in it as is to leave. Returns the name of the file. */
export const saveForOthers = (open: Open, leaving: Leaving, called: Omit<CopyOptions, 'id'>): string =>
  leaving === 'pseudonyms'
    ? saveCopy(open, called)
    : saveWholeWorkshop(open, { contacts: leaving === 'all' || 'roles' });
