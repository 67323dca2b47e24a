import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, Link } from '../../../src/domain/entity';
import { viewOf } from '../../../src/domain/merge/view';
import { shuffled, workshopSketch } from '../match/arbitrary';
import { type MapSketch, mapOf, type WorkshopSketch, workshop } from '../match/workshop';

const SEEDED = { seed: 42, numRuns: 150 };

const view = (sketch: WorkshopSketch) => viewOf(workshop(sketch));
/** The actor of the first class. */
const firstOf = (sketch: WorkshopSketch) => view(sketch).actors[0];

const ROSTER = { r1: ['X'] };
const drawn = (...members: Partial<Actor>[]): Record<string, MapSketch> =>
  Object.fromEntries(
    members.map((member, index) => [
      `m${index + 1}`,
      { actors: { a1: { name: 'X', rosterId: 'r1', ...member } } },
    ]),
  );

describe('the name', () => {
  test('is the most frequent one', () => {
    const maps = drawn({ name: 'Åbo' }, { name: 'Turku' }, { name: 'Turku' });
    expect(firstOf({ roster: ROSTER, maps })?.name).toBe('Turku');
  });

  test('is the one of the highest clock among those decided, and null leaves it to the maps again', () => {
    const maps = drawn({ name: 'Turku' }, { name: 'Turku' });
    const named = (...fields: NonNullable<WorkshopSketch['fields']>) => firstOf({ maps, fields })?.name;
    expect(named([['m1/a1'], 'name', 'Åbo', 2], [['m2/a1'], 'name', 'Aboa', 1])).toBe('Åbo');
    expect(named([['m1/a1'], 'name', 'Åbo', 2], [['m2/a1'], 'name', null, 3])).toBe('Turku');
  });

  test('of equal clocks is the same whatever their order', () => {
    const maps = drawn({}, {});
    const one = [['m1/a1'], 'name', 'One', 2] as const;
    const two = [['m2/a1'], 'name', 'Two', 2] as const;
    expect(firstOf({ maps, fields: [one, two] })?.name).toBe(firstOf({ maps, fields: [two, one] })?.name);
  });

  test('is taken from counted maps only', () => {
    const entities = workshop({ roster: ROSTER, maps: drawn({ name: 'Åbo' }, { name: 'Turku' }) });
    const [only] = viewOf(entities, { mapIds: ['m2'] }).actors;
    expect(only).toMatchObject({ id: 'm1/a1', members: ['m1/a1', 'm2/a1'], mapIds: ['m2'], name: 'Turku' });
  });
});

describe('a decision on a field', () => {
  const of = ['m1/a1', 'm2/a1', 'm3/a1'];

  test('binds the class that holds most of its members', () => {
    const maps = { m1: mapOf('A'), m2: mapOf('B'), m3: mapOf('B') };
    const { actors } = view({ maps, fields: [[of, 'name', 'Decided']] });
    expect(actors.map(({ name }) => name)).toEqual(['A', 'Decided']);
  });

  test('binds the smallest class when several hold as many', () => {
    const { actors } = view({ maps: { m1: mapOf('A'), m2: mapOf('B') }, fields: [[of, 'name', 'Decided']] });
    expect(actors.map(({ name }) => name)).toEqual(['Decided', 'B']);
  });

  test('counts ghosts as members of their classes', () => {
    const maps = { m1: mapOf('A'), m2: { actors: {}, info: { deletedAt: '2026' } }, m3: mapOf('B') };
    const pairs = [['m2/a1', 'm3/a1', 'same']] as const;
    const { actors } = view({ maps, pairs, fields: [[of, 'name', 'Decided']] });
    expect(actors.map(({ name }) => name)).toEqual(['A', 'Decided']);
  });

  test('on nobody here changes nothing', () => {
    expect(firstOf({ maps: drawn({}), fields: [[['m8/a1'], 'name', 'Decided']] })?.name).toBe('X');
  });
});

test('the kind is the mode, shows a tie, and yields to a decision', () => {
  const maps = drawn({ kind: 'b' }, { kind: 'a' }, {});
  expect(firstOf({ maps })?.kind).toEqual({ value: 'a', tied: ['a', 'b'], decided: false });
  expect(firstOf({ maps, fields: [[['m3/a1'], 'kind', 'c']] })?.kind).toEqual({
    value: 'c',
    tied: [],
    decided: true,
  });
  expect(firstOf({ maps: drawn({}) })?.kind).toBeUndefined();
});

test('influence is the lower median of those who gave it', () => {
  const maps = drawn({ influence: 5 }, { influence: 0 }, {}, { influence: 3 }, { influence: 2 });
  expect(firstOf({ maps })?.influence).toEqual({ median: 2, min: 0, max: 5, n: 4 });
});

test('all notes are kept with their maps, and a link inside the class is one of them', () => {
  const maps = {
    m1: {
      actors: { a1: { name: 'X', note: 'first' }, a2: 'Y' },
      links: [['a2', 'a1', { note: 'inside' }]] as const,
    },
    m2: { actors: { a1: { name: 'X', note: 'second', self: true } } },
  };
  const actor = firstOf({ maps, pairs: [['m1/a1', 'm1/a2', 'same']] });
  expect(actor?.notes).toEqual([
    { mapId: 'm1', key: 'm1/a1', text: 'first' },
    { mapId: 'm2', key: 'm2/a1', text: 'second' },
    { mapId: 'm1', key: 'm1/l0', text: 'inside' },
  ]);
  expect(actor?.innerLinks).toEqual(['m1/l0']);
  expect(actor?.selfIn).toEqual(['m2']);
});

describe('a link', () => {
  const linked = (...links: (readonly [string, string, Partial<Link>])[][]) =>
    view({
      maps: Object.fromEntries(
        links.map((ofMap, index) => [`m${index + 1}`, { ...mapOf('A', 'B'), links: ofMap }]),
      ),
    }).links[0];

  test('takes its direction from those who stated one, seen from its source', () => {
    const back = ['a2', 'a1', { direction: 'forward' }] as const;
    expect(
      linked([back], [back], [['a1', 'a2', { direction: 'forward' }]], [['a1', 'a2', {}]])?.direction,
    ).toEqual({
      value: 'backward',
      tied: [],
      decided: false,
    });
  });

  test('runs both ways for a map that drew it there and back', () => {
    const there = ['a1', 'a2', { direction: 'forward' }] as const;
    expect(linked([there, ['a2', 'a1', { direction: 'forward' }]])?.direction?.value).toBe('both');
    expect(linked([there, ['a2', 'a1', { direction: 'none' }]])?.direction?.value).toBe('forward');
    expect(linked([['a1', 'a2', {}]])?.direction).toBeUndefined();
  });

  test('shows tied directions', () => {
    const tie = linked([['a1', 'a2', { direction: 'forward' }]], [['a2', 'a1', { direction: 'forward' }]]);
    expect(tie?.direction).toEqual({ value: 'forward', tied: ['forward', 'backward'], decided: false });
  });

  test('has the lower median of strengths, one for each map', () => {
    const strong = (strength: number) => ['a1', 'a2', { strength }] as const;
    expect(linked([strong(3), strong(1)], [strong(2)])?.strength).toEqual({
      median: 1,
      min: 1,
      max: 2,
      n: 2,
    });
  });

  test('keeps kinds and notes', () => {
    const link = linked([['a1', 'a2', { kind: 'coop', note: 'yes' }]], [['a2', 'a1', { note: 'no' }]]);
    expect(link?.kind?.value).toBe('coop');
    expect(link?.notes.map(({ text }) => text)).toEqual(['yes', 'no']);
  });
});

test('the order of records does not matter', () => {
  fc.assert(
    fc.property(
      workshopSketch.chain((sketch) => fc.tuple(fc.constant(sketch), shuffled(sketch))),
      ([sketch, entities]) => {
        expect(viewOf(entities)).toEqual(view(sketch));
      },
    ),
    SEEDED,
  );
});
