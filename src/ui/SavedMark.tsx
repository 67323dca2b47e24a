import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';

export interface SavedMarkProps {
  readonly state: 'saved' | 'saving' | 'problem';
  readonly text: string;
}

const ICONS = { saved: Check, saving: LoaderCircle, problem: TriangleAlert } as const;

/** Whether what was drawn is stored. Says it to the reader only when something is wrong: good news is the rule. */
export const SavedMark = ({ state, text }: SavedMarkProps) => {
  const Icon = ICONS[state];
  return (
    <span
      className="saved-mark"
      data-state={state}
      data-saved={state === 'saved'}
      role={state === 'problem' ? 'alert' : undefined}
    >
      <Icon aria-hidden size={16} />
      <span className="saved-text">{text}</span>
    </span>
  );
};
