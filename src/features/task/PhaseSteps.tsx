import { Button } from 'react-aria-components';
import type { Phase } from '../../domain/entity';
import { useWords } from '../../i18n';
import { phaseName } from './phaseName';

export interface PhaseStepsProps {
  readonly list: readonly Phase[];
  readonly current: Phase | undefined;
  readonly onEnter: (phase: Phase) => void;
}

/** The whole exercise in one row: where we are, what comes next. */
export const PhaseSteps = ({ list, current, onEnter }: PhaseStepsProps) => {
  const t = useWords('task');
  return (
    <ol className="phase-steps" aria-label={t('phases')}>
      {list.map((phase, index) => (
        <li key={phase.id}>
          <Button
            className="phase-step"
            {...(phase === current ? { 'aria-current': 'step' as const } : {})}
            onPress={() => onEnter(phase)}
          >
            <span className="phase-step-number" aria-hidden>
              {index + 1}
            </span>
            <span className="phase-step-name">{phaseName(phase, index)}</span>
            {phase.minutes ? (
              <span className="phase-step-minutes tabular">
                {t('phaseMinutes', { minutes: phase.minutes })}
              </span>
            ) : null}
          </Button>
        </li>
      ))}
    </ol>
  );
};
