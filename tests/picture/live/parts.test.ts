import { expect, test } from 'vitest';
import { countsWithRoom } from '../../../src/picture/live/counting';
import { hit } from '../../../src/picture/live/hitting';
import { contentAt, partsOf } from '../../../src/picture/live/parts';
import { actor, link } from '../drawings';

const drawing = {
  actors: [actor('a', 0, 0), actor('b', 1000, 0), actor('c', 0, 400, { scale: 2 }), actor('d', 1000, 400)],
  links: [link('a', 'b'), link('b', 'd', { badge: '2/3' }), link('a', 'd')],
};
const counts = new Map([
  ['a', 1],
  ['b', 3],
  ['c', 3],
  ['d', 1],
  ['a-b', 1],
  ['b-d', 3],
  ['a-d', 2],
]);
const parts = partsOf(drawing, counts);

const shownAt = (id: string, growth: number) => {
  const { x = 0, y = 0 } = drawing.actors.find((each) => each.id === id) ?? {};
  return { growth, x, y };
};

const target = (growths: readonly (readonly [string, number])[] = [], faded: readonly string[] = []) => ({
  parts,
  shown: new Map(growths.map(([id, growth]) => [id, shownAt(id, growth)])),
  isFaded: (id: string) => faded.includes(id),
});

test('whom most drew comes first, then who has most links', () => {
  expect(parts.cards.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
});

test('without counts the larger is the more important', () => {
  expect(partsOf(drawing).cards[0]?.id).toBe('c');
});

test('links are painted from the fewest to the most, faded ones first', () => {
  expect(parts.tracks.map(({ link: { id } }) => id)).toEqual(['a-b', 'a-d', 'b-d']);
  const faded = { ...drawing, links: [...drawing.links, link('c', 'd', { faded: true, width: 9 })] };
  expect(partsOf(faded, counts).tracks[0]?.link.id).toBe('c-d');
});

test('every link is found at both its ends', () => {
  expect(parts.tracksByActor.get('b')?.map(({ link: { id } }) => id)).toEqual(['a-b', 'b-d']);
  expect(parts.tracksByActor.get('c')).toBeUndefined();
});

test('all there is takes the room of the cards, and more where they are shown larger', () => {
  expect(parts.content.x1).toBeLessThan(-20);
  expect(parts.content.x2).toBeGreaterThan(1020);
  const larger = contentAt(parts, new Map([['b', shownAt('b', 4)]]));
  expect(larger.x2).toBeGreaterThan(parts.content.x2 + 40);
  expect(larger.x1).toBe(parts.content.x1);
});

test('a card is hit before a link, a link before the ground', () => {
  expect(hit(target(), { x: 5, y: 3 }, 5)).toBe('a');
  expect(hit(target(), { x: 500, y: 4 }, 5)).toBe('a-b');
  expect(hit(target(), { x: 500, y: 100 }, 5)).toBeNull();
});

test('a finger reaches further than a mouse', () => {
  expect(hit(target(), { x: 500, y: 11 }, 5)).toBeNull();
  expect(hit(target(), { x: 500, y: 11 }, 12)).toBe('a-b');
  expect(hit(target(), { x: -40, y: 0 }, 0)).toBeNull();
  expect(hit(target(), { x: -40, y: 0 }, 14)).toBe('a');
});

test('of two links within reach the nearer one is hit, and a faded one only from near', () => {
  const near = { x: 200, y: 38 };
  expect(hit(target(), near, 60)).toBe('a-b');
  expect(hit(target(), { x: 200, y: 60 }, 60)).toBe('a-d');
  expect(hit(target([], ['a-b']), near, 60)).toBe('a-d');
});

test('a card is hit as large as it is shown, one with a name before one without', () => {
  expect(hit(target(), { x: 970, y: 60 }, 0)).toBeNull();
  expect(hit(target([['b', 5]]), { x: 970, y: 60 }, 0)).toBe('b');
  expect(hit(target([['d', 60]]), { x: 1000, y: 0 }, 0)).toBe('d');
});

test('counts stand where there is room for them, the first ones first', () => {
  const counted = parts.tracks.filter(({ link: { id } }) => id === 'b-d');
  expect(countsWithRoom(counted, [], 1)).toHaveLength(2);
  expect(countsWithRoom([...counted, ...counted], [], 1)).toHaveLength(2);
  const inTheWay = [{ x: 1000, y: 200, width: 10, height: 10 }];
  expect(countsWithRoom(counted, inTheWay, 1)).toHaveLength(0);
  expect(countsWithRoom(parts.tracks.slice(0, 2), [], 1)).toHaveLength(0);
});
