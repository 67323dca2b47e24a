import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDecider } from '../../src/domain/decider';
import { createDeciding } from '../../src/state/decider';

const memory = new Map<string, string>();

const storage = {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, text: string) => void memory.set(key, text),
  removeItem: (key: string) => void memory.delete(key),
};

beforeEach(() => {
  memory.clear();
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => vi.unstubAllGlobals());

describe('whoever decides at a device', () => {
  test('goes by the mark of the device until a name is said, and by both after', () => {
    const { by, rename } = createDeciding();
    const { device } = readDecider(by());
    expect(by()).toMatch(/^#[2-9A-Z]{4}$/);
    rename('  Maija \n Virtanen ');
    expect(by()).toBe(`Maija Virtanen #${device}`);
    rename(' ');
    expect(by()).toBe(`#${device}`);
  });

  test('is the same after the page is opened again, and somebody else on another device', () => {
    const first = createDeciding();
    first.rename('Vetäjä');
    const here = first.by();
    expect(createDeciding().by()).toBe(here);
    memory.clear();
    const other = createDeciding();
    other.rename('Vetäjä');
    expect(other.by()).not.toBe(here);
    expect(readDecider(other.by()).name).toBe('Vetäjä');
  });

  test('keeps a mark of their own for as long as the page lives where nothing may be remembered', () => {
    vi.stubGlobal('localStorage', undefined);
    const { by } = createDeciding();
    expect(by()).toMatch(/^#[2-9A-Z]{4}$/);
    expect(by()).toBe(by());
  });

  test('is given a new mark where what was remembered is none', () => {
    memory.set('yhteiskartta.decider.device', 'x/y');
    expect(createDeciding().by()).toMatch(/^#[2-9A-Z]{4}$/);
  });
});
