import { Pause, Play, RotateCcw } from 'lucide-react';
import { useStore } from 'zustand';
import type { Phase } from '../../domain/entity';
import { useWords } from '../../i18n';
import { isRunning, type Timer } from '../../state/timer';
import { Button, IconButton } from '../../ui/Button';
import { ICON } from '../../ui/icon';
import { say } from '../../ui/toasts';
import { TimerFace } from './TimerFace';

export interface PhaseTimerProps {
  readonly timer: Timer;
  readonly phase: Phase;
  readonly name: string;
}

/** A phase's time and the buttons that start, stop and lengthen it. */
export const PhaseTimer = ({ timer, phase, name }: PhaseTimerProps) => {
  const t = useWords('task');
  const common = useWords('common');
  const { id, minutes = 0 } = phase;
  const clock = useStore(timer.store, ({ clocks }) => clocks.get(id));
  const isTimed = minutes > 0 || (clock?.extra ?? 0) > 0;
  const runs = clock !== undefined && isRunning(clock);
  const reset = () => {
    const takeBack = timer.reset(id);
    say(t('restarted'), { label: common('undo'), perform: takeBack });
  };
  return (
    <div className="phase-timer">
      {isTimed ? (
        <TimerFace timer={timer} phase={phase} name={name} />
      ) : (
        <p className="timer-none">{t('noTime')}</p>
      )}
      <fieldset className="timer-buttons">
        <legend className="visually-hidden">{t('timer')}</legend>
        {isTimed ? (
          <Button
            look={runs ? 'normal' : 'primary'}
            onPress={() => (runs ? timer.pause(id) : timer.start(id))}
          >
            {runs ? <Pause {...ICON} /> : <Play {...ICON} />}
            {runs ? t('pause') : clock?.spent ? t('goOn') : t('start')}
          </Button>
        ) : null}
        <Button onPress={() => timer.extend(id, minutes, 1)}>{t('plusOne')}</Button>
        <Button onPress={() => timer.extend(id, minutes, 5)}>{t('plusFive')}</Button>
        {clock ? <IconButton label={t('restart')} icon={<RotateCcw {...ICON} />} onPress={reset} /> : null}
      </fieldset>
    </div>
  );
};
