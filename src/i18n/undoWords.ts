import { useWords } from '.';

/** What the buttons are called that take a step back and on. */
export const useUndoWords = () => {
  const t = useWords('common');
  return { undo: t('undo'), redo: t('redo') };
};
