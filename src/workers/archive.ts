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

/** An archive that is no larger is held whole: a thousand small files are not to be fetched one by one. */
const MAX_HELD = 20_000_000;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** Gives the bytes of a file between two places. */
type Bytes = (from: number, to: number) => Promise<Uint8Array>;

const bytesIn = async (file: Blob): Promise<Bytes> => {
  if (file.size > MAX_HELD) return (from, to) => bytesOf(file.slice(from, to));
  const whole = await bytesOf(file);
  return async (from, to) => whole.subarray(from, to);
};

/** The end of a path tells most; some computers part it by `\\`. */
const lastName = (path: string): string => ownName(path.split(/[/\\]/).at(-1) ?? '');

/** What an Apple computer adds to every file is none of the sender's. */
const isSent = ({ path }: ZipEntry): boolean => !/(^|\/)(__MACOSX\/|\._)/.test(path) && !path.endsWith('/');
const mayHoldMaps = ({ path }: ZipEntry): boolean => /\.(json|txt)$/i.test(path);
const isArchive = ({ path }: ZipEntry): boolean => /\.zip$/i.test(path);

const entriesOf = async (bytes: Bytes, size: number): Promise<Result<readonly ZipEntry[], ZipProblem>> => {
  const list = zipListAt(await bytes(Math.max(0, size - ZIP_TAIL), size), size);
  if (!list.ok) return list;
  const { start, length } = list.value;
  return zipEntries(await bytes(start, start + length));
};

const isBackup = (entries: readonly ZipEntry[]): boolean => entries.some(({ path }) => path === BACKUP_LIST);

const mostOf = (entries: readonly ZipEntry[]): number => (isBackup(entries) ? MAX_BACKUP : MAX_TOTAL);

const isTooMuch = (entries: readonly ZipEntry[]): boolean =>
  entries.length > MAX_FILES || entries.reduce((sum, { size }) => sum + size, 0) > mostOf(entries);

const unzipped = async (bytes: Bytes, entry: ZipEntry): Promise<Result<Uint8Array, ZipProblem>> =>
  unzipEntry(entry, await bytes(entry.start, entry.start + zipEntryReach(entry)));

/** A file that is found to be none may have unfolded into as much as one that is. */
const weightOf = (entry: ZipEntry, content: Result<Uint8Array, ZipProblem>): number =>
  content.ok ? content.value.length : zipEntryWaste(entry);

/** What is wrong with an archive as a whole: what it says of its sizes need not be true. Nothing is kept. */
async function* lookedThrough(
  bytes: Bytes,
  entries: readonly ZipEntry[],
): AsyncGenerator<Step, ZipProblem | undefined> {
  let total = 0;
  for (const entry of entries) {
    if (zipEntryProblem(entry)) continue;
    yield { ahead: zipEntryWaste(entry) };
    const content = await unzipped(bytes, entry);
    if (!content.ok && content.error.type === 'zip-too-big') return content.error;
    total += weightOf(entry, content);
    if (total > mostOf(entries)) return { type: 'zip-too-big' };
  }
  return undefined;
}

/** One after the other, so that no more than one is ever held. */
async function* textsOf(bytes: Bytes, entries: readonly ZipEntry[]): AsyncGenerator<Step> {
  for (const entry of entries) {
    const name = lastName(entry.path);
    yield { ahead: zipEntryWaste(entry) };
    const content = await unzipped(bytes, entry);
    yield content.ok
      ? { name, text: new TextDecoder().decode(content.value) }
      : { name, problem: content.error };
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
  const bytes = await bytesIn(file);
  const entries = await entriesOf(bytes, file.size);
  if (!entries.ok) return yield { name, problem: entries.error };
  const sent = entries.value.filter(isSent);
  const maps = sent.filter(mayHoldMaps);
  const inner = sent.filter(isArchive).slice(0, MAX_FILES);
  if (isTooMuch(maps)) return yield { name, problem: { type: 'zip-too-big' } };
  if (maps.length + inner.length === 0) return yield { name, problem: { type: 'zip-without-maps' } };
  const problem = yield* lookedThrough(bytes, maps);
  if (problem) return yield { name, problem };
  yield* textsOf(bytes, maps);
  for (const { path } of inner) yield { name: lastName(path), problem: { type: 'zip-in-zip' } };
}
