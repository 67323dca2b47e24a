import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What a phase's clock remembers, in ms by the clock of the device. It reminds; it never ends anything by itself. */
export interface Clock {
  /** Time that has gone while it ran, up to `since`. */
  readonly spent: number;
  /** Time given beside the minutes of the phase. */
  readonly extra: number;
  /** Since when it runs; it stands still without. */
  readonly since?: number;
}

/** The phase that a workshop is in, and the clocks of those it has been in: going back finds them as they were left. */
export interface TimerState {
  readonly phase?: string;
  readonly clocks: ReadonlyMap<string, Clock>;
}

const MINUTE_MS = 60_000;
const FRESH: Clock = { spent: 0, extra: 0 };

export const isRunning = (clock: Clock): boolean => clock.since !== undefined;

const spentAt = ({ spent, since }: Clock, now: number): number =>
  since === undefined ? spent : spent + Math.max(0, now - since);

/** What is left of a phase, in ms; below zero what it has taken beyond its minutes. */
export const leftAt = (clock: Clock, minutes: number, now: number): number =>
  minutes * MINUTE_MS + clock.extra - spentAt(clock, now);

export const started = (clock: Clock, now: number): Clock =>
  isRunning(clock) ? clock : { ...clock, since: now };

export const paused = (clock: Clock, now: number): Clock => ({
  spent: spentAt(clock, now),
  extra: clock.extra,
});

/** More minutes; from now on where the time is up already. */
export const extended = (clock: Clock, phaseMinutes: number, more: number, now: number): Clock => {
  const over = Math.max(0, -leftAt(clock, phaseMinutes, now));
  return { ...clock, extra: clock.extra + over + more * MINUTE_MS };
};

/** What is to be said when the time that is left goes from one value to the other. */
export const reminder = (before: number, after: number): 'minute' | 'end' | undefined => {
  const passes = (mark: number) => before > mark && after <= mark;
  if (passes(0)) return 'end';
  return passes(MINUTE_MS) ? 'minute' : undefined;
};

/** The clocks after the device's own clock was put back from `seen` to `now`: what had gone stays gone. */
const afterClockSetBack = ({ clocks, ...rest }: TimerState, seen: number, now: number): TimerState => ({
  ...rest,
  clocks: new Map(
    [...clocks].map(([id, clock]) => [
      id,
      isRunning(clock) ? { ...clock, spent: spentAt(clock, seen), since: now } : clock,
    ]),
  ),
});

const milliseconds = v.pipe(v.number(), v.finite());
const phase = v.pipe(v.string(), v.maxLength(200));
/** As many phases as a file may hold. */
const MOST_CLOCKS = 20_000;
const StoredSchema = v.object({
  phase: v.exactOptional(phase),
  clocks: v.pipe(
    v.array(
      v.tuple([
        phase,
        v.object({ spent: milliseconds, extra: milliseconds, since: v.exactOptional(milliseconds) }),
      ]),
    ),
    v.maxLength(MOST_CLOCKS),
  ),
});

const NOTHING: TimerState = { clocks: new Map() };

/** The state as text, for the browser to keep. */
export const timerToText = ({ clocks, ...rest }: TimerState): string =>
  JSON.stringify({ ...rest, clocks: [...clocks] });

/** The state that was kept; a fresh one for anything else. A clock that starts in the future starts now. */
export const timerFromText = (text: string | null, now: number): TimerState => {
  try {
    const { clocks, ...rest } = v.parse(StoredSchema, JSON.parse(text ?? ''));
    const starts = clocks.map(([, { since = 0 }]) => since);
    const state = { ...rest, clocks: new Map(clocks) };
    const latest = Math.max(0, ...starts);
    return latest > now ? afterClockSetBack(state, latest, now) : state;
  } catch {
    return NOTHING;
  }
};

/** The timer of one workshop on this device: outlives a reload and a sleep, and is the same in all windows. */
export interface Timer {
  readonly store: StoreApi<TimerState>;
  readonly clockOf: (phase: string) => Clock;
  /** Goes to a phase; the one that was left stands still as it is. */
  readonly enter: (phase: string) => void;
  readonly start: (phase: string) => void;
  readonly pause: (phase: string) => void;
  readonly extend: (phase: string, phaseMinutes: number, more: number) => void;
  /** Begins a phase's time anew. Returns how to take that back. */
  readonly reset: (phase: string) => () => void;
  /** What is left of a phase now, in ms. A device's clock that is put back takes nothing back. */
  readonly left: (phase: string, phaseMinutes: number) => number;
}

/** Where the state is kept: the browser's, unless it refuses. */
export interface TimerStorage {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
  /** Calls back when another window has written. */
  readonly onWritten: (listener: () => void) => void;
}

/** `clock` gives the device's time in ms. */
export const createTimer = (storage: TimerStorage, clock: () => number = Date.now): Timer => {
  let seen = clock();
  const store = createStore<TimerState>()(() => timerFromText(storage.read(), seen));
  storage.onWritten(() => {
    // a clock that was put back has been dealt with by whoever wrote
    seen = clock();
    store.setState(timerFromText(storage.read(), seen), true);
  });

  const put = (state: TimerState) => {
    store.setState(state, true);
    storage.write(timerToText(state));
  };
  const clockOf = (phase: string) => store.getState().clocks.get(phase) ?? FRESH;
  const withClock = (phase: string, next: Clock): TimerState => {
    const state = store.getState();
    return { ...state, clocks: new Map(state.clocks).set(phase, next) };
  };
  const now = () => {
    const time = clock();
    if (time < seen) put(afterClockSetBack(store.getState(), seen, time));
    seen = time;
    return time;
  };
  const change = (phase: string, to: (clock: Clock, now: number) => Clock) => {
    const time = now();
    put(withClock(phase, to(clockOf(phase), time)));
  };

  return {
    store,
    clockOf,
    left: (phase, phaseMinutes) => {
      const time = now();
      return leftAt(clockOf(phase), phaseMinutes, time);
    },
    enter: (phase) => {
      const left = store.getState().phase;
      if (left !== undefined && left !== phase) change(left, paused);
      put({ ...store.getState(), phase });
    },
    start: (phase) => change(phase, started),
    pause: (phase) => change(phase, paused),
    extend: (phase, phaseMinutes, more) =>
      change(phase, (one, time) => extended(one, phaseMinutes, more, time)),
    reset: (phase) => {
      const before = clockOf(phase);
      change(phase, () => FRESH);
      return () => change(phase, () => before);
    },
  };
};
