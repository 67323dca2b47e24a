import { type ReactNode, useId } from 'react';

interface RadioLabelsProps<T extends string, Option extends { readonly value: T }> {
  readonly className: string;
  readonly options: readonly Option[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** What an option shows of itself. */
  readonly show: (option: Option) => ReactNode;
}

/** Radio buttons that are seen only as the labels around them. */
export const RadioLabels = <T extends string, Option extends { readonly value: T }>({
  className,
  options,
  value,
  onChange,
  show,
}: RadioLabelsProps<T, Option>) => {
  const name = useId();
  return options.map((option) => (
    <label key={option.value} className={className}>
      <input
        className="visually-hidden"
        type="radio"
        name={name}
        value={option.value}
        checked={option.value === value}
        onChange={() => onChange(option.value)}
      />
      {show(option)}
    </label>
  ));
};
