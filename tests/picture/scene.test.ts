import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOf } from '../../src/domain/layout/card';
import { DEFAULT_COLOUR, NO_FILL, tint } from '../../src/domain/layout/colour';
import type { DrawnLink } from '../../src/picture/drawing';
import { linkScene } from '../../src/picture/links';
import type { Bounds, PathMark, Scene, TextMark } from '../../src/picture/marks';
import { sceneOf } from '../../src/picture/scene';
import { actor, drawing, link } from './drawings';

const paths = (scene: Scene): PathMark[] => scene.marks.filter((mark) => mark.is === 'path');
const texts = (scene: Scene): TextMark[] => scene.marks.filter((mark) => mark.is === 'text');
const words = (scene: Scene): string[] => texts(scene).flatMap(({ lines }) => lines);
const linesOf = (scene: Scene): PathMark[] => paths(scene).filter(({ fill }) => fill === undefined);
const headsOf = (scene: Scene): PathMark[] => paths(scene).filter(({ stroke, path }) => !stroke && path);

/** Start and end of a straight line's path. */
const ends = ({ path }: PathMark): number[] => path.split(/[ML ]/).filter(Boolean).map(Number);

/** The end points of the commands of absolute path data. */
const pointsOf = (path: string): [number, number][] =>
  [...path.matchAll(/[MLA]([^MLAZ]+)/g)].map(([, numbers = '']) => {
    const [x = 0, y = 0] = numbers.trim().split(' ').map(Number).slice(-2);
    return [x, y];
  });

const holds = ({ x, y, width, height }: Bounds, [px, py]: [number, number], room: number): boolean =>
  px - room >= x - 0.01 &&
  px + room <= x + width + 0.01 &&
  py - room >= y - 0.01 &&
  py + room <= y + height + 0.01;

const TWO = [actor('a', 0, 0), actor('b', 300, 0)];

test('an empty drawing has no marks and no size', () => {
  expect(sceneOf({ actors: [], links: [] })).toEqual({
    marks: [],
    bounds: { x: 0, y: 0, width: 0, height: 0 },
  });
});

test('an actor is a tinted card with its name in the middle', () => {
  const scene = sceneOf({
    actors: [actor('Varha', 10, 20, { kind: { colour: '#2B6CB0', shape: 'hexagon' } })],
    links: [],
  });
  expect(paths(scene)).toMatchObject([{ fill: tint('#2B6CB0'), stroke: '#2B6CB0', width: 2 }]);
  expect(texts(scene)).toMatchObject([{ lines: ['Varha'], x: 10, anchor: 'middle' }]);
  const { width, height } = cardOf('Varha', 'hexagon');
  expect(scene.bounds).toEqual({
    x: 10 - width / 2 - 1,
    y: 20 - height / 2 - 1,
    width: width + 2,
    height: height + 2,
  });
});

test('an actor without a type is a card in the default colour', () => {
  const [card] = paths(sceneOf({ actors: [actor('a', 0, 0)], links: [] }));
  expect(card).toMatchObject({ stroke: DEFAULT_COLOUR, fill: NO_FILL });
  expect(card?.path).toContain('A');
});

test('a link runs from border to border', () => {
  const [line] = linesOf(sceneOf({ actors: TWO, links: [link('a', 'b')] }));
  const { width } = cardOf('a');
  expect(line && ends(line)).toEqual([width / 2 + 1, 0, 300 - width / 2 - 1, 0]);
});

test('a link meets a slanted border where it is, not at the corner of the box', () => {
  const diamond = { kind: { colour: '#5B6573', shape: 'diamond' } } as const;
  const actors = [actor('a', 0, 0, diamond), actor('b', 1000, 190)];
  const [line] = linesOf(sceneOf({ actors, links: [link('a', 'b')] }));
  const [x = 0, y = 0] = line ? ends(line) : [];
  const { width, height } = cardOf('a', 'diamond');
  // the slant runs from the pointed end to 60 % of the half width at the top
  expect(x / (width / 2 + 1) + (0.4 * y) / (height / 2 + 1)).toBeCloseTo(1, 2);
});

test('parallel links stand beside each other, whichever way they were drawn', () => {
  const heights = (...links: DrawnLink[]) =>
    linesOf(sceneOf({ actors: TWO, links })).map((line) => ends(line)[1]);
  const [there, back] = [link('a', 'b'), link('b', 'a')];
  expect(heights(there, back)).toEqual([-6, 6]);
  expect(heights(there, back, link('a', 'b', { id: 'third' }))).toEqual([-12, 0, 12]);
});

test('very many parallel links still begin at their cards', () => {
  const links = Array.from({ length: 40 }, (_, index) => link('a', 'b', { id: String(index) }));
  const lines = linesOf(sceneOf({ actors: TWO, links })).map(ends);
  expect(lines).toHaveLength(40);
  const { width, height } = cardOf('a');
  for (const [x = 0, y = 0] of lines) {
    expect(x).toBe(width / 2 + 1);
    expect(Math.abs(y)).toBeLessThan(height / 2);
  }
});

test('a thick link with arrowheads lies inside its own bounds', () => {
  const segment = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
  const plain = linkScene(link('a', 'b', { width: 14 }), segment);
  expect(plain.bounds.y).toBe(-7);
  expect(plain.bounds.height).toBe(14);
  const arrow = linkScene(link('a', 'b', { width: 14, direction: 'forward' }), segment);
  expect(arrow.bounds.height).toBeGreaterThan(30);
});

test('arrowheads stand where the link points', () => {
  const headX = (direction: 'none' | 'forward' | 'both') =>
    headsOf(sceneOf({ actors: TWO, links: [link('a', 'b', { direction })] })).map(
      ({ path }) => pointsOf(path)[0]?.[0],
    );
  const { width } = cardOf('a');
  expect(headX('none')).toEqual([]);
  expect(headX('forward')).toEqual([300 - width / 2 - 1]);
  expect(headX('both')).toEqual([300 - width / 2 - 1, width / 2 + 1]);
});

test('the line ends inside the arrowhead, not beside its tip', () => {
  const [line] = linesOf(sceneOf({ actors: TWO, links: [link('a', 'b', { direction: 'forward' })] }));
  expect(line && ends(line)[2]).toBeLessThan(300 - cardOf('b').width / 2 - 5);
});

test('self links, links without an end and links hidden by overlapping cards are left out', () => {
  const links = [link('a', 'a'), link('a', 'nobody'), link('a', 'near'), link('a', 'same')];
  const actors = [actor('a', 0, 0), actor('near', 10, 5), actor('same', 0, 0)];
  expect(linesOf(sceneOf({ actors, links }))).toEqual([]);
});

test('a line style shows as dashes, and one person’s link is dashed whatever its style', () => {
  const dashes = (more: Parameters<typeof link>[2]) =>
    linesOf(sceneOf({ actors: TWO, links: [link('a', 'b', more)] }))[0]?.dash;
  expect(dashes({})).toBeUndefined();
  expect(dashes({ line: 'dashed' })).toEqual([8, 6]);
  expect(dashes({ line: 'dotted' })).toEqual([2, 5]);
  expect(dashes({ dashed: true })).toEqual([8, 6]);
});

test('counts stand on cards and links in full, and are left out of thumbnails', () => {
  const counted = {
    actors: [actor('a', 0, 0, { badge: '7/12' }), actor('b', 300, 0)],
    links: [link('a', 'b', { badge: '3/12' })],
  };
  expect(words(sceneOf(counted))).toEqual(['3/12', 'a', '7/12', 'b']);
  expect(words(sceneOf(counted, 'thumbnail'))).toEqual(['a', 'b']);
});

test('more votes make a thicker border', () => {
  const border = (weight: number) => paths(sceneOf({ actors: [actor('a', 0, 0, { weight })], links: [] }))[0];
  expect(border(0)?.width).toBe(1.5);
  expect(border(1)?.width).toBe(4.5);
  expect(border(45)?.width).toBe(4.5);
});

test('what is faded lies below, what is highlighted above with a halo in a ring of ink', () => {
  const scene = sceneOf({
    actors: [
      actor('a', 0, 0, { highlighted: true }),
      actor('b', 0, 200),
      actor('c', 0, 400, { faded: true }),
    ],
    links: [link('a', 'b'), link('b', 'c', { faded: true })],
  });
  expect(words(scene)).toEqual(['c', 'b', 'a']);
  expect(
    paths(scene)
      .slice(-3)
      .map(({ fill }) => fill),
  ).toEqual(['#1E2732', '#F4B73B', NO_FILL]);
  expect(linesOf(scene)[0]?.stroke).not.toBe(DEFAULT_COLOUR);
});

test('the bounds hold every outline with its stroke', () => {
  fc.assert(
    fc.property(drawing, (model) => {
      const { marks, bounds } = sceneOf(model);
      for (const mark of marks) {
        if (mark.is === 'text') continue;
        // a line's stroke reaches sideways only, but its bounds have room all round
        for (const point of pointsOf(mark.path)) {
          expect(holds(bounds, point, mark.stroke ? (mark.width ?? 0) / 2 : 0)).toBe(true);
        }
      }
    }),
    { seed: 42 },
  );
});

test('no mark ever holds a number that is none', () => {
  fc.assert(
    fc.property(drawing, (model) => {
      expect(JSON.stringify(sceneOf(model))).not.toMatch(/NaN|Infinity|null/);
    }),
    { seed: 42 },
  );
});
