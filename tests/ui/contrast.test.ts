import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

const token = (name: string): string => {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!found) throw new Error(`There is no colour --${name}.`);
  return found;
};

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio, WCAG 2.2. */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe('colours', () => {
  it('are measured rightly: black on white is 21 : 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it.each([
    ['ink', 'paper'],
    ['ink', 'surface'],
    ['ink', 'accent-soft'],
    ['ink-2', 'paper'],
    ['ink-2', 'surface'],
    ['ink-2', 'accent-soft'],
    ['accent', 'surface'],
    ['accent', 'paper'],
    ['accent', 'accent-soft'],
    ['accent-ink', 'accent'],
    ['danger', 'surface'],
    ['danger', 'danger-soft'],
    ['paper', 'ink'],
    ['attention', 'ink'],
  ])('text %s is legible on %s (4.5 : 1)', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line-strong', 'surface'],
    ['line-strong', 'paper'],
    ['attention', 'ink'],
  ])('edge %s is seen on %s (3 : 1)', (edge, ground) => {
    expect(contrast(token(edge), token(ground))).toBeGreaterThanOrEqual(3);
  });
});
