import { useWords } from '../../../i18n';
import type { OpenWorkshop } from '../../../state/library';
import { saveWholeWorkshop } from '../../../storage/saveWhole';
import { say } from '../../../ui/toasts';

/** Saves all of a workshop as a file, and says what the file is called. */
export const useSaveWhole = (open: OpenWorkshop): (() => void) => {
  const t = useWords('library');
  return () => say(t('savedAs', { file: saveWholeWorkshop(open) }));
};
