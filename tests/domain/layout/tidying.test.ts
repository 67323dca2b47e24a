import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneAt } from '../../../src/domain/backdrop/geometry';
import type { Backdrop } from '../../../src/domain/entity';
import { cardOf } from '../../../src/domain/layout/card';
import type { Pair } from '../../../src/domain/layout/fitting';
import type { DirectedLink } from '../../../src/domain/layout/layers';
import type { Point } from '../../../src/domain/layout/shapes';
import {
  type Tidied,
  type TidyCard,
  type TidyRequest,
  type TidyWay,
  tidied,
} from '../../../src/domain/layout/tidying';

const NAMES = [
  'Varha',
  'Varsinais-Suomen hyvinvointialue',
  'Lounais-Suomen sosiaali- ja terveysturvayhdistys ry',
  'Etelä-Pohjanmaan sairaanhoitopiirin kuntayhtymän perhekeskusverkosto',
  'Egentliga Finlands välfärdsområde',
  'Työllisyydenhoidonkuntakokeiluyhteistyöryhmä',
  'MLL',
];

const kindOfCard = (index: number) => (['card', 'ellipse', 'hexagon'] as const)[index % 3] ?? 'card';

const card = (index: number, place: Partial<Point>, pinned = false): TidyCard => {
  const { width, height } = cardOf(NAMES[index % NAMES.length] ?? '', kindOfCard(index));
  return { id: `a${index}`, name: '', width, height, pinned, ...place };
};

const boxesAfter = (cards: readonly TidyCard[], { places }: Tidied) =>
  cards.map(({ id, width, height, x = 0, y = 0 }) => ({ id, width, height, x, y, ...places.get(id) }));

type Box = ReturnType<typeof boxesAfter>[number];

const covers = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1e-6 &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1e-6;

const coveredPairs = (boxes: readonly Box[]) =>
  boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (covers(a, b) ? [`${a.id} on ${b.id}`] : [])),
  );

const groupsOf = (cards: readonly TidyCard[]) => [
  cards.filter((_, index) => index % 3 === 0).map(({ id }) => id),
  cards.filter((_, index) => index % 3 !== 0).map(({ id }) => id),
];

const mapOf = (most: number) =>
  fc
    .record({
      places: fc.array(
        fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -700, max: 700 }) }),
        { minLength: 2, maxLength: most },
      ),
      ties: fc.array(
        fc.record({
          from: fc.nat(),
          to: fc.nat(),
          direction: fc.constantFrom('none', 'forward', 'both'),
        }),
        { maxLength: most * 2 },
      ),
      pins: fc.uniqueArray(fc.nat({ max: 7 }), { maxLength: 2 }),
    })
    .map(({ places, ties, pins }) => {
      const cards = places.map((place, index) => card(index, place, pins.includes(index)));
      const links: DirectedLink[] = ties.map(({ from, to, direction }) => ({
        source: `a${from % cards.length}`,
        target: `a${to % cards.length}`,
        direction,
      }));
      return { cards, links };
    })
    // two pinned ones that cover each other cannot be parted
    .filter(
      ({ cards }) =>
        coveredPairs(
          boxesAfter(
            cards.filter((one) => one.pinned),
            { places: new Map() },
          ),
        ).length === 0,
    );

const WAYS: TidyWay[] = ['links', 'rings', 'hierarchy', 'grid'];

describe.each(WAYS)('tidying by %s', (way) => {
  const requestOf = (map: { cards: TidyCard[]; links: DirectedLink[] }): TidyRequest => ({
    ...map,
    way,
    groups: groupsOf(map.cards),
  });
  const done = (request: TidyRequest): Tidied => tidied(request) ?? { places: new Map() };

  test('leaves no card on another and no pinned one elsewhere, whatever the map', () => {
    fc.assert(
      fc.property(mapOf(30), (map) => {
        const result = done(requestOf(map));
        expect(coveredPairs(boxesAfter(map.cards, result))).toEqual([]);
        for (const { id, pinned } of map.cards) expect(result.places.has(id)).toBe(!pinned);
      }),
      { seed: 42, numRuns: 25 },
    );
  });

  test('leaves no card on another on a map of three hundred', () => {
    const [map = { cards: [], links: [] }] = fc.sample(
      fc
        .array(fc.record({ from: fc.nat({ max: 299 }), to: fc.nat({ max: 299 }) }), {
          minLength: 600,
          maxLength: 600,
        })
        .map((ties) => ({
          cards: Array.from({ length: 300 }, (_, index) =>
            card(index, { x: (index % 20) * 150, y: Math.floor(index / 20) * 90 }, index % 60 === 0),
          ),
          links: ties.map(({ from, to }): DirectedLink => ({ source: `a${from}`, target: `a${to}` })),
        })),
      { seed: 42, numRuns: 1 },
    );
    const start = performance.now();
    const result = done(requestOf(map));
    console.info(`tidying 300 by ${way}: ${Math.round(performance.now() - start)} ms`);
    expect(coveredPairs(boxesAfter(map.cards, result))).toEqual([]);
  });

  test('moves the chosen ones only, and they cover nobody', () => {
    fc.assert(
      fc.property(mapOf(20), ({ cards, links }) => {
        const apart = cards.map((one, index) => ({
          ...one,
          x: (index % 5) * 260,
          y: Math.floor(index / 5) * 130,
        }));
        const chosen = new Set(apart.filter((_, index) => index % 2 === 0).map(({ id }) => id));
        const result = done({ ...requestOf({ cards: apart, links }), chosen });
        for (const id of result.places.keys()) expect(chosen.has(id)).toBe(true);
        expect(coveredPairs(boxesAfter(apart, result))).toEqual([]);
      }),
      { seed: 42, numRuns: 25 },
    );
  });

  test('covers no text', () => {
    const cards = Array.from({ length: 12 }, (_, index) => card(index, { x: index * 40, y: index * 20 }));
    const links = cards.slice(1).map(({ id }): DirectedLink => ({ source: 'a0', target: id }));
    const text = { x: 200, y: 100, width: 260, height: 60 };
    const boxes = boxesAfter(cards, done({ ...requestOf({ cards, links }), others: [text] }));
    expect(boxes.filter((box) => covers(box, { id: 'text', ...text }))).toEqual([]);
  });

  test('gives the same places for the same map, in any order of its records', () => {
    const [map] = fc.sample(mapOf(20), { seed: 42, numRuns: 1 });
    if (!map) throw new Error('no map');
    const request = requestOf(map);
    const turned = { ...request, cards: [...map.cards].reverse(), links: [...map.links].reverse() };
    for (const [id, { x, y }] of done(turned).places) {
      expect(done(request).places.get(id)?.x).toBeCloseTo(x, 6);
      expect(done(request).places.get(id)?.y).toBeCloseTo(y, 6);
    }
  });

  test('stays where the map stands', () => {
    const cards = Array.from({ length: 9 }, (_, index) => card(index, { x: 5000 + index * 30, y: 400 }));
    const { places } = done(requestOf({ cards, links: [] }));
    const xs = [...places.values()].map(({ x }) => x);
    expect(xs.reduce((sum, x) => sum + x, 0) / xs.length).toBeCloseTo(5120, 0);
  });
});

const zone = (id: string) => ({ id, name: id });
const RINGS: Backdrop = { type: 'rings', rings: ['core', 'partners', 'surroundings'].map(zone) };

const BACKDROPS: Record<string, Backdrop> = {
  rings: RINGS,
  sectors: { type: 'sectors', sectors: ['a', 'b', 'c', 'd'].map(zone) },
  'sectors crossed by rings': {
    type: 'sectors',
    sectors: ['a', 'b', 'c'].map(zone),
    rings: ['near', 'far'].map(zone),
  },
  columns: { type: 'columns', columns: ['hierarchy', 'market', 'network'].map(zone) },
};

describe.each(Object.entries(BACKDROPS))('tidying on %s', (_, backdrop) => {
  const check = (
    cards: readonly TidyCard[],
    links: readonly DirectedLink[],
    chosen?: ReadonlySet<string>,
  ) => {
    const result = tidied({ way: 'zones', cards, links, backdrop, ...(chosen ? { chosen } : {}) });
    if (!result) throw new Error('no room');
    const boxes = boxesAfter(cards, result);
    for (const { id, x = 0, y = 0 } of cards) {
      const after = boxes.find((box) => box.id === id) ?? { x: 0, y: 0 };
      expect(zoneAt(backdrop, result.backdropScale ?? 1, after)?.id).toBe(zoneAt(backdrop, 1, { x, y })?.id);
    }
    return { result, boxes };
  };

  test('leaves everybody in their zone and no card on another, whatever the map', () => {
    fc.assert(
      fc.property(mapOf(40), ({ cards, links }) => {
        const free = cards.map((one) => ({ ...one, pinned: false }));
        expect(coveredPairs(check(free, links).boxes)).toEqual([]);
      }),
      { seed: 42, numRuns: 20 },
    );
  });

  test('lets the ground grow for a crowd, and only then', () => {
    const crowd = Array.from({ length: 120 }, (_, index) => card(index, { x: (index % 12) * 10, y: -index }));
    const { result, boxes } = check(crowd, []);
    expect(coveredPairs(boxes)).toEqual([]);
    expect(result.backdropScale).toBeGreaterThan(1);
    expect(check(crowd.slice(0, 3), []).result.backdropScale).toBeUndefined();
  });

  test('lets pinned ones and those outside be', () => {
    const cards = [card(0, { x: 5, y: -30 }, true), card(6, { x: 8, y: -40 }), card(1, { x: 6000, y: 6000 })];
    const { result } = check(cards, []);
    expect(result.places.has('a0')).toBe(false);
    expect(result.places.get('a1')).toEqual({ x: 6000, y: 6000 });
  });

  test('lays out three hundred', () => {
    const cards = Array.from({ length: 300 }, (_, index) =>
      card(index, { x: Math.cos(index) * (index % 300), y: Math.sin(index) * ((index * 7) % 280) }),
    );
    const links = cards
      .slice(1)
      .map(({ id }, index): DirectedLink => ({ source: `a${index % 40}`, target: id }));
    const start = performance.now();
    const { boxes } = check(cards, links);
    console.info(`tidying 300 in zones: ${Math.round(performance.now() - start)} ms`);
    expect(coveredPairs(boxes)).toEqual([]);
  });
});

test('where pinned actors hold the ground and it is too small, tidying says that there is no room', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => card(index, { x: index, y: 0 }));
  const pin = card(99, { x: 160, y: 0 }, true);
  expect(tidied({ way: 'zones', cards: [...crowd, pin], links: [], backdrop: RINGS })).toBeUndefined();
});

const meanMove = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, { from, to }) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0) / pairs.length;

test('a map that is tidy already is left nearly as it is', () => {
  const cards = Array.from({ length: 40 }, (_, index) =>
    card(index, { x: (index * 397) % 1500, y: (index * 211) % 900 }),
  );
  const links = cards
    .slice(1)
    .map(({ id }, index): DirectedLink => ({ source: `a${Math.floor(index / 3)}`, target: id }));
  const once = tidied({ way: 'links', cards, links })?.places ?? new Map<string, Point>();
  const tidy = cards.map((one) => ({ ...one, ...once.get(one.id) }));
  const again = tidied({ way: 'links', cards: tidy, links })?.places ?? new Map<string, Point>();
  const move = meanMove(
    tidy.map(({ id, x, y }) => ({ from: { x: x ?? 0, y: y ?? 0 }, to: again.get(id) ?? { x: 0, y: 0 } })),
  );
  expect(move).toBeLessThan(60);
});
