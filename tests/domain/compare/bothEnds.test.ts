import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BothEnds, bothEnds, type EndsOfLink } from '../../../src/domain/compare/bothEnds';
import type { Entities } from '../../../src/domain/entity';
import { comparedOf } from '../../../src/domain/merge/view';
import { mapContents } from '../../../src/domain/select';
import { workshop } from '../match/workshop';

const self = (name: string) => ({ name, self: true });
const link = ['a1', 'a2'] as const;

const endsIn = (entities: Entities): BothEnds => bothEnds(comparedOf(entities));

const stateOf = ({ source, target }: EndsOfLink) => [source.state, target.state];

describe('A link', () => {
  test('that a representative of each end drew, both ends drew', () => {
    const { both, one, others, representing } = endsIn(
      workshop({
        maps: {
          m1: { actors: { a1: self('Turku'), a2: 'Varha' }, links: [link] },
          m2: { actors: { a1: 'Turku', a2: self('Varha') }, links: [link] },
          m3: { actors: { a1: 'Turku', a2: 'Varha' } },
        },
      }),
    );
    expect(representing).toBe(2);
    expect(both).toEqual([
      {
        key: 'm1/a1/m1/a2',
        source: { classId: 'm1/a1', representedIn: ['m1'], drawnIn: ['m1'], state: 'drew' },
        target: { classId: 'm1/a2', representedIn: ['m2'], drawnIn: ['m2'], state: 'drew' },
        mapIds: ['m1', 'm2'],
      },
    ]);
    expect([one, others]).toEqual([[], []]);
  });

  test('is told apart when the other end is not in the room, and when it did not draw it', () => {
    const absent = endsIn(
      workshop({ maps: { m1: { actors: { a1: self('Turku'), a2: 'Varha' }, links: [link] } } }),
    );
    expect(absent.one.map(stateOf)).toEqual([['drew', 'nobody-here']]);
    const silent = endsIn(
      workshop({
        maps: {
          m1: { actors: { a1: self('Turku'), a2: 'Varha' }, links: [link] },
          m2: { actors: { a1: 'Turku', a2: self('Varha') } },
        },
      }),
    );
    expect(silent.one.map(stateOf)).toEqual([['drew', 'did-not-draw']]);
  });

  test('is drawn by its end when one of several representatives drew it', () => {
    const { one } = endsIn(
      workshop({
        maps: {
          m1: { actors: { a1: self('Turku') } },
          m2: { actors: { a1: self('Turku'), a2: 'Varha' }, links: [link] },
        },
      }),
    );
    expect(one[0]?.source).toEqual({
      classId: 'm1/a1',
      representedIn: ['m1', 'm2'],
      drawnIn: ['m2'],
      state: 'drew',
    });
  });
});

test('links of which more ends are in the room come first, then those that most drew', () => {
  const third = {
    actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' },
    links: [link, ['a2', 'a3'], ['a1', 'a3']],
  } as const;
  const { others } = endsIn(
    workshop({
      maps: {
        m1: third,
        m2: { actors: { a1: 'Turku', a2: 'Varha', a3: 'Kela' }, links: [['a2', 'a3']] },
        m3: { actors: { a1: self('Turku') } },
        m4: { actors: { a1: self('Kela') } },
      },
    }),
  );
  expect(others.map(({ key }) => key)).toEqual(['m1/a1/m1/a3', 'm1/a2/m1/a3', 'm1/a1/m1/a2']);
});

const NAMES = ['Turku', 'Varha', 'Kela'];
const anyMap = fc.record({
  present: fc.subarray(NAMES, { minLength: 1 }),
  selves: fc.subarray(NAMES),
  links: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)), { maxLength: 3 }),
});

/** Who drew the link of two names, looked up in the maps by name. */
const byTheBook = (entities: Entities, [one, other]: readonly [string, string]) => {
  const maps = mapContents(entities).map(({ actors, links }) => {
    const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
    return {
      selves: actors.filter((actor) => actor.self).map(({ name }) => name),
      hasLink: links.some(
        ({ source, target }) => [nameOf(source), nameOf(target)].sort().join() === [one, other].sort().join(),
      ),
    };
  });
  const drewIt = (name: string) => maps.some(({ selves, hasLink }) => hasLink && selves.includes(name));
  const isDrawn = maps.some(({ hasLink }) => hasLink);
  return { isDrawn, ends: Number(drewIt(one)) + Number(drewIt(other)) };
};

test('every link stands once, where the definitions put it', () => {
  fc.assert(
    fc.property(fc.array(anyMap, { maxLength: 5 }), (maps) => {
      const entities = workshop({
        maps: Object.fromEntries(
          maps.map(({ present, selves, links }, index) => [
            `m${index}`,
            {
              actors: Object.fromEntries(
                present.map((name) => [name, { name, ...(selves.includes(name) && { self: true }) }]),
              ),
              links,
            },
          ]),
        ),
      });
      const compared = comparedOf(entities);
      const nameOf = (id: string) => compared.actors.find((actor) => actor.id === id)?.name ?? '';
      const named = (links: readonly EndsOfLink[]) =>
        links
          .map(({ source, target }) => [nameOf(source.classId), nameOf(target.classId)].sort().join())
          .sort();
      const { both, one, others } = bothEnds(compared);
      const pairs = [
        ['Kela', 'Turku'],
        ['Kela', 'Varha'],
        ['Turku', 'Varha'],
      ] as const;
      const wanted = (count: number) =>
        pairs
          .filter((pair) => {
            const { isDrawn, ends } = byTheBook(entities, pair);
            return isDrawn && ends === count;
          })
          .map((pair) => pair.join());
      expect([named(others), named(one), named(both)]).toEqual([wanted(0), wanted(1), wanted(2)]);
    }),
    { seed: 42, numRuns: 300 },
  );
});
