import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { changeLanguage, day, listed, timeOfDay } from '../../src/i18n';
import { startFinnish } from './finnish';

beforeAll(() => {
  startFinnish();
  vi.stubGlobal('document', { documentElement: {} });
});

afterAll(() => {
  changeLanguage('fi');
  vi.unstubAllGlobals();
});

const NAMES = ['Turku', 'Raisio', 'Salo'];

test.each([
  ['fi', 'Turku, Raisio ja Salo', '22.11.2026', '9.05'],
  ['sv', 'Turku, Raisio och Salo', '22 nov. 2026', '9.05'],
  ['en', 'Turku, Raisio and Salo', '22 Nov 2026', '09:05'],
] as const)('lists, days and times are written as one does in Finland: %s', (language, list, date, time) => {
  changeLanguage(language);
  expect(listed(NAMES)).toBe(list);
  expect(day(new Date(2026, 10, 22))).toBe(date);
  expect(timeOfDay(new Date(2026, 10, 22, 9, 5).toISOString())).toBe(time);
});
