import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookForUpdates } from '../../src/app/offline/lookForUpdates';

const HOUR_MS = 3_600_000;

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

const begin = () => {
  const update = vi.fn().mockRejectedValue(new Error('no network'));
  lookForUpdates({ update });
  return update;
};

const show = (visibilityState: 'visible' | 'hidden') => {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  show('visible');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that stays open looks for a newer version every hour', () => {
  const update = begin();
  vi.advanceTimersByTime(HOUR_MS - 1);
  expect(update).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1 + 2 * HOUR_MS);
  expect(update).toHaveBeenCalledTimes(3);
});

test('a page that nobody sees waits until it is seen again', () => {
  const update = begin();
  show('hidden');
  vi.advanceTimersByTime(5 * HOUR_MS);
  expect(update).not.toHaveBeenCalled();
  show('visible');
  show('visible');
  expect(update).toHaveBeenCalledTimes(1);
});
