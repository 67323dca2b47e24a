import { useWords } from '../../i18n';
import { Slider } from '../../ui/Slider';

export interface AtLeastProps {
  /** From 1 to m. */
  readonly k: number;
  /** How many maps were counted. */
  readonly m: number;
  readonly onK: (k: number) => void;
}

/** How many must have drawn what stands out on the overlay. */
export const AtLeast = ({ k, m, onK }: AtLeastProps) => {
  const t = useWords('show');
  return (
    <Slider
      label={t('emphasise')}
      min={1}
      max={m}
      value={k}
      valueText={t('drewAtLeast', { k, m })}
      onChange={onK}
    />
  );
};
