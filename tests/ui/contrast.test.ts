import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canvasPalette } from '../../src/canvas/palette';
import { THEMES, type Theme } from '../../src/state/look';
import { contrast } from '../colours';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The block of each theme, up to where the next rule begins. */
const blocks: Readonly<Record<Theme, string>> = {
  light: /:root,\n\.on-paper \{([^}]*)\}/.exec(css)?.[1] ?? '',
  dark: /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(css)?.[1] ?? '',
};

const tokensOf = (theme: Theme): ReadonlyMap<string, string> =>
  new Map(
    [...blocks[theme].matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

const colourOf = (theme: Theme, name: string): string => {
  const found = tokensOf(theme).get(name);
  if (!found || !/^#[0-9a-f]{6}$/.test(found)) throw new Error(`There is no colour --${name} in ${theme}.`);
  return found;
};

const TEXTS = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'accent-soft'],
  ['ink', 'danger-soft'],
  ['ink-2', 'paper'],
  ['ink-2', 'surface'],
  ['ink-2', 'accent-soft'],
  ['accent', 'surface'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['danger', 'surface'],
  ['danger', 'paper'],
  ['danger', 'danger-soft'],
  ['inverse-ink', 'inverse'],
  ['inverse-accent', 'inverse'],
  ['ground-ink', 'ground-1'],
  ['ground-ink', 'ground-2'],
  ['ground-ink', 'ground-3'],
  ['ground-ink', 'paper'],
] as const;

const EDGES = [
  ['line-strong', 'surface'],
  ['line-strong', 'paper'],
  ['ink', 'paper'],
] as const;

describe('colours', () => {
  it('are measured rightly: black on white is 21 : 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it('have the same names in both themes', () => {
    expect([...tokensOf('dark').keys()]).toEqual([...tokensOf('light').keys()]);
    expect(tokensOf('dark').size).toBeGreaterThan(20);
  });

  describe.each(THEMES)('in the %s theme', (theme) => {
    it.each(TEXTS)('text %s is legible on %s (4.5 : 1)', (text, ground) => {
      expect(contrast(colourOf(theme, text), colourOf(theme, ground))).toBeGreaterThanOrEqual(4.5);
    });

    it.each(EDGES)('edge %s is seen on %s (3 : 1)', (edge, ground) => {
      expect(contrast(colourOf(theme, edge), colourOf(theme, ground))).toBeGreaterThanOrEqual(3);
    });

    it('the canvas has the ink and the surface of the page', () => {
      const palette = canvasPalette(theme);
      expect(palette.ink.toLowerCase()).toBe(colourOf(theme, 'ink'));
      expect(palette.surface.toLowerCase()).toBe(colourOf(theme, 'surface'));
    });

    it('the ring around what is chosen on the canvas is seen on the ground (3 : 1)', () => {
      expect(contrast(canvasPalette(theme).ink, colourOf(theme, 'paper'))).toBeGreaterThanOrEqual(3);
    });
  });

  it('the halo of what is chosen is seen beside its ring, or on the ground (3 : 1)', () => {
    const { halo, ink } = canvasPalette('light');
    expect(contrast(halo, ink)).toBeGreaterThanOrEqual(3);
    expect(contrast(canvasPalette('dark').halo, colourOf('dark', 'paper'))).toBeGreaterThanOrEqual(3);
  });
});
