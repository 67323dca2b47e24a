import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawFiles, whoIs } from './rawRooms';
import { allOf, type Drawn, endsOf, holding, holdingBoth, linking } from './recount';
import { asked, checked, idsOf, RUNS, sideBySide } from './sideBySide';

describe('what is counted', () => {
  test('maps are the living ones of the set that hold anybody', () => {
    checked(({ found, maps }) => expect(found.maps.map(({ id }) => id)).toEqual(idsOf(maps)));
  });

  test('classes: n_a, all living members, and the name that most maps write, then the shorter', () => {
    fc.assert(
      fc.property(rawFiles, asked, (file, options) => {
        const { found, maps, refs, named } = sideBySide(file, options);
        expect(found.classes.map(({ id }) => named(id)).sort()).toEqual(allOf(maps, 'who').sort());
        for (const { id, members, maps: drew, name } of found.classes) {
          expect(members).toEqual(refs.get(named(id)));
          expect(drew).toEqual(idsOf(holding(maps, named(id))));
          const written = file.maps
            .filter((map) => drew.includes(map.id))
            .flatMap(({ actors }) =>
              actors.filter((actor) => !actor.deletedAt && whoIs(actor.name) === named(id)),
            )
            .map((actor) => actor.name);
          const times = (one: string) => written.filter((other) => other === one).length;
          const [first] = written.sort(
            (a, b) => times(b) - times(a) || a.length - b.length || (a < b ? -1 : 1),
          );
          expect(name).toBe(first);
        }
      }),
      RUNS,
    );
  });

  test('kinds: what most maps say, and a tie shown', () => {
    fc.assert(
      fc.property(rawFiles, asked, (file, options) => {
        const { found, named } = sideBySide(file, options);
        for (const { id, maps: drew, kind, kindTied } of found.classes) {
          const kinds = file.maps
            .filter((map) => drew.includes(map.id))
            .flatMap(({ actors }) =>
              actors.filter((actor) => !actor.deletedAt && whoIs(actor.name) === named(id)),
            )
            .flatMap((actor) => actor.kind ?? []);
          const times = (one: string) => kinds.filter((other) => other === one).length;
          const most = Math.max(0, ...kinds.map(times));
          const top = [...new Set(kinds)].filter((one) => times(one) === most).sort();
          expect([kind, kindTied]).toEqual([top[0] ?? null, top.length > 1 ? top : undefined]);
        }
      }),
      RUNS,
    );
  });

  test('links: k_e and c_e of every pair', () => {
    checked(({ found, maps, sorted, pairName }) => {
      const pairs = allOf(maps, 'pairs');
      expect(found.links.map(pairName).sort()).toEqual(pairs.map(sorted).sort());
      for (const of of pairs) {
        const link = found.links.find((one) => pairName(one) === sorted(of));
        const drew = linking(maps, of);
        expect(link).toMatchObject({
          drawnBy: drew.length,
          drawnBoth: holdingBoth(maps, of).length,
          maps: idsOf(drew),
        });
      }
    });
  });

  test('thresholds: what at least k maps drew, for every k', () => {
    checked(({ found, maps }) => {
      const rows = maps.map((_, index) => {
        const kept = (drew: readonly Drawn[]) => drew.length > index;
        return {
          k: index + 1,
          actors: allOf(maps, 'who').filter((one) => kept(holding(maps, one))).length,
          links: allOf(maps, 'pairs').filter((of) => kept(linking(maps, of))).length,
        };
      });
      expect(found.thresholds).toEqual(rows);
    });
  });

  test('the shared map: n_a ≥ K_a and k_e ≥ K_e, no link without its ends; two where nothing is asked for', () => {
    const k = fc.constantFrom(undefined, 1, 2, 3, 9);
    fc.assert(
      fc.property(rawFiles, asked, k, k, (file, how, kActors, kLinks) => {
        const options = { ...how, ...(kActors && { kActors }), ...(kLinks && { kLinks }) };
        const { found, maps, named, sorted, pairName } = sideBySide(file, options);
        const within = (wanted = 2) => Math.max(1, Math.min(wanted, maps.length));
        const [leastActors, leastLinks] = [within(kActors), within(kLinks)];
        const who = allOf(maps, 'who').filter((one) => holding(maps, one).length >= leastActors);
        const pairs = allOf(maps, 'pairs').filter(
          (of) => linking(maps, of).length >= leastLinks && endsOf(of).every((end) => who.includes(end)),
        );
        expect([found.shared.kActors, found.shared.kLinks]).toEqual([leastActors, leastLinks]);
        expect(found.shared.classes.map(named).sort()).toEqual(who.sort());
        expect(found.shared.links.map(pairName).sort()).toEqual(pairs.map(sorted).sort());
      }),
      RUNS,
    );
  });
});
