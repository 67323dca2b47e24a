import { saveBackup } from '../storage/backup';
import type { Keeping } from '../storage/keeping';

/**
 * Shows the words that lie ready in the page itself, where no screen can be shown any more, and lets the work be saved:
 * without React and without the words of `i18n`, either of which may be what broke.
 */
export const showLastResort = ({ library, reload }: Pick<Keeping, 'library' | 'reload'>): void => {
  document.documentElement.dataset['failed'] = 'true';
  document.querySelector('#last-resort a')?.addEventListener('click', (event) => {
    event.preventDefault();
    reload();
  });
  const save = document.querySelector<HTMLButtonElement>('#last-resort button');
  if (!save) return;
  save.hidden = false;
  save.addEventListener('click', () => void saveBackup(library));
};
