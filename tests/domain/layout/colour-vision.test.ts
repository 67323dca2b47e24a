import { describe, expect, it, test } from 'vitest';
import { LOOKS, type Look } from '../../../src/domain/defaults';
import type { Shape } from '../../../src/domain/entity';
import { darkTint, onDark, tint } from '../../../src/domain/layout/colour';
import { shapeOutline } from '../../../src/domain/layout/shapes';
import { difference, type Lab, seen, VISIONS } from '../../colours';

/** From here on two colours are told apart at a glance, also when they do not lie side by side. */
const CLEAR = 10;

/** A card of some name, in px, and how much of it two outlines must not share to be told apart. */
const CARD = { width: 120, height: 40 };
const CORNER = 11;
const OTHER_OUTLINE = 100;

/** How colours are drawn in each theme. */
const DRAWN = [
  ['lines on light', (colour: string) => colour],
  ['fills on light', tint],
  ['lines on dark', onDark],
  ['fills on dark', darkTint],
] as const;

const pairs: [Look, Look][] = LOOKS.flatMap((one, index) =>
  LOOKS.slice(index + 1).map((other): [Look, Look] => [one, other]),
);

/** How far a shape reaches to the left and to the right at a height, in px from its middle. */
const reachAt = (shape: Shape, y: number): [left: number, right: number] => {
  if (shape === 'card') {
    const into = Math.max(0, Math.abs(y) - (CARD.height / 2 - CORNER));
    const half = CARD.width / 2 - CORNER + Math.sqrt(CORNER ** 2 - into ** 2);
    return [-half, half];
  }
  const points = shapeOutline(shape, CARD.width, CARD.height);
  const xs = points.flatMap((a, index) => {
    const b = points[(index + 1) % points.length] ?? a;
    return a.y > y === b.y > y ? [] : [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
  });
  return [Math.min(...xs), Math.max(...xs)];
};

const ROWS = Array.from({ length: CARD.height }, (_, row) => row + 0.5 - CARD.height / 2);

/** The area that only one of two shapes covers, in px². */
const apart = (one: Shape, other: Shape): number =>
  ROWS.map((y) => {
    const [[left, right], [otherLeft, otherRight]] = [reachAt(one, y), reachAt(other, y)];
    return Math.abs(left - otherLeft) + Math.abs(right - otherRight);
  }).reduce((sum, part) => sum + part, 0);

const isOtherShape = (one: Look, other: Look): boolean => apart(one.shape, other.shape) > OTHER_OUTLINE;

test.each<[Lab, Lab, number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('%j and %j are %d apart, as in the data published with CIEDE2000', (one, other, expected) => {
  expect(difference(one, other)).toBeCloseTo(expected, 4);
});

test('eyes that lack a cone confuse what they are known to confuse', () => {
  const [red, green] = ['#B85C5C', '#8A7A4A'];
  expect(difference(seen(red, 'all colours'), seen(green, 'all colours'))).toBeGreaterThan(25);
  expect(difference(seen(red, 'deuteranopia'), seen(green, 'deuteranopia'))).toBeLessThan(CLEAR);
  expect(seen('#FFFFFF', 'protanopia')[0]).toBeCloseTo(100, 0);
});

test('eyes that see all colours tell all types by their lines alone', () => {
  for (const draw of [(colour: string) => colour, onDark]) {
    for (const [one, other] of pairs) {
      const both = [one, other].map(({ colour }) => seen(draw(colour), 'all colours'));
      expect(difference(both[0] ?? [0, 0, 0], both[1] ?? [0, 0, 0])).toBeGreaterThan(CLEAR);
    }
  }
});

describe.each(DRAWN)('%s', (_, draw) => {
  it.each(VISIONS)('tell any two types apart by colour or by outline, for %s', (vision) => {
    const confused = pairs
      .filter(
        ([one, other]) =>
          difference(seen(draw(one.colour), vision), seen(draw(other.colour), vision)) < CLEAR,
      )
      .filter(([one, other]) => !isOtherShape(one, other));
    expect(confused).toEqual([]);
  });
});

test('a colour used twice comes with another outline', () => {
  const outlines = new Set(LOOKS.map(({ shape }) => shape));
  expect(outlines.size).toBe(LOOKS.length);
  expect(apart('square', 'square')).toBe(0);
});
