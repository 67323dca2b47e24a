import { useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Phase } from '../../domain/entity';
import { useWords, words } from '../../i18n';
import { isRunning, reminder, type Timer } from '../../state/timer';
import { announce } from '../../ui/toasts';
import { clockFace, wholeSeconds } from './clockFace';

/** Often enough that no second is skipped. */
const TICK_MS = 200;
const LAST_SECONDS = 60;

const remind = (due: 'minute' | 'end', name: string): void => {
  const t = words('task');
  announce(due === 'end' ? t('timeIsUp', { name }) : t('minuteLeft', { name }));
};

export interface TimerFaceProps {
  readonly timer: Timer;
  readonly phase: Phase;
  readonly name: string;
}

/** The seconds left of a phase, counted while its clock runs; a reminder is said once, as its moment passes. */
const useSecondsLeft = ({ timer, phase, name }: TimerFaceProps): number => {
  const { id, minutes = 0 } = phase;
  const clock = useStore(timer.store, ({ clocks }) => clocks.get(id));
  const [seconds, setSeconds] = useState(0);
  useLayoutEffect(() => {
    const read = () => timer.left(id, minutes);
    let left = read();
    setSeconds(wholeSeconds(left));
    if (!clock || !isRunning(clock)) return;
    const tick = () => {
      const now = read();
      const due = reminder(left, now);
      if (due) remind(due, name);
      left = now;
      setSeconds(wholeSeconds(now));
    };
    const ticking = setInterval(tick, TICK_MS);
    // an interval sleeps with the page
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [timer, id, minutes, name, clock]);
  return seconds;
};

const stateOf = (seconds: number): 'calm' | 'minute' | 'over' => {
  if (seconds <= 0) return 'over';
  return seconds <= LAST_SECONDS ? 'minute' : 'calm';
};

/** The time that is left, large; the only thing on the page that changes every second. */
export const TimerFace = (props: TimerFaceProps) => {
  const t = useWords('task');
  const seconds = useSecondsLeft(props);
  const face = clockFace(seconds);
  return (
    <div className="timer-face tabular" role="timer" aria-label={t('timer')} data-state={stateOf(seconds)}>
      {seconds < 0 ? <span className="visually-hidden">{t('overtime', { time: face })}</span> : null}
      <span aria-hidden={seconds < 0}>{face}</span>
      {seconds <= 0 ? <span className="timer-note">{t('timeUp')}</span> : null}
    </div>
  );
};
