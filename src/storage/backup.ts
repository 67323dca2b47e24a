import { archiveSteps } from '../domain/archive';
import { BACKUP_LIST } from '../domain/backup/read';
import { type BackedUp, backingUp, backupList } from '../domain/backup/write';
import type { Stamp } from '../domain/change';
import { noteSaved } from '../domain/device';
import type { Entities, Key } from '../domain/entity';
import { workshopInfo } from '../domain/select';
import type { Steps } from '../domain/steps';
import { noteBackup } from '../state/lastBackup';
import { type Library, livingWorkshops, type OpenWorkshop } from '../state/library';
import { inSlices } from '../state/slices';
import { download, fileName, OWN_ENDING } from './files';

/** The day of a ZIP archive, which ends with the years that its format can tell. */
const archiveDay = (date: Date): Date => {
  const year = Math.min(2099, Math.max(1980, date.getFullYear()));
  return new Date(year, date.getMonth(), date.getDate());
};

interface Made {
  readonly open: OpenWorkshop;
  readonly from: Entities;
  readonly backedUp: BackedUp;
}

function* makingAll(opens: readonly OpenWorkshop[], at: string): Steps<readonly Made[]> {
  const made: Made[] = [];
  for (const open of opens) {
    const from = open.workshop.entities();
    made.push({ open, from, backedUp: yield* backingUp(open.workshop.id, from, at) });
  }
  return made;
}

const titleOf = (entities: Entities): string => workshopInfo(entities)?.title ?? '';

/** Numbers in front: two workshops may have one title, and large ones take several files. */
const filesOf = (made: readonly Made[], date: Date): (readonly [name: string, text: string])[] =>
  made
    .flatMap(({ from, backedUp }) => backedUp.texts.map((text) => ({ title: titleOf(from), text })))
    .map(({ title, text }, index) => [fileName(`${index + 1} ${title}`, OWN_ENDING, date), text]);

const sameBase = (key: Key, then: Entities, now: Entities): boolean => {
  const [before, after] = [then.get(key), now.get(key)];
  return before?.is === 'map' && after?.is === 'map' && before.base === after.base;
};

/** Of maps that were exchanged once more while the backup was made the later stamp stands. */
const fitting = ({ from, backedUp }: Made, now: Entities): Record<Key, Stamp> =>
  Object.fromEntries(Object.entries(backedUp.stamps).filter(([key]) => sameBase(key, from, now)));

const noteMade = (made: Made, at: string): void => {
  const { workshop } = made.open;
  const now = workshop.entities();
  workshop.commit(noteSaved(now, at), 'user', { lasting: true, stamps: fitting(made, now) });
};

/**
 * Everything on this device as one archive, from what is in memory: it does not need the database. Between slices of
 * the work the page answers.
 */
const makeBackup = async (
  library: Library,
  date: Date,
): Promise<{ archive: Blob; made: readonly Made[] }> => {
  const at = date.toISOString();
  const made = await inSlices(makingAll(livingWorkshops(library.store.getState().workshops), at));
  const list = backupList(
    made.map(({ backedUp }) => backedUp),
    at,
  );
  const files = [[BACKUP_LIST, list] as const, ...filesOf(made, date)];
  const pieces = await inSlices(archiveSteps(files, archiveDay(date)));
  return { archive: new Blob([...pieces], { type: 'application/zip' }), made };
};

/**
 * Downloads everything on this device as one file, and remembers that it lies there now. Needs no database: it goes by
 * what is in memory. Returns the name of the file, which begins with `title`.
 */
export const saveBackup = async (
  library: Library,
  title = 'Yhteiskartta varmuuskopio',
  date: Date = new Date(),
): Promise<string> => {
  const { archive, made } = await makeBackup(library, date);
  const name = fileName(title, 'zip', date);
  download(archive, name);
  for (const one of made) noteMade(one, date.toISOString());
  noteBackup(date.toISOString());
  return name;
};
