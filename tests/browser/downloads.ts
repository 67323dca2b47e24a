import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';

/** Presses a button and waits for the file that it puts among the downloads. */
export const fileOf = async (button: RegExp): Promise<File> => {
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
    await page.getByRole('button', { name: button }).click();
    await expect.poll(() => names.length, { timeout: 20_000 }).toBe(1);
    return new File(made, names[0] ?? '');
  } finally {
    create.mockRestore();
    click.mockRestore();
  }
};
