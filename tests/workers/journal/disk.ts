import type { JournalFile } from '../../../src/workers/journal/slot';

/** The power that a disk has left: one unit for each byte, and one for each other thing that is done to a file. */
export class Killed extends Error {}

export interface Disk {
  readonly file: (name: string) => JournalFile;
  /** From now on so many units are left. */
  readonly power: (units: number) => void;
  readonly spent: () => number;
}

/** Files in memory, which stop in the middle of whatever they do when the power is gone. */
export const createDisk = (): Disk => {
  const files = new Map<string, Uint8Array>();
  let left = Number.POSITIVE_INFINITY;
  let spent = 0;

  const spend = (units: number): number => {
    const granted = Math.min(units, left);
    left -= granted;
    spent += granted;
    return granted;
  };

  const contentOf = (name: string) => files.get(name) ?? new Uint8Array();

  const put = (name: string, bytes: Uint8Array, at: number) => {
    const before = contentOf(name);
    const after = new Uint8Array(Math.max(before.length, at + bytes.length));
    after.set(before);
    after.set(bytes, at);
    files.set(name, after);
  };

  const file = (name: string): JournalFile => ({
    read: () => contentOf(name).slice(),
    write: (bytes, at) => {
      const granted = spend(bytes.length);
      put(name, bytes.subarray(0, granted), at);
      if (granted < bytes.length) throw new Killed();
    },
    truncate: (length) => {
      if (spend(1) === 0) throw new Killed();
      const after = new Uint8Array(length);
      after.set(contentOf(name).subarray(0, length));
      files.set(name, after);
    },
    flush: () => {
      if (spend(1) === 0) throw new Killed();
    },
  });

  return {
    file,
    power: (units) => {
      left = units;
    },
    spent: () => spent,
  };
};
