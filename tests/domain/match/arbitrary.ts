import fc from 'fast-check';
import type { Entities, Link, PairDecision } from '../../../src/domain/entity';
import { fieldDecisionKey } from '../../../src/domain/recordKeys';
import { type MapSketch, recordsOf, type WorkshopSketch } from './workshop';

const NAMES = ['Turku', 'TURKU', 'Åbo', 'MLL', 'MLL ry', 'Salo', 'Raisio', '?'];
const MAP_IDS = ['m1', 'm2', 'm3', 'm4', 'm1-b', 'm9'];
const ACTOR_IDS = ['a1', 'a2', 'a3', 'a4', 'a5'];

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const said = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const actor = (withRoster: boolean) =>
  fc
    .record({
      name: fc.constantFrom(...NAMES),
      rosterId: withRoster
        ? fc.constantFrom('r1', 'r2', ...Array(8).fill(undefined))
        : fc.constant(undefined),
      kind: optional(fc.constantFrom('public', 'theme')),
      x: optional(fc.integer({ min: -500, max: 500 })),
      y: fc.integer({ min: -500, max: 500 }),
      influence: optional(fc.integer({ min: 0, max: 5 })),
      note: optional(fc.constantFrom('n1', 'n2')),
      deletedAt: fc.constantFrom('2026-01-01', ...Array(9).fill(undefined)),
    })
    .map((fields) => said(fields) as { name: string });

const link = fc.tuple(
  fc.constantFrom(...ACTOR_IDS),
  fc.constantFrom(...ACTOR_IDS),
  fc
    .record({
      direction: optional(fc.constantFrom('none', 'forward', 'both')),
      kind: optional(fc.constantFrom('coop', 'money')),
      strength: optional(fc.integer({ min: 1, max: 3 })),
      note: optional(fc.constantFrom('n1', 'n2')),
    })
    .map((fields) => said(fields) as Partial<Link>),
);

/** Maps of one to five actors, some of them deleted, on a handful of names. */
export const mapSketch = (withRoster = true): fc.Arbitrary<MapSketch> =>
  fc
    .record({
      actors: fc.array(actor(withRoster), { minLength: 0, maxLength: ACTOR_IDS.length }),
      links: fc.array(link, { maxLength: 8 }),
    })
    .map(({ actors, links }) => ({
      actors: Object.fromEntries(actors.map((fields, index) => [ACTOR_IDS[index] ?? '', fields])),
      links,
    }));

const ref = fc
  .tuple(fc.constantFrom(...MAP_IDS), fc.constantFrom(...ACTOR_IDS))
  .map(([mapId, id]) => `${mapId}/${id}`);

type Said = readonly [string, string, PairDecision['verdict'], number, string | undefined];

const oncePerPerson = (pairs: readonly Said[]) => [
  ...new Map(pairs.map((pair) => [[[pair[0], pair[1]].sort(), pair[4]].join('+'), pair])).values(),
];

const pairs = fc
  .array(
    fc.tuple(
      ref,
      ref,
      fc.constantFrom('same', 'same', 'different', 'retracted') as fc.Arbitrary<PairDecision['verdict']>,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(undefined, undefined, 'Maija', 'Åke'),
    ),
    { maxLength: 8 },
  )
  .map(oncePerPerson);

const fields = fc.uniqueArray(
  fc.tuple(
    fc.array(ref, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('name', 'kind') as fc.Arbitrary<'name' | 'kind'>,
    fc.constantFrom('Decided', null),
    fc.integer({ min: 1, max: 4 }),
  ),
  { maxLength: 3, selector: ([of, field]) => fieldDecisionKey(of, field) },
);

const maps = (withRoster: boolean) =>
  fc.dictionary(fc.constantFrom(...MAP_IDS.slice(0, 5)), mapSketch(withRoster), { maxKeys: 5 });

const roster = fc.constantFrom<Record<string, string[]>>(
  {},
  { r1: ['Turku', 'Åbo'], r2: ['MLL'] },
  { r1: ['Turku', 'Åbo'], r2: ['MLL', 'Åbo'] },
);

/** Small workshops full of twins, deleted actors, roster ids, and words that contradict each other. */
export const workshopSketch: fc.Arbitrary<WorkshopSketch> = fc.record({
  maps: maps(true),
  roster,
  pairs,
  fields,
});

/** Small workshops in which nobody has decided anything. */
export const plainSketch: fc.Arbitrary<WorkshopSketch> = fc.record({ maps: maps(false) });

/** The same records in another order. */
export const shuffled = (sketch: WorkshopSketch): fc.Arbitrary<Entities> => {
  const records = recordsOf(sketch);
  return fc.shuffledSubarray(records, { minLength: records.length }).map((list) => new Map(list));
};
