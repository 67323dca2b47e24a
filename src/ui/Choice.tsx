import type { ReactNode } from 'react';
import { RadioLabels } from './RadioLabels';
import { announce } from './toasts';

/** One of the things to choose from. */
export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Told when it is chosen to those who do not see what became of it. */
  readonly said?: string;
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them in sight. Arrow keys move within the group. */
export const Choice = <T extends string>({ label, onChange, ...radios }: ChoiceProps<T>) => {
  const choose = (value: T) => {
    onChange(value);
    const said = radios.options.find((option) => option.value === value)?.said;
    if (said) announce(said);
  };
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className="chips">
        <RadioLabels
          {...radios}
          onChange={choose}
          className="chip"
          show={(option) => (
            <>
              {option.icon}
              {option.label}
            </>
          )}
        />
      </div>
    </fieldset>
  );
};
