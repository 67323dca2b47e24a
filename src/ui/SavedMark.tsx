import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';

export interface SavedMarkProps {
  readonly state: 'saved' | 'saving' | 'problem';
  readonly text: string;
}

const ICONS = { saved: Check, saving: LoaderCircle, problem: TriangleAlert } as const;

/** Whether what was drawn is stored; to be looked at. The reader is told elsewhere when it is not. */
export const SavedMark = ({ state, text }: SavedMarkProps) => {
  const Icon = ICONS[state];
  return (
    <span className="saved-mark" data-state={state} data-saved={state === 'saved'}>
      <Icon aria-hidden size={16} />
      <span className="saved-text">{text}</span>
    </span>
  );
};
