import { err, ok, type Result } from '../../../domain/result';
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
} from '../../../domain/zip';
import type { Breathe } from './breathe';
import type { Source } from './reading';

/** More than any workshop's maps take, unpacked, all together. */
const MAX_TOTAL = 60_000_000;
const MAX_FILES = 1_000;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

const LONGEST_NAME = 100;

/** The end of a path tells most; some computers part it by `\\`. */
const lastName = (path: string): string => (path.split(/[/\\]/).at(-1) ?? '').slice(-LONGEST_NAME);

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

const isTooMuch = (entries: readonly ZipEntry[]): boolean =>
  entries.length > MAX_FILES || entries.reduce((sum, { size }) => sum + size, 0) > MAX_TOTAL;

const unzipped = async (file: Blob, entry: ZipEntry): Promise<Result<Uint8Array, ZipProblem>> => {
  const bytes = await bytesOf(file.slice(entry.start, entry.start + zipEntryReach(entry)));
  return unzipEntry(entry, bytes);
};

const unzippedAll = async (
  file: Blob,
  entries: readonly ZipEntry[],
  breathe: Breathe,
): Promise<Result<Source[], ZipProblem>> => {
  const sources: Source[] = [];
  let total = 0;
  for (const entry of entries) {
    const name = lastName(entry.path);
    const stated = zipEntryProblem(entry);
    const bytes = stated ? err(stated) : await unzipped(file, entry);
    // what the archive says of its sizes need not be true
    if (!bytes.ok && !stated && bytes.error.type === 'zip-too-big') return bytes;
    total += bytes.ok ? bytes.value.length : zipEntryWaste(entry);
    if (total > MAX_TOTAL) return err({ type: 'zip-too-big' });
    sources.push(
      bytes.ok ? { name, text: new TextDecoder().decode(bytes.value) } : { name, problem: bytes.error },
    );
    await breathe();
  }
  return ok(sources);
};

/** Whether a file is an archive, by its first bytes: an empty one, too, but no document made of one. */
export const isZip = async (file: File): Promise<boolean> => {
  if (/\.zip$/i.test(file.name)) return true;
  const start = await bytesOf(file.slice(0, 4));
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] ?? 0) <= 6;
};

/** The maps' files in an archive, from all its folders. Of one that is larger than any workshop nothing is unpacked. */
export const sourcesOfZip = async (file: File, breathe: Breathe): Promise<Source[]> => {
  const { name } = file;
  const entries = await entriesOf(file);
  if (!entries.ok) return [{ name, problem: entries.error }];
  const sent = entries.value.filter(isSent);
  const maps = sent.filter(mayHoldMaps);
  const archives = sent.filter(isArchive);
  if (isTooMuch(maps)) return [{ name, problem: { type: 'zip-too-big' } }];
  const inner = archives.map(
    ({ path }): Source => ({ name: lastName(path), problem: { type: 'zip-in-zip' } }),
  );
  if (maps.length + inner.length === 0) return [{ name, problem: { type: 'zip-without-maps' } }];
  const sources = await unzippedAll(file, maps, breathe);
  return sources.ok ? [...sources.value, ...inner] : [{ name, problem: sources.error }];
};
