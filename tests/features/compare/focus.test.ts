import { describe, expect, test } from 'vitest';
import { comparedOf } from '../../../src/domain/merge/view';
import type { TalkingPoint } from '../../../src/domain/points/point';
import {
  aloneIds,
  type Chosen,
  isSameChosen,
  keptIds,
  litIds,
  marksOf,
} from '../../../src/features/compare/focus';
import { mapOf, workshop } from '../../domain/match/workshop';

/** Turku and Varha are on all three maps; two link them, one of these from the other end. Kela is on one. */
const entities = workshop({
  maps: {
    m1: { ...mapOf('Turku', 'Varha'), links: [['a1', 'a2']] },
    m2: { ...mapOf('Varha', 'Turku', 'Kela'), links: [['a1', 'a2']] },
    m3: mapOf('Turku', 'Varha'),
  },
});
const compared = comparedOf(entities);
const TURKU = 'm1/a1';
const VARHA = 'm1/a2';
const KELA = 'm2/a3';
const LINK = 'm1/a1/m1/a2';

const pointOn = (point: Partial<TalkingPoint>): Chosen => ({
  is: 'point',
  point: {
    key: 'all-drew',
    code: 'all-drew',
    actors: [],
    links: [],
    maps: [],
    names: [],
    numbers: {},
    surprise: 1,
    ...point,
  },
});

const asObject = (marks: ReturnType<typeof marksOf>) =>
  marks && Object.fromEntries([...marks].map(([mapId, ids]) => [mapId, [...ids].sort()]));

describe('which maps hold what is looked at', () => {
  test('an actor is marked on each map that holds it, where it stands there', () => {
    expect(asObject(marksOf(TURKU ?? '', null, compared))).toEqual({ m1: ['a1'], m2: ['a2'], m3: ['a1'] });
  });

  test('a link is marked by its ends on the maps that draw it alone', () => {
    expect(asObject(marksOf(null, { is: 'thing', id: LINK }, compared))).toEqual({
      m1: ['a1', 'a2'],
      m2: ['a1', 'a2'],
    });
  });

  test('what is pointed at comes before what is chosen', () => {
    expect(asObject(marksOf(KELA ?? '', { is: 'thing', id: LINK }, compared))).toEqual({ m2: ['a3'] });
  });

  test('a point on certain maps is marked on these, though they hold nothing of it', () => {
    const point = pointOn({ actors: [KELA], maps: ['m2', 'm3'] });
    expect(asObject(marksOf(null, point, compared))).toEqual({ m2: ['a3'], m3: [] });
  });

  test('nothing is marked while nothing is looked at, and while a map is', () => {
    expect(marksOf(null, null, compared)).toBeUndefined();
    expect(marksOf(null, { is: 'map', id: 'm1' }, compared)).toBeUndefined();
  });
});

describe('what stands out', () => {
  test('of a map, the actors and links that it drew, whatever they are called there', () => {
    const kept = keptIds({ is: 'map', id: 'm2' }, compared);
    expect([...(kept ?? [])].sort()).toEqual([TURKU, LINK, VARHA, KELA].sort());
    expect(keptIds({ is: 'map', id: 'm3' }, compared)?.has(LINK)).toBe(false);
  });

  test('is left to the slider where a point or an actor is chosen: these are lit', () => {
    expect(keptIds(pointOn({ actors: [TURKU, VARHA] }), compared)).toBeUndefined();
    expect(keptIds({ is: 'thing', id: LINK }, compared)).toBeUndefined();
  });
});

describe('what is lit', () => {
  const point = pointOn({ actors: [TURKU, VARHA], links: [LINK] });

  test('of a point, its actors and links by themselves', () => {
    expect(aloneIds(null, point)).toEqual([TURKU, VARHA, LINK]);
    expect(litIds(null, point)).toEqual([]);
  });

  test('is what is pointed at, with what hangs on it, before what a point is about', () => {
    expect(litIds(KELA, point)).toEqual([KELA]);
    expect(aloneIds(KELA, point)).toEqual([]);
  });

  test('of an actor that was chosen, it with what hangs on it, whatever is pointed at', () => {
    expect(litIds(KELA, { is: 'thing', id: TURKU })).toEqual([KELA, TURKU]);
    expect(aloneIds(null, { is: 'thing', id: TURKU })).toEqual([]);
  });
});

test('a point that was worked out anew is the same point', () => {
  expect(isSameChosen(pointOn({}), pointOn({ numbers: { m: 3 } }))).toBe(true);
  expect(isSameChosen(pointOn({}), { is: 'thing', id: 'all-drew' })).toBe(false);
  expect(isSameChosen({ is: 'map', id: 'm1' }, { is: 'thing', id: 'm1' })).toBe(false);
});

describe('where each group counts once', () => {
  const grouped = workshop({
    maps: {
      m1: { ...mapOf('Turku', 'Varha'), links: [['a1', 'a2']] },
      m2: mapOf('Varha', 'Turku'),
      m3: mapOf('Turku', 'Kela'),
      z1: { actors: {}, info: { author: { type: 'group' }, groupOf: ['m1', 'm2'] } },
    },
  });
  const once = comparedOf(grouped, { set: 'person', groupsOnce: true });

  test('the members’ own maps are marked', () => {
    expect(once.counts.maps.map(({ id }) => id)).toEqual(['m3', 'z1']);
    expect(asObject(marksOf(null, { is: 'thing', id: LINK }, once))).toEqual({ m1: ['a1', 'a2'] });
    expect(asObject(marksOf(VARHA, null, once))).toEqual({ m1: ['a2'], m2: ['a1'] });
  });

  test('a point on a group is marked on its members’ maps', () => {
    const marks = marksOf(null, pointOn({ actors: [VARHA], maps: ['z1'] }), once);
    expect(asObject(marks)).toMatchObject({ m1: ['a2'], m2: ['a1'] });
  });

  test('of a member’s map stands out what that member drew', () => {
    expect([...(keptIds({ is: 'map', id: 'm2' }, once) ?? [])].sort()).toEqual([TURKU, VARHA]);
  });
});
