import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../../../i18n';
import type { Drawing } from '../drawing';
import { useContent } from '../hooks';

export type Step = 'names' | 'links';

interface StepTabsProps {
  readonly drawing: Drawing;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

/** The two steps, each with how much has been done in it; one goes back and forth as one likes. */
export const StepTabs = ({ drawing, step, onStep }: StepTabsProps) => {
  const t = useWords('steps');
  const common = useWords('common');
  const { actors, links } = useContent(drawing);
  // said as what is to be done until it is begun: "0 links" calls nobody to the second step
  const linksAreNext = step === 'names' && actors.length > 1 && links.length === 0;
  const linksLabel = linksAreNext ? t('toLinks') : common('links', { count: links.length });
  const tabs = [
    { id: 'names', sign: '①', label: common('actors', { count: actors.length }), isNext: false },
    { id: 'links', sign: '②', label: linksLabel, isNext: linksAreNext },
  ] as const;
  return (
    <nav className="steps-tabs" aria-label={t('stepsLabel')}>
      {tabs.map(({ id, sign, label, isNext }) => (
        <Button
          key={id}
          className="steps-tab"
          data-next={isNext || undefined}
          // read as the step one is in; pressed a second time it would not be let go
          {...(id === step ? { 'aria-current': 'step' as const } : {})}
          onPress={() => onStep(id)}
        >
          <span className="steps-sign">{sign}</span>
          <span className="tabular">{label}</span>
          {isNext ? <ChevronRight aria-hidden size={20} /> : null}
        </Button>
      ))}
    </nav>
  );
};
