import './pictureChoice.css';
import { type ReactNode, useId } from 'react';

export interface PictureOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly help?: string;
  readonly picture: ReactNode;
}

export interface PictureChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly PictureOption<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One of a few, each shown by a small picture. Arrow keys move within the group. */
export const PictureChoice = <T extends string>({
  label,
  options,
  value,
  onChange,
}: PictureChoiceProps<T>) => {
  const name = useId();
  return (
    <fieldset className="picture-choice">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="picture-option">
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.picture}
          <span>
            <span className="picture-option-name">{option.label}</span>
            {option.help ? <span className="field-help">{option.help}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
