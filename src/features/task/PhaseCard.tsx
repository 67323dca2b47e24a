import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useStore } from 'zustand';
import type { Phase } from '../../domain/entity';
import { useWords } from '../../i18n';
import { timerOf } from '../../state/timers';
import { IconButton } from '../../ui/Button';
import { PhaseSteps } from './PhaseSteps';
import { PhaseTimer } from './PhaseTimer';
import { phaseName } from './phaseName';

const ICON = { size: 22, strokeWidth: 1.75, 'aria-hidden': true } as const;

export interface PhaseCardProps {
  readonly workshopId: string;
  readonly list: readonly Phase[];
}

/** The phase we are in: what to do, how long, and the way to the next one. */
export const PhaseCard = ({ workshopId, list }: PhaseCardProps) => {
  const t = useWords('task');
  const timer = timerOf(workshopId);
  const entered = useStore(timer.store, ({ phase }) => phase);
  const index = Math.max(
    0,
    list.findIndex(({ id }) => id === entered),
  );
  const phase = list[index];
  if (!phase) return <p className="task-empty">{t('noPhases')}</p>;
  const name = phaseName(phase, index);
  const enter = (other: Phase | undefined) => other && timer.enter(other.id);
  return (
    <section className="phase" aria-labelledby="task-phase">
      <div className="phase-now panel">
        <div className="phase-words">
          <div className="phase-head">
            <IconButton
              look="plain"
              label={t('previous')}
              icon={<ChevronLeft {...ICON} />}
              isDisabled={index === 0}
              onPress={() => enter(list[index - 1])}
            />
            <span className="phase-count tabular">
              {t('phaseOf', { number: index + 1, all: list.length })}
            </span>
            <IconButton
              look="plain"
              label={t('next')}
              icon={<ChevronRight {...ICON} />}
              isDisabled={index === list.length - 1}
              onPress={() => enter(list[index + 1])}
            />
          </div>
          <h3 id="task-phase" className="phase-name">
            {name}
          </h3>
          {phase.instructions ? <p className="phase-instructions">{phase.instructions}</p> : null}
        </div>
        <PhaseTimer timer={timer} phase={phase} name={name} />
      </div>
      <PhaseSteps list={list} current={phase} onEnter={enter} />
    </section>
  );
};
