import { BACKUP_LIST } from '../domain/backup/read';
import { ownName } from '../domain/fileName';
import type { Result } from '../domain/result';
import {
  unzipEntry,
  ZIP_TAIL,
  type ZipEntry,
  type ZipProblem,
  zipEntries,
  zipEntryProblem,
  zipEntryReach,
  zipEntryWaste,
  zipListAt,
} from '../domain/zip';

/** Why an archive, or a file in it, brings nothing. */
export type ArchiveProblem = ZipProblem | { readonly type: 'zip-in-zip' | 'zip-without-maps' };

/** A file of an archive: its text, or why that cannot be had. */
export type ArchivedText =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: ArchiveProblem };

/** What comes of an archive; before each step of the work, how many bytes it may have to go through. */
export type Step = ArchivedText | { readonly ahead: number };

/** More than any workshop's maps take, unpacked, all together. */
const MAX_TOTAL = 60_000_000;
/** A backup holds all workshops of a device. */
const MAX_BACKUP = 250_000_000;
const MAX_FILES = 1_000;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** The end of a path tells most; some computers part it by `\\`. */
const lastName = (path: string): string => ownName(path.split(/[/\\]/).at(-1) ?? '');

/** What an Apple computer adds to every file is none of the sender's. */
const isSent = ({ path }: ZipEntry): boolean => !/(^|\/)(__MACOSX\/|\._)/.test(path) && !path.endsWith('/');
const mayHoldMaps = ({ path }: ZipEntry): boolean => /\.(json|txt)$/i.test(path);
const isArchive = ({ path }: ZipEntry): boolean => /\.zip$/i.test(path);

const entriesOf = async (file: Blob): Promise<Result<readonly ZipEntry[], ZipProblem>> => {
  const tail = await bytesOf(file.slice(Math.max(0, file.size - ZIP_TAIL)));
  const list = zipListAt(tail, file.size);
  if (!list.ok) return list;
  const { start, length } = list.value;
  return zipEntries(await bytesOf(file.slice(start, start + length)));
};

const isBackup = (entries: readonly ZipEntry[]): boolean => entries.some(({ path }) => path === BACKUP_LIST);

const mostOf = (entries: readonly ZipEntry[]): number => (isBackup(entries) ? MAX_BACKUP : MAX_TOTAL);

const isTooMuch = (entries: readonly ZipEntry[]): boolean =>
  entries.length > MAX_FILES || entries.reduce((sum, { size }) => sum + size, 0) > mostOf(entries);

const unzipped = async (file: Blob, entry: ZipEntry): Promise<Result<Uint8Array, ZipProblem>> => {
  const bytes = await bytesOf(file.slice(entry.start, entry.start + zipEntryReach(entry)));
  return unzipEntry(entry, bytes);
};

/** A file that is found to be none may have unfolded into as much as one that is. */
const weightOf = (entry: ZipEntry, bytes: Result<Uint8Array, ZipProblem>): number =>
  bytes.ok ? bytes.value.length : zipEntryWaste(entry);

/** What is wrong with an archive as a whole: what it says of its sizes need not be true. Nothing is kept. */
async function* lookedThrough(
  file: Blob,
  entries: readonly ZipEntry[],
): AsyncGenerator<Step, ZipProblem | undefined> {
  let total = 0;
  for (const entry of entries) {
    if (zipEntryProblem(entry)) continue;
    yield { ahead: zipEntryWaste(entry) };
    const bytes = await unzipped(file, entry);
    if (!bytes.ok && bytes.error.type === 'zip-too-big') return bytes.error;
    total += weightOf(entry, bytes);
    if (total > mostOf(entries)) return { type: 'zip-too-big' };
  }
  return undefined;
}

/** One after the other, so that no more than one is ever held. */
async function* textsOf(file: Blob, entries: readonly ZipEntry[]): AsyncGenerator<Step> {
  for (const entry of entries) {
    const name = lastName(entry.path);
    yield { ahead: zipEntryWaste(entry) };
    const bytes = await unzipped(file, entry);
    yield bytes.ok ? { name, text: new TextDecoder().decode(bytes.value) } : { name, problem: bytes.error };
  }
}

/** Whether a file is an archive, by its first bytes: an empty one, too, but no document made of one. */
export const isZip = async (name: string, file: Blob): Promise<boolean> => {
  if (/\.zip$/i.test(name)) return true;
  const start = await bytesOf(file.slice(0, 4));
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 0) <= 6;
};

/** The maps' files in an archive, from all its folders. Of one that is larger than any workshop none is read. */
export async function* archivedTexts(name: string, file: Blob): AsyncGenerator<Step> {
  const entries = await entriesOf(file);
  if (!entries.ok) return yield { name, problem: entries.error };
  const sent = entries.value.filter(isSent);
  const maps = sent.filter(mayHoldMaps);
  const inner = sent.filter(isArchive).slice(0, MAX_FILES);
  if (isTooMuch(maps)) return yield { name, problem: { type: 'zip-too-big' } };
  if (maps.length + inner.length === 0) return yield { name, problem: { type: 'zip-without-maps' } };
  const problem = yield* lookedThrough(file, maps);
  if (problem) return yield { name, problem };
  yield* textsOf(file, maps);
  for (const { path } of inner) yield { name: lastName(path), problem: { type: 'zip-in-zip' } };
}
