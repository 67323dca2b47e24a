import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../src/domain/layout/beside';
import { type Box, GAP } from '../../../src/domain/layout/placing';
import { distanceToSegment, runsThrough } from '../../../src/domain/layout/segments';

const ROOM = { width: 184, height: 74 };
const HUB: Box = { x: 0, y: 0, width: 100, height: 38 };

/** Adds so many one after the other, each linked to the hub. */
const fannedOut = (count: number): Box[] => {
  const taken: Box[] = [HUB];
  for (let added = 0; added < count; added++) {
    const partners = taken.slice(1);
    const links = partners.map((to) => ({ from: HUB, to }));
    const place = placeBeside(HUB, ROOM, { taken, partners, links });
    if (place) taken.push({ ...place, ...ROOM });
  }
  return taken.slice(1);
};

describe('a place beside an actor', () => {
  it('is to its right when nothing is in the way', () => {
    const place = placeBeside(HUB, ROOM, { taken: [HUB], partners: [], links: [] });
    expect(place).toMatchObject({ y: 0 });
    expect(place?.x).toBeGreaterThan((HUB.width + ROOM.width) / 2 + GAP);
  });

  it('is on the other side of a partner', () => {
    const partner = { x: 300, y: 0 };
    const taken = [HUB, { ...partner, ...ROOM }];
    const place = placeBeside(HUB, ROOM, { taken, partners: [partner], links: [{ from: HUB, to: partner }] });
    expect(place?.x).toBeLessThan(0);
  });

  it('never covers a card, however many come', () => {
    const boxes = [HUB, ...fannedOut(20)];
    expect(boxes).toHaveLength(21);
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          Math.abs(box.x - other.x) >= (box.width + other.width) / 2 + GAP ||
          Math.abs(box.y - other.y) >= (box.height + other.height) / 2 + GAP;
        expect(isApart, JSON.stringify([box, other])).toBe(true);
      }
    });
  });

  it('fans out: the first four stand on four sides', () => {
    const sides = fannedOut(4).map(({ x, y }) => (Math.abs(y) < 40 ? Math.sign(x) : 2 * Math.sign(y)));
    expect(new Set(sides).size).toBe(4);
  });

  it('does not lie on a link that runs by', () => {
    const link = { from: { x: 220, y: -400 }, to: { x: 220, y: 400 } };
    const place = placeBeside(HUB, ROOM, { taken: [HUB], partners: [], links: [link] });
    expect(place && runsThrough(link, { ...place, ...ROOM })).toBe(false);
  });

  it('is not offered where everything around is full', () => {
    const wall: Box = { x: 0, y: 0, width: 9000, height: 9000 };
    expect(placeBeside(HUB, ROOM, { taken: [HUB, wall], partners: [], links: [] })).toBeUndefined();
  });
});

describe('a straight line', () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };

  it('is as far from a point as its nearest end or its middle', () => {
    expect(distanceToSegment({ x: 50, y: 7 }, line)).toBe(7);
    expect(distanceToSegment({ x: -3, y: 4 }, line)).toBe(5);
    expect(distanceToSegment({ x: 3, y: 4 }, { from: line.from, to: line.from })).toBe(5);
  });

  it('runs through what lies across it, and past what lies beside or behind', () => {
    const box = { width: 20, height: 10 };
    expect(runsThrough(line, { ...box, x: 50, y: 4 })).toBe(true);
    expect(runsThrough(line, { ...box, x: 50, y: 6 })).toBe(false);
    expect(runsThrough(line, { ...box, x: 130, y: 0 })).toBe(false);
    expect(runsThrough({ from: { x: 0, y: -50 }, to: { x: 0, y: 50 } }, { ...box, x: 5, y: 0 })).toBe(true);
  });
});
