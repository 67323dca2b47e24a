import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { mapCode, readWorkshopCode } from '../../../src/domain/code/workshopCode';
import { newMap, newWorkshop } from '../../../src/domain/commands/create';
import { copyMap } from '../../../src/domain/commands/workshop';
import type { Entities, Entity } from '../../../src/domain/entity';
import { planImport } from '../../../src/domain/exchange';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { startGroup } from '../../../src/domain/group';
import { viewOf } from '../../../src/domain/merge/view';
import { mapContent, networkKinds } from '../../../src/domain/select';
import { takeHomeOf } from '../../../src/domain/takeHome';
import { readOrThrow } from '../arbitraries';

const network: Entity = {
  is: 'network',
  id: 'n1',
  name: 'Hyvinvointiverkosto',
  members: ['a1', 'a2'],
  kinds: { peer: 2 },
  phase: 'Syntymässä',
  contacts: [{ name: 'Maija', email: 'maija@example.org' }],
  permission: { state: 'asked', date: '2026-10-01' },
};

const records: Entity[] = [
  { is: 'networkKind', id: 'peer', name: 'Vertaispalvelu', order: 1 },
  { is: 'networkKind', id: 'own', name: 'Oma', order: 9 },
  newMap({ id: 'm1' }),
  newMap({ id: 'm2' }),
];

const entities: Entities = new Map([
  ...newWorkshop({ id: 'w1', title: 'Foorumi', createdAt: '2026-11-22T09:00:00Z' }, records),
  ['m1/a1', { is: 'actor', id: 'a1', name: 'Turku', x: 0, y: 0 }],
  ['m1/a2', { is: 'actor', id: 'a2', name: 'Varha', x: 200, y: 0 }],
  ['m1/n1', network],
  ['m2/a1', { is: 'actor', id: 'a1', name: 'Turku', x: 0, y: 0 }],
]);

const PRIVATE = /maija|permission|asked/i;

const sent = { maps: ['m1'], settings: false, contacts: false } as const;

const opened = (code: string): Entities => {
  const read = readWorkshopCode(code, 'map');
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

describe('a map that is sent', () => {
  test('takes its networks along, with the types that they use and no others', () => {
    const file = readOrThrow(serialise(writeWorkshopFile(entities, sent)));
    const { contacts: _contacts, permission: _permission, ...rest } = network;
    expect(file.get('m1/n1')).toEqual(rest);
    expect(networkKinds(file)).toEqual([{ is: 'networkKind', id: 'peer', name: 'Vertaispalvelu', order: 1 }]);
  });

  test('says the same in a code', () => {
    const file = readOrThrow(serialise(writeWorkshopFile(entities, sent)));
    expect(opened(mapCode(entities, 'm1', { contacts: false }))).toEqual(file);
  });

  test('leaves the contacts and the permission of its networks at home, unless they are asked for', () => {
    const text = serialise(writeWorkshopFile(entities, sent));
    expect(text).not.toMatch(PRIVATE);
    expect(JSON.stringify([...opened(mapCode(entities, 'm1', { contacts: false }))])).not.toMatch(PRIVATE);
    expect(serialise(writeWorkshopFile(entities, { maps: ['m1'] }))).toMatch(PRIVATE);
  });

  test('gives nothing of the types a rank over those of whoever receives it', () => {
    const theirs = opened(mapCode(entities, 'm1', { contacts: false }));
    const renamed = new Map(entities).set('workshop/networkKinds/peer', {
      is: 'networkKind',
      id: 'peer',
      name: 'Vertaisuus',
      revision: 1,
    });
    const { change } = planImport(renamed, theirs, { newId: () => 'x' });
    expect(networkKinds(apply(renamed, change)).map(({ name }) => name)).toEqual(['Oma', 'Vertaisuus']);
  });

  test('does not take away, when it comes back, the contacts that it left behind', () => {
    const theirs = new Map(opened(mapCode(entities, 'm1', { contacts: false })));
    theirs.set('m1/a3', { is: 'actor', id: 'a3', name: 'Martat' });
    const info = theirs.get('m1');
    if (info?.is === 'map') theirs.set('m1', { ...info, revision: 9 });
    const { change } = planImport(entities, theirs, { newId: () => 'x', answers: { m1: 'take-theirs' } });
    const after = apply(entities, change);
    expect(after.get('m1/a3')).toBeDefined();
    expect(after.get('m1/n1')).toMatchObject({
      contacts: [{ name: 'Maija' }],
      permission: { state: 'asked' },
    });
  });
});

test('a copy of a map has the same networks with the same members', () => {
  const copied = apply(entities, copyMap(entities, 'm1', { id: 'm9' }));
  expect(mapContent(copied, 'm9')?.networks).toEqual([network]);
});

test("networks are their authors' own: a group starts without any, and the shared map takes none home", () => {
  const names = ['a', 'b', 'c', 'd'];
  const group = apply(
    entities,
    startGroup(entities, ['m1', 'm2'], { mapId: 'zz', newId: () => names.pop() ?? 'x' }),
  );
  expect(mapContent(group, 'zz')).toMatchObject({ networks: [], actors: [{ name: 'Turku' }] });
  const home = takeHomeOf(viewOf(entities), { kActors: 1, kLinks: 1 }, entities);
  expect(home.actors.map(({ name }) => name)).toEqual(['Turku', 'Varha']);
  expect(JSON.stringify(home)).not.toMatch(/Hyvinvointiverkosto|maija/);
});
