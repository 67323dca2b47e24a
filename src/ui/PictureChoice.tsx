import './pictureChoice.css';
import type { ReactNode } from 'react';
import { RadioLabels } from './RadioLabels';

/** One of the things to choose from. */
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
export const PictureChoice = <T extends string>({ label, ...radios }: PictureChoiceProps<T>) => (
  <fieldset className="picture-choice">
    <legend className="visually-hidden">{label}</legend>
    <RadioLabels
      {...radios}
      className="picture-option"
      show={(option) => (
        <>
          {option.picture}
          <span>
            <span className="picture-option-name">{option.label}</span>
            {option.help ? <span className="field-help">{option.help}</span> : null}
          </span>
        </>
      )}
    />
  </fieldset>
);
