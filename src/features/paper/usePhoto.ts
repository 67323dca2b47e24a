import { useCallback, useEffect, useState } from 'react';

/** A picture that lies beside the form. It is neither stored nor sent, and forgotten with the page. */
export interface Photo {
  /** An address within this page; undefined when there is no picture. */
  readonly url: string | undefined;
  /** Why the last file is not shown. */
  readonly problem: 'notPicture' | 'unreadable' | undefined;
  readonly take: (files: Iterable<File>) => void;
  /** The browser could not show it. */
  readonly refuse: () => void;
  readonly clear: () => void;
}

type State = Pick<Photo, 'url' | 'problem'>;

const NONE: State = { url: undefined, problem: undefined };

const stateOf = (files: Iterable<File>): State | undefined => {
  const [first, ...others] = files;
  if (!first) return undefined;
  const picture = [first, ...others].find(({ type }) => type.startsWith('image/'));
  return picture
    ? { url: URL.createObjectURL(picture), problem: undefined }
    : { url: undefined, problem: 'notPicture' };
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
  const take = useCallback((files: Iterable<File>) => {
    const next = stateOf(files);
    if (next) setState(next);
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
