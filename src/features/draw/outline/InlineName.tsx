import { useEffect, useRef } from 'react';

export interface InlineNameProps {
  readonly label: string;
  readonly initial: string;
  readonly maxLength: number;
  /** Null: the name stays as it was. `byKey`: the hand is on the keys, and the focus wants a place to go. */
  readonly onEnd: (name: string | null, byKey: boolean) => void;
}

/** A name that is changed where it stands: Enter or going elsewhere takes it, Esc does not. */
export const InlineName = ({ label, initial, maxLength, onEnd }: InlineNameProps) => {
  const input = useRef<HTMLInputElement>(null);
  // The field appears because the user asked to name something.
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <input
      ref={input}
      className="input"
      aria-label={label}
      defaultValue={initial}
      maxLength={maxLength}
      autoComplete="off"
      onBlur={(event) => onEnd(event.target.value, false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Enter that ends a composed letter belongs to the keyboard, not to us.
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // or the same Enter would press the button that takes the focus
        event.preventDefault();
        onEnd(event.key === 'Enter' ? event.currentTarget.value : null, true);
      }}
    />
  );
};
