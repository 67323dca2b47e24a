import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';

interface Labelled {
  readonly label: string;
  readonly help?: string;
}

const Labels = ({ id, label, help, children }: Labelled & { id: string; children: ReactNode }) => (
  <div className="field">
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    {children}
    {help ? (
      <span className="field-help" id={`${id}-help`}>
        {help}
      </span>
    ) : null}
  </div>
);

const describedBy = (id: string, help: string | undefined) =>
  help ? { 'aria-describedby': `${id}-help` } : {};

/** One line of text with its label. An `id` of its own lets the focus be sent there. */
export const TextField = ({
  label,
  help,
  id: given,
  ...props
}: Labelled & InputHTMLAttributes<HTMLInputElement>) => {
  const made = useId();
  const id = given ?? made;
  return (
    <Labels id={id} label={label} {...(help ? { help } : {})}>
      <input className="input" id={id} autoComplete="off" {...describedBy(id, help)} {...props} />
    </Labels>
  );
};

/** Several lines of text with their label. */
export const TextArea = ({
  label,
  help,
  ...props
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) => {
  const id = useId();
  return (
    <Labels id={id} label={label} {...(help ? { help } : {})}>
      <textarea className="input" id={id} {...describedBy(id, help)} {...props} />
    </Labels>
  );
};

/** A choice from a list, with its label. */
export const SelectField = ({
  label,
  help,
  ...props
}: Labelled & SelectHTMLAttributes<HTMLSelectElement>) => {
  const id = useId();
  return (
    <Labels id={id} label={label} {...(help ? { help } : {})}>
      <select className="input" id={id} {...describedBy(id, help)} {...props} />
    </Labels>
  );
};

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const Checkbox = ({ label, checked, onChange }: CheckboxProps) => (
  <label className="checkbox">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
);
