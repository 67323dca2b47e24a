import { useEffect } from 'react';
import type { CanvasView } from '../../../canvas/view';
import type { Undo } from '../../../state/undo';
import { useLatest } from '../../../ui/useLatest';
import type { Drawing } from '../drawing';
import { copyChosen, cutChosen, pasteText } from './copying';

/** The canvas has the focus, or a row of the list that says the same in words. */
const isOnCanvas = (): boolean => {
  const focused = document.activeElement;
  return focused?.closest('.canvas-keys') != null || focused?.matches('.outline-row') === true;
};

/**
 * Copying, cutting and pasting by keys while the canvas has the focus. They come as events of the browser's own and not
 * as keys: only so does it let the clipboard be read without asking anybody.
 */
export const useClipboardKeys = (drawing: Drawing, view: CanvasView | null, undo: Undo): void => {
  const latest = useLatest({ drawing, view, undo });
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !isOnCanvas()) return;
      const { drawing: here, undo: back } = latest.current;
      const text = event.type === 'cut' ? cutChosen(here, back) : copyChosen(here);
      if (text === undefined) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !isOnCanvas()) return;
      event.preventDefault();
      pasteText(latest.current, event.clipboardData?.getData('text/plain') ?? '');
    };
    const leaving = new AbortController();
    const { signal } = leaving;
    addEventListener('copy', take, { signal });
    addEventListener('cut', take, { signal });
    addEventListener('paste', paste, { signal });
    return () => leaving.abort();
  }, [latest]);
};
