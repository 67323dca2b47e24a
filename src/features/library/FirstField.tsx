import { useEffect, useRef } from 'react';
import { TextField } from '../../ui/Field';

const MAX_NAME = 200;

export interface FirstFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly placeholder?: string;
}

/** The field that a dialog is about: one can type at once, what stands there is selected. */
export const FirstField = ({ onChange, ...props }: FirstFieldProps) => {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    field.current?.querySelector('input')?.select();
  }, []);
  return (
    <div ref={field}>
      <TextField {...props} maxLength={MAX_NAME} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
};
