import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Clock,
  createTimer,
  extended,
  isRunning,
  leftAt,
  paused,
  reminder,
  started,
  type TimerStorage,
  timerFromText,
  timerToText,
} from '../../src/state/timer';

const MINUTE = 60_000;
const NOON = Date.parse('2026-11-22T12:00:00Z');
const FRESH: Clock = { spent: 0, extra: 0 };

/** A device with a clock to be set, and a browser that keeps what is written in all its windows. */
const createDevice = (kept: string | null = null) => {
  let now = NOON;
  let text = kept;
  const windows: (() => void)[] = [];
  const storage: TimerStorage = {
    read: () => text,
    write: (next) => {
      text = next;
    },
    onWritten: (listener) => windows.push(listener),
  };
  return {
    open: () => createTimer(storage, () => now),
    pass: (ms: number) => {
      now += ms;
    },
    setBack: (ms: number) => {
      now -= ms;
    },
    tellOtherWindows: () => {
      for (const tell of windows) tell();
    },
    text: () => text,
  };
};

const minutesLeft = (timer: ReturnType<typeof createTimer>, phase: string, minutes: number): number =>
  timer.left(phase, minutes) / MINUTE;

test('a clock that starts in a time to come has spent nothing', () => {
  expect(leftAt({ ...FRESH, since: NOON + MINUTE }, 2, NOON)).toBe(2 * MINUTE);
});

describe('a clock', () => {
  test('stands until it is started, and runs by the time of the device', () => {
    expect(leftAt(FRESH, 10, NOON)).toBe(10 * MINUTE);
    const running = started(FRESH, NOON);
    expect(leftAt(running, 10, NOON + 4 * MINUTE)).toBe(6 * MINUTE);
    expect(started(running, NOON + MINUTE)).toBe(running);
  });

  test('keeps what is left while it is stopped', () => {
    const stopped = paused(started(FRESH, NOON), NOON + 4 * MINUTE);
    expect(isRunning(stopped)).toBe(false);
    expect(leftAt(stopped, 10, NOON + 60 * MINUTE)).toBe(6 * MINUTE);
  });

  test('counts on beyond the end', () => {
    expect(leftAt(started(FRESH, NOON), 1, NOON + 100_000)).toBe(-40_000);
  });

  test('follows the minutes of its phase when those are edited', () => {
    const running = started(FRESH, NOON);
    expect(leftAt(running, 15, NOON + 4 * MINUTE)).toBe(11 * MINUTE);
  });

  test('is extended by so many minutes, from now on when the time is up', () => {
    const running = started(FRESH, NOON);
    const inTime = extended(running, 10, 5, NOON + 4 * MINUTE);
    expect(leftAt(inTime, 10, NOON + 4 * MINUTE)).toBe(11 * MINUTE);
    const late = extended(running, 10, 1, NOON + 12 * MINUTE);
    expect(leftAt(late, 10, NOON + 12 * MINUTE)).toBe(MINUTE);
  });

  test('never loses or wins time by being stopped and started again', () => {
    const pauses = fc.array(fc.tuple(fc.nat(MINUTE), fc.nat(MINUTE)), { maxLength: 20 });
    fc.assert(
      fc.property(pauses, (steps) => {
        let clock = FRESH;
        let now = NOON;
        let ran = 0;
        for (const [runs, stands] of steps) {
          clock = paused(started(clock, now), now + runs);
          now += runs + stands;
          ran += runs;
        }
        expect(leftAt(clock, 10, now)).toBe(10 * MINUTE - ran);
      }),
      { seed: 42 },
    );
  });
});

test('reminds once as a minute is left, once at the end, and of the end alone after a sleep', () => {
  expect(reminder(60_001, 60_000)).toBe('minute');
  expect(reminder(60_000, 59_000)).toBeUndefined();
  expect(reminder(1, 0)).toBe('end');
  expect(reminder(0, -1_000)).toBeUndefined();
  expect(reminder(5 * MINUTE, -MINUTE)).toBe('end');
  expect(reminder(-MINUTE, 5 * MINUTE)).toBeUndefined();
});

describe('a workshop’s timer', () => {
  test('goes on over a reload and a sleep', () => {
    const device = createDevice();
    const timer = device.open();
    timer.enter('draw');
    timer.start('draw');
    device.pass(7 * MINUTE);
    const again = device.open();
    expect(again.store.getState().phase).toBe('draw');
    expect(minutesLeft(again, 'draw', 10)).toBe(3);
  });

  test('stops the phase that is left, and finds it as it was when coming back', () => {
    const device = createDevice();
    const timer = device.open();
    timer.enter('draw');
    timer.start('draw');
    device.pass(4 * MINUTE);
    timer.enter('send');
    device.pass(4 * MINUTE);
    timer.enter('draw');
    expect(isRunning(timer.clockOf('draw'))).toBe(false);
    expect(minutesLeft(timer, 'draw', 10)).toBe(6);
  });

  test('stays running when one enters the phase one is in', () => {
    const timer = createDevice().open();
    timer.enter('draw');
    timer.start('draw');
    timer.enter('draw');
    expect(isRunning(timer.clockOf('draw'))).toBe(true);
  });

  test('takes a restart back', () => {
    const device = createDevice();
    const timer = device.open();
    timer.start('draw');
    device.pass(4 * MINUTE);
    const takeBack = timer.reset('draw');
    expect(minutesLeft(timer, 'draw', 10)).toBe(10);
    device.pass(MINUTE);
    takeBack();
    expect(minutesLeft(timer, 'draw', 10)).toBe(5);
  });

  test('keeps what has gone when the device’s clock is put back', () => {
    const device = createDevice();
    const timer = device.open();
    timer.start('draw');
    device.pass(4 * MINUTE);
    expect(minutesLeft(timer, 'draw', 10)).toBe(6);
    device.setBack(60 * MINUTE);
    expect(minutesLeft(timer, 'draw', 10)).toBe(6);
    device.pass(MINUTE);
    expect(minutesLeft(timer, 'draw', 10)).toBe(5);
  });

  test('does not wait for the old time when the clock was put back while the page was closed', () => {
    const device = createDevice();
    device.open().start('draw');
    device.setBack(60 * MINUTE);
    const again = device.open();
    device.pass(MINUTE);
    expect(minutesLeft(again, 'draw', 10)).toBe(9);
  });

  test('is one press from going on after the clock jumped a day ahead', () => {
    const device = createDevice();
    const timer = device.open();
    timer.start('draw');
    device.pass(24 * 60 * MINUTE);
    timer.extend('draw', 10, 5);
    expect(minutesLeft(timer, 'draw', 10)).toBe(5);
  });

  test('is the same in all windows, also when the clock is put back', () => {
    const device = createDevice();
    const [one, other] = [device.open(), device.open()];
    one.start('draw');
    device.tellOtherWindows();
    device.pass(4 * MINUTE);
    expect(minutesLeft(other, 'draw', 10)).toBe(6);
    expect(minutesLeft(one, 'draw', 10)).toBe(6);
    device.setBack(60 * MINUTE);
    one.left('draw', 10);
    device.tellOtherWindows();
    expect(minutesLeft(other, 'draw', 10)).toBe(6);
  });

  test('lives on in the page where the browser keeps nothing', () => {
    const refusing: TimerStorage = { read: () => null, write: () => undefined, onWritten: () => undefined };
    const timer = createTimer(refusing, () => NOON);
    timer.start('draw');
    expect(isRunning(timer.clockOf('draw'))).toBe(true);
  });
});

describe('what the browser has kept', () => {
  test('is read back as it was', () => {
    const state = {
      phase: 'draw',
      clocks: new Map([
        ['draw', { spent: 1, extra: 2, since: NOON }],
        ['__proto__', { spent: 3, extra: 4 }],
      ]),
    };
    expect(timerFromText(timerToText(state), NOON)).toEqual(state);
  });

  test.each([
    ['nothing', null],
    ['half a text', '{"clocks":[["draw",{"sp'],
    ['something else', '{"clocks":{"draw":1}}'],
    ['no number', '{"clocks":[["draw",{"spent":"1","extra":0}]]}'],
    ['a number beyond all', '{"clocks":[["draw",{"spent":1e999,"extra":0}]]}'],
  ])('is a fresh start when it is %s', (_what, text) => {
    expect(timerFromText(text, NOON)).toEqual({ clocks: new Map() });
  });
});
