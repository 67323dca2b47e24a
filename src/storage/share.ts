import { fileName, OWN_ENDING } from './files';

/** A file of ours to be handed to another app. */
export interface SharedFile {
  /** What the file is named after. */
  readonly title: string;
  readonly text: string;
}

/** What became of it: handed over; put away by the user; the browser could not. */
export type Sharing = 'shared' | 'cancelled' | 'failed';

/** Many browsers let only plain text through. */
const KINDS = [
  { ending: OWN_ENDING, type: 'application/json' },
  { ending: 'yhteiskartta.txt', type: 'text/plain' },
] as const;

const fileOf = ({ title, text }: SharedFile, { ending, type }: (typeof KINDS)[number]): File =>
  new File([text], fileName(title, ending), { type });

const firstThatPasses = (file: SharedFile): File | undefined =>
  'canShare' in navigator
    ? KINDS.map((kind) => fileOf(file, kind)).find((made) => navigator.canShare({ files: [made] }))
    : undefined;

/** Whether the device has a share sheet that takes our files. */
export const canShareFiles = (): boolean => firstThatPasses({ title: '', text: '{}' }) !== undefined;

/** Opens the share sheet with a file; to be called from a press. `heading` is what mail programs take for a subject. */
export const shareFile = async (file: SharedFile, heading: string): Promise<Sharing> => {
  const made = firstThatPasses(file);
  if (!made) return 'failed';
  try {
    await navigator.share({ files: [made], title: heading });
    return 'shared';
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError' ? 'cancelled' : 'failed';
  }
};
