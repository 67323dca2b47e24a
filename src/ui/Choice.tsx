import type { ReactNode } from 'react';
import { RadioLabels } from './RadioLabels';

/** One of the things to choose from. */
export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: ReactNode;
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them in sight. Arrow keys move within the group. */
export const Choice = <T extends string>({ label, ...radios }: ChoiceProps<T>) => (
  <fieldset className="field">
    <legend className="field-label">{label}</legend>
    <div className="chips">
      <RadioLabels
        {...radios}
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
