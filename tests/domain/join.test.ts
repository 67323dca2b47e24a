import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entities, Entity } from '../../src/domain/entity';
import { join, sameWorkshop } from '../../src/domain/join';
import { keyOf } from '../../src/domain/recordKeys';
import { canonicalJson } from '../../src/domain/value';
import { readOrThrow, workshopEntities } from './arbitraries';

/** Entities as text, whatever the order of their keys. */
const textOf = (entities: Entities): string => canonicalJson(Object.fromEntries(entities));

const only = (...records: Entity[]): Entities => new Map(records.map((record) => [keyOf(record), record]));

const joined = (a: Entity, b: Entity): Entity | undefined => {
  const there = join(only(a), only(b)).get(keyOf(a));
  expect(join(only(b), only(a)).get(keyOf(a))).toEqual(there);
  return there;
};

describe('join', () => {
  it('does not depend on which state comes first', () => {
    fc.assert(
      fc.property(workshopEntities, workshopEntities, (s, t) => {
        expect(textOf(join(s, t))).toBe(textOf(join(t, s)));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('does not depend on which states meet first', () => {
    fc.assert(
      fc.property(workshopEntities, workshopEntities, workshopEntities, (s, t, u) => {
        expect(textOf(join(join(s, t), u))).toBe(textOf(join(s, join(t, u))));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('changes nothing when a state meets itself, a part of itself or an empty one', () => {
    fc.assert(
      fc.property(workshopEntities, workshopEntities, (s, t) => {
        expect(textOf(join(s, s))).toBe(textOf(s));
        expect(textOf(join(s, new Map()))).toBe(textOf(s));
        expect(textOf(join(join(s, t), t))).toBe(textOf(join(s, t)));
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  it('keeps every record that only one side has, whole maps at a time', () => {
    const text = (maps: object[]) =>
      JSON.stringify({ format: 'yhteiskartta', version: 1, workshop: { id: 'w1' }, maps });
    const varha = { id: 'a1', name: 'Varha' };
    const turku = { id: 'a2', name: 'Turku' };
    const s = readOrThrow(
      text([
        { id: 'm1', revision: 2, actors: [varha] },
        { id: 'm2', actors: [turku] },
      ]),
    );
    const t = readOrThrow(
      text([
        { id: 'm1', revision: 1, actors: [turku] },
        { id: 'm3', actors: [varha] },
      ]),
    );
    expect([...join(s, t).keys()].sort()).toEqual([
      'm1',
      'm1/a1',
      'm2',
      'm2/a2',
      'm3',
      'm3/a1',
      'workshop/info',
    ]);
  });

  it('lets the later revision win, even over a tombstone', () => {
    const kind = { is: 'actorKind', id: 'k', name: 'Uusi', revision: 3 } as const;
    expect(joined({ ...kind, name: 'Vanha', revision: 2 }, kind)).toEqual(kind);
    expect(joined({ ...kind, deletedAt: '2026-11-22', revision: 2 }, kind)).toEqual(kind);
  });

  it('lets a tombstone win at equal revisions', () => {
    const map = { is: 'map', id: 'm1', revision: 2 } as const;
    expect(joined({ ...map, title: 'ö' }, { ...map, deletedAt: '2026-11-22' })).toHaveProperty('deletedAt');
  });

  it('ranks different above retracted above same at equal clocks, and a later clock above all', () => {
    const on = { is: 'pairDecision', a: 'm1/a1', b: 'm2/a1', clock: 4 } as const;
    const same = { ...on, verdict: 'same' } as const;
    const retracted = { ...on, verdict: 'retracted' } as const;
    const different = { ...on, verdict: 'different' } as const;
    expect(joined(same, different)).toEqual(different);
    expect(joined(retracted, different)).toEqual(different);
    expect(joined(same, retracted)).toEqual(retracted);
    expect(joined({ ...same, clock: 5 }, different)).toHaveProperty('verdict', 'same');
  });

  it('is a bug for two different workshops', () => {
    const s = only({ is: 'workshop', id: 'w1', title: '' });
    const t = only({ is: 'workshop', id: 'w2', title: '' });
    expect(() => join(s, t)).toThrow();
    expect([sameWorkshop(s, t), sameWorkshop(s, s), sameWorkshop(s, new Map())]).toEqual([false, true, true]);
  });
});
