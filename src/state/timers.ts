import { createTimer, type Timer, type TimerStorage } from './timer';

/** Storage may be refused in private windows: the timer then lives as long as the page. */
const browserStorage = (key: string): TimerStorage => ({
  read: () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (text) => {
    try {
      localStorage.setItem(key, text);
    } catch {
      // Nothing to tell the user: the time runs on as it is.
    }
  },
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
