import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entities } from '../../../src/domain/entity';
import { actorClasses } from '../../../src/domain/match/classes';
import { verdictsOf } from '../../../src/domain/match/verdicts';
import { pairDecisions } from '../../../src/domain/select';
import { shuffled, workshopSketch } from './arbitrary';
import { classesByTheBook } from './oracle';
import { workshop } from './workshop';

const SEEDED = { seed: 42, numRuns: 400 };

const membersOf = (entities: Entities) => actorClasses(entities).classes.map(({ members }) => members);

test('classes are those of the laws', () => {
  fc.assert(
    fc.property(workshopSketch, (sketch) => {
      const entities = workshop(sketch);
      expect(membersOf(entities)).toEqual(classesByTheBook(entities).classes);
    }),
    SEEDED,
  );
});

test('whoever is left out of a bucket is reported', () => {
  fc.assert(
    fc.property(workshopSketch, (sketch) => {
      const entities = workshop(sketch);
      const reported = actorClasses(entities).conflicts.flatMap(({ a, b }) => [a, b]);
      for (const ref of classesByTheBook(entities).leftOut) expect(reported).toContain(ref);
    }),
    SEEDED,
  );
});

test('the order of maps, actors and decisions does not matter', () => {
  fc.assert(
    fc.property(
      workshopSketch.chain((sketch) => fc.tuple(fc.constant(sketch), shuffled(sketch))),
      ([sketch, entities]) => {
        expect(actorClasses(entities)).toEqual(actorClasses(workshop(sketch)));
      },
    ),
    SEEDED,
  );
});

test('nobody is in one class with whom the users told apart', () => {
  fc.assert(
    fc.property(workshopSketch, (sketch) => {
      const { classIdByRef } = actorClasses(workshop(sketch));
      for (const [a, b] of verdictsOf(pairDecisions(workshop(sketch))).different) {
        if (!classIdByRef.has(a)) continue;
        expect(classIdByRef.get(a)).not.toBe(classIdByRef.get(b));
      }
    }),
    SEEDED,
  );
});

test("two actors of one map are in one class only by the users' word", () => {
  fc.assert(
    fc.property(workshopSketch, (sketch) => {
      const pairs = sketch.pairs?.filter(([, , verdict]) => verdict === 'different') ?? [];
      for (const { members, mapIds } of actorClasses(workshop({ ...sketch, pairs })).classes) {
        expect(mapIds).toHaveLength(members.length);
      }
    }),
    SEEDED,
  );
});

test("deleting a map leaves the classes that the users' word made of the others", () => {
  fc.assert(
    fc.property(workshopSketch, (sketch) => {
      const named = Object.entries(sketch.maps ?? {}).map(([mapId, map]) => {
        const actors = Object.entries(map.actors).map(([id]) => [id, `${mapId}${id}`]);
        return [mapId, { ...map, actors: Object.fromEntries(actors) }] as const;
      });
      const maps = Object.fromEntries(named);
      const [first] = Object.keys(maps);
      if (first === undefined) return;
      const { [first]: deleted, ...others } = maps;
      const gone = { actors: {}, info: { deletedAt: '2026-01-01' } };
      const left = membersOf(workshop({ ...sketch, roster: {}, maps }))
        .map((members) => members.filter((ref) => !ref.startsWith(`${first}/`)))
        .filter((members) => members.length > 0);
      const after = membersOf(workshop({ ...sketch, roster: {}, maps: { ...others, [first]: gone } }));
      expect(deleted).toBeDefined();
      expect(after).toEqual(left.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
    }),
    SEEDED,
  );
});

test('taking a decision back restores the earlier classes', () => {
  fc.assert(
    fc.property(workshopSketch, (sketch) => {
      const [last, ...earlier] = sketch.pairs ?? [];
      if (!last) return;
      const retracted = [last[0], last[1], 'retracted', 9, last[4]] as const;
      expect(membersOf(workshop({ ...sketch, pairs: [...earlier, retracted] }))).toEqual(
        membersOf(workshop({ ...sketch, pairs: earlier })),
      );
    }),
    SEEDED,
  );
});
