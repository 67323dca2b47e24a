import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOOKS } from '../../../src/domain/defaults';
import {
  DEFAULT_COLOUR,
  darkTint,
  inWhite,
  NO_FILL_DARK,
  onDark,
  tint,
} from '../../../src/domain/layout/colour';
import { contrast } from '../../colours';

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

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

test('where the page is dark, every line colour stands out from the ground, and light letters read on every fill', () => {
  fc.assert(
    fc.property(colour, (stroke) => {
      expect(contrast(onDark(stroke), '#14181D')).toBeGreaterThan(3);
      expect(contrast('#E9ECEF', darkTint(stroke))).toBeGreaterThan(4.5);
    }),
    { seed: 42, examples: [['#000000'], ['#FFFFFF']] },
  );
  expect(contrast('#E9ECEF', NO_FILL_DARK)).toBeGreaterThan(4.5);
});

test('a share of a colour in white lies between the two', () => {
  expect(inWhite('#2B6CB0', 1)).toBe('#2B6CB0');
  expect(inWhite('#2b6cb0', 0)).toBe('#FFFFFF');
  expect(inWhite('#000000', 0.5)).toBe('#808080');
});

test('what is not a colour is treated as the default colour', () => {
  for (const odd of ['', 'red', '#12345', 'url(#x)']) expect(tint(odd)).toBe(tint(DEFAULT_COLOUR));
});
