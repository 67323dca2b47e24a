import { TriangleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../i18n';
import type { Saving } from '../state/saving';

/** Says so, and what to do, while something cannot be stored; silent otherwise. */
export const SavingNotice = ({ saving }: { readonly saving: Saving }) => {
  const t = useWords('common');
  const problem = useStore(saving, (state) => state.problem);
  if (!problem) return null;
  return (
    <p className="saving-notice" role="alert">
      <TriangleAlert aria-hidden size={20} />
      {t('notSavedHelp')}
    </p>
  );
};
