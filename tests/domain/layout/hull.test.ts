import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  captionPlace,
  convexOutline,
  groundPath,
  hullBox,
  hullOf,
  outlinePath,
  overlap,
} from '../../../src/domain/layout/hull';
import type { Box } from '../../../src/domain/layout/placing';
import type { Point } from '../../../src/domain/layout/shapes';

const card = (x: number, y: number, width = 120, height = 38): Box => ({ x, y, width, height });

const made = (members: readonly Box[], others: readonly Box[] = []) => {
  const hull = hullOf(members, others);
  if (!hull) throw new Error('There is no hull.');
  return hull;
};

const cornersOf = ({ x, y, width, height }: Box): Point[] =>
  [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => ({ x: x + (right * width) / 2, y: y + (down * height) / 2 })),
  );

/** Told apart from the code: walks along each side of the core and asks how far the point is from it. */
const isInside = ({ core, room }: ReturnType<typeof made>, at: Point): boolean => {
  const sides = core.map((from, index) => ({ from, to: core[(index + 1) % core.length] ?? from }));
  const isRightOf = ({ from, to }: { from: Point; to: Point }) =>
    (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x) >= 0;
  if (sides.every(isRightOf)) return true;
  return sides.some(({ from, to }) =>
    Array.from({ length: 401 }, (_, step) => step / 400).some(
      (share) =>
        Math.hypot(from.x + (to.x - from.x) * share - at.x, from.y + (to.y - from.y) * share - at.y) <= room,
    ),
  );
};

const boxes = fc.array(
  fc
    .tuple(
      fc.integer({ min: -600, max: 600 }),
      fc.integer({ min: -400, max: 400 }),
      fc.integer({ min: 56, max: 220 }),
      fc.integer({ min: 38, max: 92 }),
    )
    .map(([x, y, width, height]) => card(x, y, width, height)),
  { minLength: 1, maxLength: 12 },
);

describe('the outline', () => {
  test('there is none around nobody', () => {
    expect(hullOf([])).toBeUndefined();
  });

  test('holds every card of every member with room to spare', () => {
    fc.assert(
      fc.property(boxes, (members) => {
        const hull = made(members);
        const roomy = members.flatMap((box) =>
          cornersOf({ ...box, width: box.width + 16, height: box.height + 16 }),
        );
        expect(roomy.filter((corner) => !isInside(hull, corner))).toEqual([]);
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  test('turns the same way all round, however the cards stand', () => {
    fc.assert(
      fc.property(boxes, (members) => {
        const { core } = made(members);
        const turns = core.map((at, index) => {
          const [from = at, to = at] = [core[(index + 1) % core.length], core[(index + 2) % core.length]];
          return (from.x - at.x) * (to.y - at.y) - (from.y - at.y) * (to.x - at.x);
        });
        expect(Math.min(...turns)).toBeGreaterThan(0);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('leaves out the points on its sides and within it', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    const others = [
      { x: 5, y: 0 },
      { x: 5, y: 5 },
      { x: 0, y: 0 },
    ];
    expect(convexOutline([...others, ...square])).toEqual(square);
  });

  test('is a rounded pill around one card, as path data that a browser reads', () => {
    const path = outlinePath(made([card(0, 0)]));
    expect(path).toBe(
      'M-80 -3A36 36 0 0 1 -44 -39L44 -39A36 36 0 0 1 80 -3L80 3A36 36 0 0 1 44 39L-44 39A36 36 0 0 1 -80 3L-80 -3Z',
    );
  });
});

describe('others', () => {
  const corners = [card(0, 0), card(600, 0), card(0, 400), card(600, 400)];

  test('who stand among the members get a hole, and those at the edge or outside none', () => {
    const [inside, atEdge, outside] = [card(300, 200), card(300, -40), card(900, 200)];
    const hull = made(corners, [inside, atEdge, outside]);
    expect(hull.holes).toEqual([inside]);
  });

  test('in holes are left out of what is filled', () => {
    const path = /Z/g;
    expect(groundPath(made(corners)).match(path)).toHaveLength(1);
    expect(groundPath(made(corners, [card(300, 200)])).match(path)).toHaveLength(2);
  });
});

describe('the caption', () => {
  const size = { width: 120, height: 20 };

  test('stands in the middle of the top', () => {
    const hull = made([card(0, 0), card(400, 0)]);
    expect(captionPlace(hull, size, [])).toMatchObject({ x: 200, y: -39 });
  });

  test('goes out of the way of cards, and keeps clear of them wherever there is room', () => {
    fc.assert(
      fc.property(boxes, (others) => {
        const members = [card(0, 0), card(400, 0), card(200, 260)];
        const hull = made(members);
        const place = captionPlace(hull, size, [...members, ...others]);
        const isTop = place.y === hullBox(hull).y - hullBox(hull).height / 2 && place.x === hullBox(hull).x;
        if (!isTop) expect([...members, ...others].filter((box) => overlap(box, place))).toEqual([]);
      }),
      { seed: 42, numRuns: 100 },
    );
    const inTheWay = card(200, -39);
    const place = captionPlace(made([card(0, 0), card(400, 0)]), size, [inTheWay]);
    expect(overlap(place, inTheWay)).toBe(false);
  });

  test('stands on the top where every place is taken', () => {
    const hull = made([card(0, 0)]);
    expect(captionPlace(hull, size, [card(0, 0, 1000, 1000)])).toMatchObject({ x: 0, y: -39 });
  });
});
