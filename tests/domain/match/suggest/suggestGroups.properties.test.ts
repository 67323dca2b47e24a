import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entities, PairDecision } from '../../../../src/domain/entity';
import { isHardEvidence } from '../../../../src/domain/match/evidence/hard';
import type { SuggestedGroup, Suggestions } from '../../../../src/domain/match/suggest/suggestion';
import { type MatchTask, matchTask } from '../../../../src/domain/match/suggest/task';
import { verdictsOf } from '../../../../src/domain/match/verdicts';
import { pairDecisions } from '../../../../src/domain/select';
import { compare, memory } from '../evidence/compare';
import { type MapSketch, recordsOf, type WorkshopSketch, workshop } from '../workshop';
import { suggested, suggestFor } from './asked';

const NAMES = [
  ...[
    'Kemi',
    'Kemin kaupunki',
    'Kemi stad',
    'Kemin kaup.',
    'Kemin kaupnki',
    'Kemin kirjasto',
    'Kemi bibliotek',
  ],
  ...['Kela', 'FPA', 'Kansaneläkelaitos', 'SPR', 'Suomen Punainen Risti', 'SPR Lappi', 'SPR Lapin piiri'],
  ...['Hirmut', 'Kemin Hirmut', 'Hirmut ry', 'Hirmut Oy', 'Hirmujen talo', 'KH', 'Hirmut (Karjut)', 'Karjut'],
  ...[
    'Aino Nieminen',
    'Nieminen Aino',
    'A. Nieminen',
    'Eino Nieminen',
    'Nokia',
    'Nokia Oyj',
    'Nokian kaupunki',
  ],
  ...['Järjestöfoorumi', 'Lapin järjestöfoorumi', '?', 'Мэрия'],
];
const IDS = ['a1', 'a2', 'a3', 'a4', 'a5'];
const MAP_IDS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];

const actor = fc
  .record({
    name: fc.constantFrom(...NAMES),
    rosterId: fc.constantFrom('r1', 'r2', ...Array<undefined>(12).fill(undefined)),
    kind: fc.constantFrom(undefined, 'public', 'theme'),
  })
  .map(({ name, rosterId, kind }) => ({ name, ...(rosterId && { rosterId }), ...(kind && { kind }) }));

const map: fc.Arbitrary<MapSketch> = fc
  .record({
    actors: fc.array(actor, { minLength: 2, maxLength: IDS.length }),
    links: fc.array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)), { maxLength: 5 }),
  })
  .map(({ actors, links }) => ({
    actors: Object.fromEntries(actors.map((fields, at) => [IDS[at] ?? '', fields])),
    links: links.filter(
      ([a, b]) => a !== b && IDS.indexOf(a) < actors.length && IDS.indexOf(b) < actors.length,
    ),
  }));

const ref = fc.tuple(fc.constantFrom(...MAP_IDS), fc.constantFrom(...IDS)).map((parts) => parts.join('/'));
const verdict: fc.Arbitrary<PairDecision['verdict']> = fc.constantFrom(
  'same',
  'different',
  'different',
  'retracted',
);
const decisions = fc.uniqueArray(fc.tuple(ref, ref, verdict, fc.nat(5)), {
  maxLength: 5,
  selector: ([a, b]) => [a, b].sort().join(' '),
});

const ROSTER = [
  {
    is: 'rosterEntry',
    id: 'r1',
    name: 'Kemi',
    aliases: ['Kemin kunta'],
    notAliases: ['Kemin Hirmut', 'SPR'],
  },
  { is: 'rosterEntry', id: 'r2', name: 'Hirmut', aliases: ['Rajut'], notAliases: ['Hirmut Oy', 'kemi stad'] },
] as const;

/** Workshops of up to six maps full of names that mean the same, or nearly so. */
const sketch: fc.Arbitrary<WorkshopSketch> = fc.record({
  maps: fc.dictionary(fc.constantFrom(...MAP_IDS), map, { minKeys: 2, maxKeys: MAP_IDS.length }),
  pairs: decisions,
  more: fc.constantFrom([...ROSTER], []),
});

const SEEDED = { seed: 42, numRuns: 150 };

interface Asked extends Suggestions {
  readonly entities: Entities;
  readonly task: MatchTask;
  readonly groups: readonly SuggestedGroup[];
}

const askedIn = (entities: Entities): Asked => {
  const task = matchTask(entities);
  const suggestions = suggestFor(task);
  return { ...suggestions, entities, task, groups: [...suggestions.ticked, ...suggestions.asked] };
};

let sample: readonly Asked[] | undefined;

/** The same workshops for every law: matching them is what takes time. */
const inAll = (check: (asked: Asked) => void): void => {
  sample ??= fc.sample(sketch.map(workshop), SEEDED).map(askedIn);
  for (const asked of sample) {
    try {
      check(asked);
    } catch (cause) {
      throw new Error(`Not so in ${JSON.stringify([...asked.entities.values()])}`, { cause });
    }
  }
};

const classIn = ({ task }: Asked, id: string) => {
  const found = task.classes.find((one) => one.id === id);
  if (!found) throw new Error(`There is no class ${id}.`);
  return found;
};
const classesOf = (asked: Asked, { classIds }: SuggestedGroup) => classIds.map((id) => classIn(asked, id));

/** Each pair of a group's classes once. */
const eachPair = (asked: Asked, group: SuggestedGroup) => {
  const classes = classesOf(asked, group);
  return classes.flatMap((one, at) => classes.slice(at + 1).map((other) => [one, other] as const));
};

describe('in any workshop', () => {
  test('no group holds two actors of one map, two of the list, or two that were told apart', () => {
    inAll((asked) => {
      const { different } = verdictsOf(pairDecisions(asked.entities));
      const apart = matchTask(asked.entities).different.map((pair) => pair.join(' '));
      expect(apart).toHaveLength(different.length);
      for (const group of asked.groups) {
        for (const [one, other] of eachPair(asked, group)) {
          expect(one.mapIds.filter((id) => other.mapIds.includes(id))).toEqual([]);
          expect(apart).not.toContain([one.id, other.id].sort().join(' '));
          if (one.rosterId && other.rosterId) expect(one.rosterId).toBe(other.rosterId);
        }
      }
    });
  });

  test('no group holds a name that the list says is somebody else', () => {
    inAll((asked) => {
      const rejectedBy = new Map(
        asked.task.entries.map(({ id, notNames }) => [id, notNames.map((name) => name.toLowerCase())]),
      );
      for (const group of asked.groups) {
        for (const [one, other] of eachPair(asked, group)) {
          for (const [entry, named] of [
            [one, other],
            [other, one],
          ] as const) {
            const rejected = rejectedBy.get(entry.rosterId ?? '') ?? [];
            expect(named.names.filter((name) => rejected.includes(name.toLowerCase()))).toEqual([]);
          }
        }
      }
    });
  });

  test('ticked groups share nobody, and what is asked holds them whole or not at all', () => {
    inAll(({ ticked, asked }) => {
      const all = ticked.flatMap(({ classIds }) => classIds);
      expect(new Set(all).size).toBe(all.length);
      for (const { classIds } of asked) {
        for (const group of ticked) {
          const shared = group.classIds.filter((id) => classIds.includes(id)).length;
          expect([0, group.classIds.length]).toContain(shared);
        }
      }
    });
  });

  test('a group is two classes or more in order, named by a key of its own', () => {
    inAll(({ groups }) => {
      for (const { classIds, key } of groups) {
        expect(classIds.length).toBeGreaterThan(1);
        expect(classIds).toEqual([...new Set(classIds)].sort());
        expect(JSON.parse(key)).toEqual(classIds);
      }
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    });
  });

  test('its ties hold it together, one fewer than classes, each with a reason', () => {
    inAll(({ groups }) => {
      for (const { classIds, ties, reasons } of groups) {
        expect(ties).toHaveLength(classIds.length - 1);
        const reached = new Set(classIds.slice(0, 1));
        for (const _ of ties)
          for (const { a, b } of ties) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
        expect([...reached].sort()).toEqual(classIds);
        for (const tie of ties) {
          expect(tie.a < tie.b).toBe(true);
          expect(tie.reasons.length).toBeGreaterThan(0);
          expect(reasons).toEqual(expect.arrayContaining([...tie.reasons]));
        }
      }
    });
  });

  test('probabilities are in [0, 1], and what is ticked is nearly certain', () => {
    inAll(({ ticked, asked }) => {
      for (const { probability, ties } of [...ticked, ...asked]) {
        for (const each of [probability, ...ties.map((tie) => tie.probability)]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }
      for (const { probability, preselected } of ticked) {
        expect(preselected).toBe(true);
        expect(probability).toBeGreaterThan(0.95);
      }
      expect(asked.filter(({ preselected }) => preselected)).toEqual([]);
    });
  });

  test('groups come with the most to gain first, and enough of them bring nearly all', () => {
    inAll(({ ticked, asked, enough }) => {
      const gain = ({ probability, impact }: SuggestedGroup) => probability * impact;
      for (const groups of [ticked, asked]) {
        const gains = groups.map(gain);
        expect(gains).toEqual([...gains].sort((one, other) => other - one));
      }
      const sum = (groups: readonly SuggestedGroup[]) =>
        groups.map(gain).reduce((one, other) => one + other, 0);
      expect(enough).toBeLessThanOrEqual(asked.length);
      expect(sum(asked.slice(0, enough))).toBeGreaterThanOrEqual(0.95 * sum(asked) - 1e-9);
      if (enough > 0) expect(sum(asked.slice(0, enough - 1))).toBeLessThan(0.95 * sum(asked));
    });
  });

  test('what is ticked hangs together by hard evidence, and no person is', () => {
    inAll((asked) => {
      const names = ({ rosterId, names: own }: MatchTask['classes'][number]) => [
        ...own,
        ...(asked.task.entries.find(({ id }) => id === rosterId)?.names ?? []),
      ];
      const isHard = (one: string, other: string): boolean => {
        const evidence = compare(one, other);
        return one === other || (evidence !== undefined && isHardEvidence(evidence));
      };
      for (const group of asked.ticked) {
        const classes = classesOf(asked, group);
        for (const one of classes) {
          const others = classes.filter((other) => other !== one).flatMap(names);
          expect(names(one).some((name) => others.some((other) => isHard(name, other)))).toBe(true);
          expect(names(one).some((name) => memory.read(name).reading.person === undefined)).toBe(true);
        }
      }
    });
  });
});

/** The classes of groups by what stands in them: the names and maps of their members, however they are numbered. */
const shown = (entities: Entities): string[] => {
  const task = matchTask(entities);
  const { ticked, asked, enough } = suggestFor(task);
  const of = ({ classIds, probability, preselected, impact, reasons }: SuggestedGroup): string =>
    JSON.stringify([classIds, probability.toFixed(9), preselected, impact, [...reasons].sort()]);
  return [...[...ticked, ...asked].map(of).sort(), `${enough}`];
};

describe('nothing is changed', () => {
  test('by the order of maps, of actors, of links, of the list and of decisions', () => {
    const twice = sketch.chain((one) => {
      const records = recordsOf(one);
      return fc.tuple(
        fc.constant(workshop(one)),
        fc.shuffledSubarray(records, { minLength: records.length }),
      );
    });
    fc.assert(
      fc.property(twice, ([entities, records]) => {
        expect(suggested(new Map(records))).toEqual(suggested(entities));
      }),
      SEEDED,
    );
  });

  test('by how maps and actors are called, where no two groups could be chosen between', () => {
    const oneName = fc.uniqueArray(
      fc.constantFrom('Kemi', 'Kemi stad', 'Kela', 'FPA', 'Hirmut', 'Hirmut ry', 'SPR'),
      { minLength: 2, maxLength: 6 },
    );
    const byNames = (entities: Entities): string[] => {
      const task = matchTask(entities);
      return suggestFor(task)
        .ticked.map(({ classIds }) =>
          classIds
            .flatMap((id) => task.classes.find((one) => one.id === id)?.names ?? [])
            .sort()
            .join(' = '),
        )
        .sort();
    };
    const mapsNamed = (names: readonly string[]): Entities =>
      workshop({ maps: Object.fromEntries(names.map((name, at) => [`m${at}`, { actors: { a1: name } }])) });
    fc.assert(
      fc.property(
        oneName.chain((names) =>
          fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
        ),
        ([names, shuffled]) => {
          expect(byNames(mapsNamed(shuffled))).toEqual(byNames(mapsNamed(names)));
        },
      ),
      { seed: 42, numRuns: 100 },
    );
  });

  test('by the order in which the list gives its names', () => {
    const entry = (aliases: string[]) => ({ is: 'rosterEntry', id: 'r1', name: 'Hirmut', aliases }) as const;
    const maps = {
      m1: { actors: { a1: { name: 'Hirmut', rosterId: 'r1' } } },
      m2: { actors: { a1: 'Kemi' } },
    };
    const aliases = ['Kemi stad', 'Kela', 'Kemin kunta'];
    const with_ = (list: string[]) => shown(workshop({ maps, more: [entry(list)] }));
    expect(with_([...aliases].reverse())).toEqual(with_(aliases));
    expect(with_(aliases)).toHaveLength(2);
  });

  test('by what was asked before', () => {
    fc.assert(
      fc.property(sketch.map(workshop), (entities) => {
        expect(suggested(entities)).toEqual(suggested(entities));
      }),
      { seed: 42, numRuns: 50 },
    );
  });
});
