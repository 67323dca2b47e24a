import { useEffect } from 'react';
import { useLatest } from '../../../ui/useLatest';

export interface Pasted {
  readonly text: string;
  readonly files: readonly File[];
}

const isForField = ({ target }: ClipboardEvent): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable], [role=dialog]') !== null;

/** Hands over what is pasted anywhere on the page, but for what is pasted into a field or a window. */
export const usePaste = (onPaste: (pasted: Pasted) => void): void => {
  const latest = useLatest(onPaste);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isForField(event)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      latest.current({ text, files });
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [latest]);
};
