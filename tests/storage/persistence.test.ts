import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newWorkshop } from '../../src/domain/commands/create';
import { createLibrary, type Library } from '../../src/state/library';
import { askWithFirstWork, forgetsInAWeek, isScarce, storageHere } from '../../src/storage/persistence';
import { ticks } from './support';

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const EDGE = `${CHROME} Edg/156.0.0.0`;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15';
const CHROME_ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1';

const persist = vi.fn(async () => true);

const browse = (userAgent: string, isPromised = false, isInstalled = false): void => {
  vi.stubGlobal('navigator', {
    userAgent,
    storage: { persisted: async () => isPromised, persist, estimate: async () => ({ usage: 1, quota: 10 }) },
  });
  vi.stubGlobal('matchMedia', () => ({ matches: isInstalled }));
};

const begin = (library: Library): void => {
  const at = '2026-11-22T09:00:00.000Z';
  library.add('w1', newWorkshop({ id: 'w1', title: 'Foorumi', createdAt: at }), { stored: false });
};

beforeEach(() => {
  persist.mockClear();
  storageHere.setState(storageHere.getInitialState());
});

afterEach(() => vi.unstubAllGlobals());

describe('the browser is asked to keep what is stored', () => {
  test.each([
    ['Chrome', CHROME, false, 1],
    ['Safari', SAFARI, false, 1],
    ['Chrome, which has promised already', CHROME, true, 0],
    ['Firefox, which would ask its user', FIREFOX, false, 0],
  ])('without a word, once, with the first work: %s', async (_name, userAgent, isPromised, times) => {
    browse(userAgent, isPromised);
    const library = createLibrary(() => {});
    askWithFirstWork(library);
    library.finishLoading();
    await ticks(5);
    expect(persist).not.toHaveBeenCalled();
    begin(library);
    begin(library);
    await ticks(5);
    expect(persist).toHaveBeenCalledTimes(times);
    expect(storageHere.getState().promised).toBe(times === 1 || isPromised ? 'yes' : 'no');
  });

  test('nothing breaks where it has no such thing', async () => {
    vi.stubGlobal('navigator', { userAgent: SAFARI });
    const library = createLibrary(() => {});
    askWithFirstWork(library);
    library.finishLoading();
    begin(library);
    await ticks(5);
    expect(storageHere.getState()).toEqual({ promised: 'unknown', usage: undefined, quota: undefined });
  });
});

test.each([
  ['Safari', SAFARI, false, true],
  ['Chrome on an iPhone', CHROME_ON_IPHONE, false, true],
  ['Safari’s home screen', SAFARI, true, false],
  ['Chrome', CHROME, false, false],
  ['Edge', EDGE, false, false],
  ['Firefox', FIREFOX, false, false],
])('whether a week without a visit takes everything: %s', (_name, userAgent, isInstalled, forgets) => {
  browse(userAgent, false, isInstalled);
  expect(forgetsInAWeek()).toBe(forgets);
});

test('room is scarce near its end, and never where nothing is known of it', () => {
  expect(isScarce({ usage: 1_000_000, quota: 10_000_000_000 })).toBe(false);
  expect(isScarce({ usage: 9_500_000_000, quota: 10_000_000_000 })).toBe(true);
  expect(isScarce({ usage: 60_000_000, quota: 100_000_000 })).toBe(true);
  expect(isScarce({ usage: undefined, quota: 1 })).toBe(false);
});
