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
  const tabs = [
    { id: 'names', sign: '①', label: common('actors', { count: actors.length }) },
    { id: 'links', sign: '②', label: common('links', { count: links.length }) },
  ] as const;
  return (
    <nav className="steps-tabs" aria-label={t('stepsLabel')}>
      {tabs.map(({ id, sign, label }) => (
        <Button
          key={id}
          className="steps-tab"
          // read as the step one is in; pressed a second time it would not be let go
          {...(id === step ? { 'aria-current': 'step' as const } : {})}
          onPress={() => onStep(id)}
        >
          <span className="steps-sign">{sign}</span>
          <span className="tabular">{label}</span>
        </Button>
      ))}
    </nav>
  );
};
