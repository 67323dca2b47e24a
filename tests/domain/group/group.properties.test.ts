import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import type { Entities } from '../../../src/domain/entity';
import { startGroup, takeFromTray, trayOf } from '../../../src/domain/group';
import { mapIdOfKey } from '../../../src/domain/recordKeys';
import { mapContent } from '../../../src/domain/select';
import { workshopEntities } from '../arbitraries';

const RUNS = { seed: 42, numRuns: 150 };
const GROUP = 'zz';

const memberIds = fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3', 'm4', 'gone'), { minLength: 1 });

const ids = () => {
  let next = 0;
  return () => `z${String(next++).padStart(3, '0')}`;
};

const start = (entities: Entities, members: readonly string[], newId = ids()): Entities =>
  apply(entities, startGroup(entities, members, { mapId: GROUP, newId }));

const takeAll = (entities: Entities, newId: () => string): Entities => {
  const { actors, links } = trayOf(entities, GROUP);
  const [item] = [...actors, ...links];
  return item ? takeAll(apply(entities, takeFromTray(entities, GROUP, item, newId)), newId) : entities;
};

const memberActors = (entities: Entities, members: readonly string[]): string[] =>
  members.flatMap((id) => (mapContent(entities, id)?.actors ?? []).map((actor) => `${id}/${actor.id}`));

const without = (entities: Entities, mapId: string) =>
  [...entities].filter(([key]) => mapIdOfKey(key) !== mapId);

test('neither the start nor the tray changes anything but the map of the group', () => {
  fc.assert(
    fc.property(workshopEntities, memberIds, (entities, members) => {
      const newId = ids();
      const after = takeAll(start(entities, members, newId), newId);
      expect(without(after, GROUP)).toEqual([...entities]);
    }),
    RUNS,
  );
});

test('what the map begins with and what lies in the tray are all actors of all members', () => {
  fc.assert(
    fc.property(workshopEntities, memberIds, (entities, members) => {
      const group = start(entities, members);
      const begun = mapContent(group, GROUP)?.actors.flatMap(({ from = [] }) => from) ?? [];
      const offered = trayOf(group, GROUP).actors.flatMap(({ from = [] }) => from);
      expect([...begun, ...offered].sort()).toEqual(memberActors(entities, members).sort());
    }),
    RUNS,
  );
});

test('taking everything leaves an empty tray, with every actor of the members on the map', () => {
  fc.assert(
    fc.property(workshopEntities, memberIds, (entities, members) => {
      const newId = ids();
      const after = takeAll(start(entities, members, newId), newId);
      expect(trayOf(after, GROUP)).toMatchObject({ actors: [], links: [] });
      const taken = mapContent(after, GROUP)?.actors.flatMap(({ from = [] }) => from) ?? [];
      expect(taken.sort()).toEqual(memberActors(entities, members).sort());
    }),
    RUNS,
  );
});

test('the order of the members and of the records does not matter', () => {
  fc.assert(
    fc.property(workshopEntities, memberIds, (entities, members) => {
      const options = () => ({ mapId: GROUP, newId: ids() });
      const turned = new Map([...entities].reverse());
      expect(startGroup(turned, [...members].reverse(), options())).toEqual(
        startGroup(entities, members, options()),
      );
    }),
    RUNS,
  );
});
