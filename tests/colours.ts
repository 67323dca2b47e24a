/** What colours are to the eye, by calculation. Colours are `#RRGGBB`. */

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** Linear light, 0 to 1, for red, green and blue. */
const linearOf = (colour: string): number[] =>
  channelsOf(colour)
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));

const timesRow = (row: readonly number[], light: readonly number[]): number =>
  row.reduce((sum, part, index) => sum + part * (light[index] ?? 0), 0);

const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;

/** Relative luminance, WCAG 2.2. */
const luminance = (colour: string): number => timesRow(LUMINANCE, linearOf(colour));

/** Contrast ratio, WCAG 2.2: 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

type Matrix = readonly (readonly number[])[];

/**
 * How eyes see that lack one kind of cone, in linear light: Machado, Oliveira and Fernandes 2009, severity 1. Grey is
 * what a printer without colours leaves.
 */
const SEEN: Readonly<Record<string, Matrix>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [LUMINANCE, LUMINANCE, LUMINANCE],
};

export const VISIONS = Object.keys(SEEN);

/** CIE L*a*b* under D65. */
export type Lab = readonly [l: number, a: number, b: number];

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE = [0.95047, 1, 1.08883];

const labOf = (light: readonly number[]): Lab => {
  const [x = 0, y = 0, z = 0] = TO_XYZ.map((row, index) => timesRow(row, light) / (WHITE[index] ?? 1)).map(
    (part) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116),
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** A colour as eyes of a kind see it. */
export const seen = (colour: string, vision: string): Lab =>
  labOf((SEEN[vision] ?? []).map((row) => Math.min(1, Math.max(0, timesRow(row, linearOf(colour))))));

const DEGREE = Math.PI / 180;
const cosOf = (degrees: number): number => Math.cos(degrees * DEGREE);
const sinOf = (degrees: number): number => Math.sin(degrees * DEGREE);

const hueOf = (a: number, b: number): number => (Math.atan2(b, a) / DEGREE + 360) % 360;

const seventh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

const hueStep = (from: number, to: number): number => ((to - from + 540) % 360) - 180;

/** How far apart two colours are to the eye, CIEDE2000; 1 is just noticeable side by side, 10 is clear at a glance. */
export const difference = ([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number => {
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)];
  const [h1, h2] = [hueOf(stretch * a1, b1), hueOf(stretch * a2, b2)];
  const chroma = (c1 + c2) / 2;
  const step = c1 * c2 === 0 ? 0 : hueStep(h1, h2);
  const hue = c1 * c2 === 0 ? h1 + h2 : h1 + step / 2;
  const middle = ((l1 + l2) / 2 - 50) ** 2;
  const turn =
    1 -
    0.17 * cosOf(hue - 30) +
    0.24 * cosOf(2 * hue) +
    0.32 * cosOf(3 * hue + 6) -
    0.2 * cosOf(4 * hue - 63);
  const byLight = (l2 - l1) / (1 + (0.015 * middle) / Math.sqrt(20 + middle));
  const byChroma = (c2 - c1) / (1 + 0.045 * chroma);
  const byHue = (2 * Math.sqrt(c1 * c2) * sinOf(step / 2)) / (1 + 0.015 * chroma * turn);
  const blue = ((((hue + 360) % 360) - 275) / 25) ** 2;
  const rotation = -2 * seventh(chroma) * sinOf(60 * Math.exp(-blue));
  return Math.sqrt(byLight ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
};
