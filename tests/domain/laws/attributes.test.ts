import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, Link } from '../../../src/domain/entity';
import { viewOf } from '../../../src/domain/merge/view';
import { workshop } from '../match/workshop';

const RUNS = { seed: 42, numRuns: 200 } as const;

/** A link between A and B as a map drew it; `turned`: from B to A. */
interface Drawn {
  readonly turned: boolean;
  readonly direction?: 'none' | 'forward' | 'both';
  readonly kind?: string;
  readonly strength?: number;
  readonly note?: string;
}

const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom(undefined, ...values);

const said = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    turned: fc.boolean(),
    direction: maybe('none' as const, 'forward' as const, 'forward' as const, 'both' as const),
    kind: maybe('coop', 'money', 'law'),
    strength: maybe(1, 2, 3, 4),
    note: maybe('yksi', 'toinen'),
  })
  .map(said);

const maps = fc.array(fc.array(drawn, { maxLength: 3 }), { minLength: 1, maxLength: 6 });

const viewOfLinks = (links: readonly (readonly Drawn[])[]) =>
  viewOf(
    workshop({
      maps: Object.fromEntries(
        links.map((ofMap, index) => [
          `m${index}`,
          {
            actors: { a: 'Aura', b: 'Boren' },
            links: ofMap.map(({ turned, ...more }): [string, string, Partial<Link>] =>
              turned ? ['b', 'a', more] : ['a', 'b', more],
            ),
          },
        ]),
      ),
    }),
  );

const lowerMiddle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length / 2) - 1] ?? Number.NaN;

/** Lower median, range and n over maps, the numbers of each map brought to one. */
const spreadOf = (numbersOfMaps: readonly (readonly number[])[]) => {
  const numbers = numbersOfMaps.filter(({ length }) => length > 0).map(lowerMiddle);
  return numbers.length === 0
    ? undefined
    : {
        median: lowerMiddle(numbers),
        min: Math.min(...numbers),
        max: Math.max(...numbers),
        n: numbers.length,
      };
};

/** The values that most maps say, in the given order; several of them are a tie. */
const modeOf = (saidByMaps: readonly (readonly string[])[], order: readonly string[]) => {
  const times = (value: string) => saidByMaps.filter((values) => values.includes(value)).length;
  const most = Math.max(...order.map(times));
  const top = order.filter((value) => times(value) === most);
  return most === 0 ? undefined : { value: top[0], tied: top.length > 1 ? top : [], decided: false };
};

const ways = ({ turned, direction }: Drawn): string[] => {
  if (direction !== 'forward') return direction ? [direction] : [];
  return [turned ? 'backward' : 'forward'];
};

/** There and back are both ways; what states a direction outdoes what says that there is none. */
const wayOf = (ofMap: readonly Drawn[]): string[] => {
  const all = ofMap.flatMap(ways);
  if (all.includes('both') || (all.includes('forward') && all.includes('backward'))) return ['both'];
  return ['forward', 'backward', 'none'].filter((way) => all.includes(way)).slice(0, 1);
};

describe('what maps say together of a link', () => {
  test('parallel links of one map are one vote: on the count, the direction and the strength', () => {
    fc.assert(
      fc.property(maps, (links) => {
        const [link, ...others] = viewOfLinks(links).links;
        expect(others).toEqual([]);
        const drawing = links.flatMap((ofMap, index) => (ofMap.length > 0 ? [`m${index}`] : []));
        expect(link?.mapIds ?? []).toEqual(drawing);
        if (!link) return;
        expect(link.drawnBoth).toBe(links.length);
        expect(link.direction).toEqual(modeOf(links.map(wayOf), ['both', 'forward', 'backward', 'none']));
        expect(link.strength).toEqual(
          spreadOf(links.map((ofMap) => ofMap.flatMap(({ strength }) => strength ?? []))),
        );
        expect(link.kind).toEqual(
          modeOf(
            links.map((ofMap) => ofMap.flatMap(({ kind }) => kind ?? [])),
            ['coop', 'law', 'money'],
          ),
        );
      }),
      RUNS,
    );
  });

  test('every remark is kept, with the map that it stands in', () => {
    fc.assert(
      fc.property(maps, (links) => {
        const told = viewOfLinks(links).links.flatMap(({ notes }) => notes);
        const written = links.flatMap((ofMap, index) =>
          ofMap.flatMap(({ note }) => (note ? [{ mapId: `m${index}`, text: note }] : [])),
        );
        expect(told.map(({ mapId, text }) => ({ mapId, text }))).toEqual(written);
      }),
      RUNS,
    );
  });
});

test('influence of an actor is the lower median of those who gave it, with its range and how many they are', () => {
  const influence = maybe(0, 1, 2, 3, 4, 5);
  fc.assert(
    fc.property(fc.array(influence, { minLength: 1, maxLength: 6 }), (given) => {
      const actors = given.map((one, index) => {
        const actor: Partial<Actor> = said({ name: 'Aura', influence: one });
        return [`m${index}`, { actors: { a: actor } }] as const;
      });
      const [actor] = viewOf(workshop({ maps: Object.fromEntries(actors) })).actors;
      expect(actor?.influence).toEqual(spreadOf(given.map((one) => (one === undefined ? [] : [one]))));
    }),
    RUNS,
  );
});
