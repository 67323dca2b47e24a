import { useCallback, useEffect, useRef, useState } from 'react';
import { pictureRefusal } from '../../workers/pictureHead';

/** A picture that lies beside the form. It is neither stored nor sent, and forgotten with the page. */
export interface Photo {
  /** An address within this page; undefined when there is no picture. */
  readonly url: string | undefined;
  /** Why the last file is not shown. */
  readonly problem: 'notPicture' | 'unreadable' | 'tooLarge' | undefined;
  readonly take: (files: Iterable<File>) => void;
  /** The browser could not show it. */
  readonly refuse: () => void;
  readonly clear: () => void;
}

type State = Pick<Photo, 'url' | 'problem'>;

const NONE: State = { url: undefined, problem: undefined };

const refused = (problem: NonNullable<Photo['problem']>): State => ({ url: undefined, problem });

/** What the browser shows it decodes whole: a small file may unfold into more than its memory holds. */
const stateOf = async (files: Iterable<File>): Promise<State | undefined> => {
  const [first, ...others] = files;
  if (!first) return undefined;
  const picture = [first, ...others].find(({ type }) => type.startsWith('image/'));
  if (!picture) return refused('notPicture');
  const problem = await pictureRefusal(picture).catch(() => 'unreadable');
  if (problem === undefined) return { url: URL.createObjectURL(picture), problem };
  if (problem === 'notPicture' || problem === 'tooLarge') return refused(problem);
  return refused('unreadable');
};

/** Takes files that are dropped or pasted anywhere on the page; text goes where it is pasted. */
const listenForFiles = (take: Photo['take']): (() => void) => {
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!event.clipboardData?.files.length) return;
    event.preventDefault();
    take(event.clipboardData.files);
  };
  const leaving = new AbortController();
  addEventListener('dragover', onDragOver, leaving);
  addEventListener('drop', onDrop, leaving);
  addEventListener('paste', onPaste, leaving);
  return () => leaving.abort();
};

/** The picture beside the form. */
export const usePhoto = (): Photo => {
  const [state, setState] = useState(NONE);
  const latest = useRef(0);
  const take = useCallback((files: Iterable<File>) => {
    const mine = ++latest.current;
    void stateOf([...files]).then((next) => {
      // of two pictures that were dropped the later one stays, however long each takes
      if (next && mine === latest.current) setState(next);
      else if (next?.url) URL.revokeObjectURL(next.url);
    });
  }, []);

  useEffect(() => listenForFiles(take), [take]);
  useEffect(() => {
    const { url } = state;
    return url === undefined ? undefined : () => URL.revokeObjectURL(url);
  }, [state]);

  return {
    ...state,
    take,
    refuse: () => setState({ url: undefined, problem: 'unreadable' }),
    clear: () => setState(NONE),
  };
};
