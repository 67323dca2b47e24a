import { useId } from 'react';

export interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** The value in words, for example "3 of 12". */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
}

/** A whole number between two bounds. */
export const Slider = ({ label, min, max, value, valueText, onChange }: SliderProps) => {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>
        {label} <strong className="tabular">{valueText}</strong>
      </label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={1}
        value={value}
        aria-valuetext={valueText}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  );
};
