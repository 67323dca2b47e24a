import { useCallback } from 'react';
import { TextField } from './Field';

export interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
}

/** A text chosen already, to be copied by hand where the clipboard is refused. */
export const TextToCopy = ({ label, text }: TextToCopyProps) => {
  const choose = useCallback((place: HTMLDivElement | null) => {
    const field = place?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  return (
    <div ref={choose}>
      <TextField label={label} value={text} readOnly onFocus={(event) => event.target.select()} />
    </div>
  );
};
