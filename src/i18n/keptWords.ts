import { words } from '.';

/** What was done, and, where it lies in memory alone for now, that a file is what keeps it. */
export const keptWords = (settled: 'stored' | 'inMemory', done: string): string =>
  settled === 'stored' ? done : `${done} ${words('faults')('inMemory')}`;
