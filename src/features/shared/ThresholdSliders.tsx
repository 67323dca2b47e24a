import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { chooseThresholds } from '../../domain/commands/shared';
import type { Thresholds } from '../../domain/compare/thresholds';
import { useWords } from '../../i18n';
import type { Workshop } from '../../state/workshop';
import { Button } from '../../ui/Button';
import { Slider } from '../../ui/Slider';

export interface ThresholdSlidersProps {
  readonly workshop: Workshop;
  readonly thresholds: Thresholds;
  /** How many maps were counted. */
  readonly most: number;
}

/** One slider for actors and links alike; two for those who ask, or while the two differ. */
export const ThresholdSliders = ({ workshop, thresholds, most }: ThresholdSlidersProps) => {
  const t = useWords('shared');
  const compare = useWords('compare');
  const common = useWords('common');
  const [wantsTwo, setWantsTwo] = useState(false);
  const { kActors, kLinks } = thresholds;
  const areTwo = wantsTwo || kActors !== kLinks;
  if (most < 2) return null;

  const choose = (next: Partial<Thresholds>) =>
    workshop.commit(chooseThresholds(workshop.entities(), next), 'user', { gesture: 'thresholds' });
  const slider = (label: string, value: number, onChange: (k: number) => void) => (
    <Slider
      label={label}
      min={1}
      max={most}
      value={value}
      valueText={compare('drewIt', { count: value })}
      onChange={onChange}
    />
  );
  const toggle = () => {
    if (areTwo) choose({ kLinks: kActors });
    setWantsTwo(!areTwo);
  };
  return (
    <>
      {areTwo ? (
        <>
          {slider(t('atLeastActors'), kActors, (k) => choose({ kActors: k }))}
          {slider(t('atLeastLinks'), kLinks, (k) => choose({ kLinks: k }))}
        </>
      ) : (
        slider(t('atLeast'), kActors, (k) => choose({ kActors: k, kLinks: k }))
      )}
      <Button look="plain" aria-expanded={areTwo} onPress={toggle}>
        {areTwo ? common('less') : common('more')}
        {areTwo ? <ChevronUp aria-hidden size={18} /> : <ChevronDown aria-hidden size={18} />}
      </Button>
    </>
  );
};
