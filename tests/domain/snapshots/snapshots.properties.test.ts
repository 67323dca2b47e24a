import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { takeSnapshot } from '../../../src/domain/commands/snapshots';
import { removeMap } from '../../../src/domain/commands/workshop';
import { partOf } from '../../../src/domain/compare/parts';
import type { Entities, Snapshot } from '../../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { join } from '../../../src/domain/join';
import { viewOf } from '../../../src/domain/merge/view';
import { mapContents, snapshots } from '../../../src/domain/select';
import { compareShared, partedChange } from '../../../src/domain/snapshots/compareShared';
import { betweenWorkshops, WITHIN_WORKSHOP } from '../../../src/domain/snapshots/match';
import { placedChange } from '../../../src/domain/snapshots/places';
import { type Portrait, portraitOf } from '../../../src/domain/snapshots/portrait';
import { readOrThrow, workshopEntities } from '../arbitraries';

const RUNS = { seed: 42, numRuns: 50 } as const;
const AT = '2026-11-22T12:00:00Z';
const K = { kActors: 1, kLinks: 1 } as const;

const portraits = workshopEntities.map((entities) => portraitOf(viewOf(entities), K));
const rounds = fc.constantFrom(WITHIN_WORKSHOP, betweenWorkshops([]));

const withSnapshot = (entities: Entities): Entities =>
  apply(entities, takeSnapshot(portraitOf(viewOf(entities), K), { id: 'taken', name: 'Aamupäivä', at: AT }));

const taken = (entities: Entities): Snapshot | undefined =>
  snapshots(entities).find(({ id }) => id === 'taken');

const shuffled = ({ actors, links, ...rest }: Portrait): fc.Arbitrary<Portrait> =>
  fc
    .record({
      actors: fc.shuffledSubarray([...actors], { minLength: actors.length }),
      links: fc.shuffledSubarray([...links], { minLength: links.length }),
    })
    .map((lists) => ({ ...rest, ...lists }));

describe('what became of a shared map', () => {
  test('beside itself is nothing', () => {
    fc.assert(
      fc.property(portraits, (portrait) => {
        const { actors, links } = compareShared(portrait, portrait);
        expect(new Set([...actors, ...links].map(({ course }) => course))).toEqual(
          new Set(portrait.actors.length > 0 ? ['stayed'] : []),
        );
        expect(actors).toHaveLength(portrait.actors.length);
      }),
      RUNS,
    );
  });

  test('holds every actor of both exactly once', () => {
    fc.assert(
      fc.property(portraits, portraits, rounds, (before, after, how) => {
        const { actors } = compareShared(before, after, how);
        const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
        expect(idsOf(actors.flatMap((actor) => actor.before))).toEqual(idsOf(before.actors));
        expect(idsOf(actors.flatMap((actor) => actor.after))).toEqual(idsOf(after.actors));
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
      }),
      RUNS,
    );
  });

  test('tells each part by what is there', () => {
    fc.assert(
      fc.property(portraits, portraits, (before, after) => {
        const change = compareShared(before, after);
        const parted = partedChange(change);
        const things = [...change.actors, ...change.links];
        [...parted.actors, ...parted.links].forEach((thing, index) => {
          const part = partOf(thing);
          const followed = things[index];
          expect(part !== 'first').toBe((followed?.after.length ?? 0) > 0);
          expect(part !== 'second').toBe((followed?.before.length ?? 0) > 0);
        });
      }),
      RUNS,
    );
  });

  test('is the same for any order of the lists', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(portraits, portraits)
          .chain(([before, after]) =>
            fc.tuple(fc.constant([before, after] as const), shuffled(before), shuffled(after)),
          ),
        rounds,
        ([[before, after], before2, after2], how) => {
          expect(compareShared(before2, after2, how)).toEqual(compareShared(before, after, how));
        },
      ),
      RUNS,
    );
  });

  test('backwards is told backwards', () => {
    const back = { came: 'went', went: 'came', rose: 'fell', fell: 'rose' } as const;
    fc.assert(
      fc.property(portraits, portraits, (before, after) => {
        const courses = (change: ReturnType<typeof compareShared>) =>
          change.actors.map(({ course }) => course).sort();
        const turned = courses(compareShared(after, before)).map((course) =>
          course in back ? back[course as keyof typeof back] : course,
        );
        expect(turned.sort()).toEqual(courses(compareShared(before, after)));
      }),
      RUNS,
    );
  });

  test('gives everybody a place, and leaves what stands now where it stands', () => {
    fc.assert(
      fc.property(portraits, portraits, (before, after) => {
        const { actors } = placedChange(compareShared(before, after), []);
        expect(actors.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
        const now = new Set(after.actors.map(({ x, y }) => `${x} ${y}`));
        const later = actors.filter(({ n }) => n.second > 0);
        expect(later.every(({ x, y }) => now.has(`${x} ${y}`))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a snapshot', () => {
  test('survives being written to a file and read again', () => {
    fc.assert(
      fc.property(workshopEntities, (entities) => {
        const kept = withSnapshot(entities);
        const read = readOrThrow(serialise(writeWorkshopFile(kept)));
        expect(taken(read)).toEqual(taken(kept));
        expect(taken(kept)).toBeDefined();
      }),
      RUNS,
    );
  });

  test('comes along when copies of the workshop are joined, in either order', () => {
    fc.assert(
      fc.property(workshopEntities, (entities) => {
        const kept = withSnapshot(entities);
        expect(taken(join(entities, kept))).toEqual(taken(kept));
        expect(taken(join(kept, entities))).toEqual(taken(kept));
      }),
      RUNS,
    );
  });

  test('stays as it is when maps are deleted later', () => {
    fc.assert(
      fc.property(workshopEntities, (entities) => {
        const kept = withSnapshot(entities);
        const without = mapContents(kept).reduce(
          (now, { info }) => apply(now, removeMap(now, info.id, AT)),
          kept,
        );
        expect(taken(without)).toEqual(taken(kept));
        expect(mapContents(without)).toEqual([]);
      }),
      RUNS,
    );
  });
});
