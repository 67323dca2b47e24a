import { keep, recall } from './deviceMemory';
import { createTimer, type Timer, type TimerStorage } from './timer';

const browserStorage = (key: string): TimerStorage => ({
  read: () => recall(key),
  write: (text) => keep(key, text),
  onWritten: (listener) => addEventListener('storage', (event) => event.key === key && listener()),
});

const timers = new Map<string, Timer>();

/** The timer of a workshop, one for all who ask on this page. */
export const timerOf = (workshopId: string): Timer => {
  const known = timers.get(workshopId);
  if (known) return known;
  const timer = createTimer(browserStorage(`yhteiskartta.timer.${workshopId}`));
  timers.set(workshopId, timer);
  return timer;
};
