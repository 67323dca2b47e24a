import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';

/** Waits for the file that a gesture puts among the downloads. */
export const fileBy = async (gesture: () => Promise<unknown>): Promise<File> => {
  const made: Blob[] = [];
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return '#';
  });
  const names: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  try {
    await gesture();
    await expect.poll(() => names.length, { timeout: 20_000 }).toBe(1);
    return new File(made, names[0] ?? '');
  } finally {
    create.mockRestore();
    click.mockRestore();
  }
};

/** The file that a button puts among the downloads. */
export const fileOf = (button: RegExp): Promise<File> =>
  fileBy(() => page.getByRole('button', { name: button }).click());
