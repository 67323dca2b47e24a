import { err, type Result } from '../../domain/result';
import { MAX_FILE_LENGTH } from '../../domain/schema';
import { type BroughtList, type ListProblem, type ListWords, readList, textOfBytes } from './listFile';

/** The actors that a file lists. */
export const readListFile = async (
  file: File,
  words: ListWords,
): Promise<Result<BroughtList, ListProblem>> => {
  if (file.size > MAX_FILE_LENGTH) return err({ type: 'too-big' });
  try {
    const text = textOfBytes(new Uint8Array(await file.arrayBuffer()));
    return text.ok ? readList(text.value, words) : text;
  } catch {
    return err({ type: 'unreadable' });
  }
};
