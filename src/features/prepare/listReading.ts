import { err, type Result } from '../../domain/result';
import { MAX_FILE_LENGTH } from '../../domain/schema';
import { readForeign } from '../../workers/reading';
import {
  type BroughtList,
  type ListProblem,
  type ListWords,
  listOfText,
  listOfWorkshop,
  textOfBytes,
} from './listFile';

/** Longest list that is read, in bytes: two hundred for each of the most actors that are taken. */
const MAX_LIST = 1_000_000;
/** Letters among which the first sign of a workshop's file stands. */
const BEGINNING = 1_000;

const isWorkshop = async (file: File): Promise<boolean> =>
  /^\uFEFF?\s*\{/.test(await file.slice(0, BEGINNING).text());

const ofWorkshopFile = async (file: File, words: ListWords): Promise<Result<BroughtList, ListProblem>> => {
  if (file.size > MAX_FILE_LENGTH) return err({ type: 'too-big' });
  const [read] = await readForeign({ name: file.name, file });
  if (read && 'entities' in read) return listOfWorkshop(read.entities, words);
  return err(read && 'problem' in read ? read.problem : { type: 'not-ours' });
};

const ofListFile = async (file: File, words: ListWords): Promise<Result<BroughtList, ListProblem>> => {
  const text = textOfBytes(new Uint8Array(await file.slice(0, MAX_LIST + 1).arrayBuffer()));
  if (!text.ok) return text;
  return file.size > MAX_LIST ? err({ type: 'too-many' }) : listOfText(text.value, words);
};

/** The actors that a file lists. */
export const readListFile = async (
  file: File,
  words: ListWords,
): Promise<Result<BroughtList, ListProblem>> => {
  try {
    return (await isWorkshop(file)) ? await ofWorkshopFile(file, words) : await ofListFile(file, words);
  } catch {
    return err({ type: 'unreadable' });
  }
};
