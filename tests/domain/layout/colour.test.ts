import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOOKS } from '../../../src/domain/defaults';
import { DEFAULT_COLOUR, inWhite, tint } from '../../../src/domain/layout/colour';

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((code) => `#${code.toString(16).padStart(6, '0').toUpperCase()}`);

/** The fills as the designer mixed them by eye. */
const LISTED = ['#DCE8F5', '#FBE6D0', '#F6DCE8', '#DDF0E4', '#E7E0F4', '#F7EFC8', '#D8F0F3', '#ECEEF1'];

test('the tints come close to the designed fills', () => {
  LOOKS.forEach((look, index) => {
    const designed = channelsOf(LISTED[index] ?? '');
    channelsOf(tint(look.colour)).forEach((channel, at) => {
      expect(Math.abs(channel - (designed[at] ?? 0))).toBeLessThan(20);
    });
  });
});

test('ink and the greyer letters of faded names read well on the tint of every colour', () => {
  fc.assert(
    fc.property(colour, (stroke) => {
      expect(contrast('#1E2732', tint(stroke))).toBeGreaterThan(4.5);
      expect(contrast('#5B6573', tint(inWhite(stroke, 0.4)))).toBeGreaterThan(4.5);
    }),
    { seed: 42 },
  );
});

test('the border of every default type stands out from its fill and from paper', () => {
  for (const look of LOOKS) {
    expect(contrast(look.colour, tint(look.colour))).toBeGreaterThan(3);
    expect(contrast(look.colour, '#FAF8F3')).toBeGreaterThan(3);
  }
});

test('a share of a colour in white lies between the two', () => {
  expect(inWhite('#2B6CB0', 1)).toBe('#2B6CB0');
  expect(inWhite('#2b6cb0', 0)).toBe('#FFFFFF');
  expect(inWhite('#000000', 0.5)).toBe('#808080');
});

test('what is not a colour is treated as the default colour', () => {
  for (const odd of ['', 'red', '#12345', 'url(#x)']) expect(tint(odd)).toBe(tint(DEFAULT_COLOUR));
});
