import { ChevronLeft } from 'lucide-react';
import { useStore } from 'zustand';
import { isJoined } from '../../domain/device';
import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import type { Saving } from '../../state/saving';
import type { Workshop } from '../../state/workshop';
import { SavedMark } from '../../ui/SavedMark';

/** The way out: to the workshop's pages, or for whoever only draws to the first page. */
export const BackLink = ({ workshop }: { readonly workshop: Workshop }) => {
  const t = useWords('draw');
  const common = useWords('common');
  const joined = useStore(workshop.store, ({ entities }) => isJoined(entities));
  const label = joined ? common('home') : t('back');
  return (
    <a
      className="button"
      data-icon-only
      href={addressOf(joined ? { at: 'home' } : { at: 'maps', workshop: workshop.id })}
      aria-label={label}
      title={label}
    >
      <ChevronLeft aria-hidden size={20} />
    </a>
  );
};

/** Whether what was drawn is stored. */
export const Saved = ({ saving }: { readonly saving: Saving }) => {
  const t = useWords('common');
  const { pending, problem } = useStore(saving);
  if (problem) return <SavedMark state="problem" text={t('notSaved')} />;
  return pending > 0 ? (
    <SavedMark state="saving" text={t('saving')} />
  ) : (
    <SavedMark state="saved" text={t('saved')} />
  );
};
