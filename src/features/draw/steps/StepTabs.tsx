import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { zonesOf } from '../../../domain/backdrop/geometry';
import { useWords } from '../../../i18n';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';
import { useAsksInfluence } from '../inspector/InfluenceChoice';

/** The steps of drawing on a phone. */
export type Step = 'names' | 'links' | 'zones' | 'influence';

interface StepTabsProps {
  readonly drawing: Drawing;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

interface Tab {
  readonly id: Step;
  readonly label: string;
  readonly isNext?: boolean;
}

const SIGNS = ['①', '②', '③', '④'] as const;

/** The steps of this map, each with how much has been done in it; places and influence only where they are asked. */
const useTabs = (drawing: Drawing, step: Step): Tab[] => {
  const t = useWords('steps');
  const common = useWords('common');
  const { actors, links, backdrop } = useContent(drawing);
  const asksInfluence = useAsksInfluence(drawing);
  // said as what is to be done until it is begun: "0 links" calls nobody to the second step
  const linksAreNext = step === 'names' && actors.length > 1 && links.length === 0;
  const linksLabel = linksAreNext ? t('toLinks') : common('links', { count: links.length });
  return [
    { id: 'names', label: common('actors', { count: actors.length }) },
    { id: 'links', label: linksLabel, isNext: linksAreNext },
    ...(zonesOf(backdrop).length > 0 ? [{ id: 'zones', label: t('toZones') } as const] : []),
    ...(asksInfluence ? [{ id: 'influence', label: t('toInfluence') } as const] : []),
  ];
};

/** The steps; one goes back and forth as one likes. */
export const StepTabs = ({ drawing, step, onStep }: StepTabsProps) => {
  const t = useWords('steps');
  return (
    <nav className="steps-tabs" aria-label={t('stepsLabel')}>
      {useTabs(drawing, step).map(({ id, label, isNext }, index) => (
        <Button
          key={id}
          className="steps-tab"
          data-next={isNext || undefined}
          // read as the step one is in; pressed a second time it would not be let go
          {...(id === step ? { 'aria-current': 'step' as const } : {})}
          onPress={() => onStep(id)}
        >
          <span className="steps-sign">{SIGNS[index]}</span>
          <span className="tabular">{label}</span>
          {isNext ? <ChevronRight aria-hidden size={20} /> : null}
        </Button>
      ))}
    </nav>
  );
};
