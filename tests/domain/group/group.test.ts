import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/domain/change';
import { removeRecords } from '../../../src/domain/commands/records';
import { removeMap } from '../../../src/domain/commands/workshop';
import type { Entities } from '../../../src/domain/entity';
import { lineageOf, possibleMembers, startGroup, takeFromTray, trayOf } from '../../../src/domain/group';
import { mapContent, mapContents } from '../../../src/domain/select';
import { workshop } from '../match/workshop';

const counter = () => {
  let next = 0;
  return () => `g${++next}`;
};

/** Three members: all know Turku, two Varha, and each something of its own; two link Turku and Varha. */
const members = workshop({
  maps: {
    m1: {
      actors: {
        a1: { name: 'Turku', x: -100, y: 0 },
        a2: { name: 'Varha', kind: 'public', x: 100, y: 0 },
        a3: { name: 'Lounatuulet', x: 0, y: 100 },
      },
      links: [
        ['a2', 'a1', { kind: 'funding', direction: 'forward' }],
        ['a1', 'a3'],
      ],
    },
    m2: {
      actors: {
        a1: { name: 'TURKU', rosterId: 'r1', x: -100, y: 0 },
        a2: { name: 'Varha', kind: 'public', x: 100, y: 0 },
        a4: { name: 'Martat', x: 0, y: 100 },
      },
      links: [
        ['a2', 'a1', { kind: 'funding', direction: 'forward', strength: 3 }],
        ['a4', 'a2'],
        ['a4', 'a1', { direction: 'forward' }],
      ],
    },
    m3: { actors: { a1: 'Turku', a5: 'Kylät' }, links: [['a1', 'a5']] },
    m4: { actors: { a1: 'Martat', a2: 'Muualla' } },
  },
});

const begun = (ids: readonly string[] = ['m1', 'm2', 'm3'], entities: Entities = members): Entities =>
  apply(entities, startGroup(entities, ids, { mapId: 'zz', newId: counter(), name: 'Ryhmä 1' }));

const namesIn = (entities: Entities): (string | undefined)[] =>
  (mapContent(entities, 'zz')?.actors ?? []).map(({ name }) => name).sort();

const linksIn = (entities: Entities): string[] => {
  const content = mapContent(entities, 'zz');
  const nameOf = (id: string) => content?.actors.find((actor) => actor.id === id)?.name;
  return (content?.links ?? []).map(({ source, target }) => `${nameOf(source)} > ${nameOf(target)}`).sort();
};

const trayNames = (entities: Entities): string[] => trayOf(entities, 'zz').actors.map(({ name }) => name);

const take = (entities: Entities, name: string): Entities => {
  const item = trayOf(entities, 'zz').actors.find((actor) => actor.name === name);
  if (!item) throw new Error(`${name} is not in the tray.`);
  return apply(entities, takeFromTray(entities, 'zz', item, counterFrom(name)));
};

const counterFrom = (name: string) => {
  const next = counter();
  return () => `${name}-${next()}`;
};

describe("a group's map begins", () => {
  test('with the actors that two members drew, and the links that two drew between them', () => {
    const group = begun();
    expect(namesIn(group)).toEqual(['Turku', 'Varha']);
    expect(linksIn(group)).toEqual(['Varha > Turku']);
  });

  test('as the map of a group that names its members', () => {
    expect(begun(['m3', 'm1', 'm2', 'm1']).get('zz')).toMatchObject({
      author: { type: 'group', name: 'Ryhmä 1' },
      groupOf: ['m1', 'm2', 'm3'],
      state: 'draft',
    });
  });

  test('with the types, the direction and the known actor that the members gave', () => {
    const content = mapContent(begun(), 'zz');
    expect(content?.actors).toMatchObject([{ name: 'Turku', rosterId: 'r1' }, { kind: 'public' }]);
    expect(content?.links).toMatchObject([{ kind: 'funding', direction: 'forward', strength: 3 }]);
  });

  test('knowing whom each thing was taken from', () => {
    const content = mapContent(begun(), 'zz');
    expect(content?.actors.map(({ from }) => from)).toEqual([
      ['m1/a1', 'm2/a1', 'm3/a1'],
      ['m1/a2', 'm2/a2'],
    ]);
    expect(content?.links.map(({ from }) => from)).toEqual([['m1/l0', 'm2/l0']]);
  });

  test('with the places that the members agree on', () => {
    const [turku, varha] = mapContent(begun(), 'zz')?.actors ?? [];
    expect(turku?.x).toBeLessThan(varha?.x ?? 0);
    expect(turku?.y).toBe(varha?.y);
  });

  test('empty where two members have nothing in common', () => {
    const group = begun(['m1', 'm4']);
    expect(namesIn(group)).toEqual([]);
    expect(trayNames(group).sort()).toEqual(['Lounatuulet', 'Martat', 'Muualla', 'Turku', 'Varha']);
  });
});

describe('the tray', () => {
  test('holds what only one member drew, with whom it was linked', () => {
    const { actors } = trayOf(begun(), 'zz');
    expect(
      actors.map(({ name, mapIds, linkedTo }) => [name, mapIds, linkedTo.map((actor) => actor.name)]),
    ).toEqual([
      ['Lounatuulet', ['m1'], ['Turku']],
      ['Martat', ['m2'], ['Turku', 'Varha']],
      ['Kylät', ['m3'], ['Turku']],
    ]);
  });

  test('gives an actor with its links to those that stand there, near them and on a free place', () => {
    const group = take(begun(), 'Martat');
    expect(linksIn(group)).toEqual(['Martat > Turku', 'Varha > Martat', 'Varha > Turku']);
    expect(trayNames(group)).toEqual(['Lounatuulet', 'Kylät']);
    const content = mapContent(group, 'zz');
    expect(content?.actors.find(({ name }) => name === 'Martat')?.from).toEqual(['m2/a4']);
    const places = new Set(content?.actors.map(({ x, y }) => `${x},${y}`));
    expect(places.size).toBe(3);
  });

  test('does not offer what the group drew itself under the same name', () => {
    const drawn = new Map(begun()).set('zz/own', { is: 'actor', id: 'own', name: 'kylät' });
    expect(trayNames(drawn)).toEqual(['Lounatuulet', 'Martat']);
    expect(trayOf(drawn, 'zz').links).toMatchObject([{ target: 'own', mapIds: ['m3'] }]);
  });

  test('does not offer what the group took and then renamed', () => {
    const group = new Map(take(begun(), 'Kylät'));
    const [key = '', actor] =
      [...group].find(([, record]) => 'name' in record && record.name === 'Kylät' && 'from' in record) ?? [];
    if (actor?.is !== 'actor') throw new Error('There is no such actor.');
    expect(trayNames(group.set(key, { ...actor, name: 'Suomen Kylät' }))).toEqual(['Lounatuulet', 'Martat']);
  });

  test('offers again what the group deletes', () => {
    const group = take(begun(), 'Kylät');
    const [key = ''] =
      [...group].find(([, record]) => 'name' in record && record.name === 'Kylät' && 'from' in record) ?? [];
    expect(trayNames(apply(group, removeRecords(group, [key])))).toContain('Kylät');
  });

  test('offers first what more members drew once one of them has sent again', () => {
    const group = new Map(begun()).set('m1/a9', { is: 'actor', id: 'a9', name: 'kylät' });
    expect(trayOf(group, 'zz').actors[0]).toMatchObject({ name: 'Kylät', mapIds: ['m1', 'm3'] });
  });

  test('offers a link between two that stand there, and not once they are linked', () => {
    const group = new Map(begun())
      .set('m3/a6', { is: 'actor', id: 'a6', name: 'Uusi' })
      .set('zz/own', { is: 'actor', id: 'own', name: 'Uusi' })
      .set('m3/l7', { is: 'link', id: 'l7', source: 'a6', target: 'a1' });
    const { links } = trayOf(group, 'zz');
    expect(links).toMatchObject([{ source: 'g1', target: 'own', from: ['m3/l7'] }]);
    const [link] = links;
    if (!link) throw new Error('There is no link in the tray.');
    const after = apply(
      group,
      takeFromTray(group, 'zz', link, () => 'new'),
    );
    expect(trayOf(after, 'zz').links).toEqual([]);
  });

  test('gives nothing that is not in it any more', () => {
    expect(takeFromTray(begun(), 'zz', { is: 'actor', id: 'm1/gone' }, counter())).toEqual({});
  });

  test('says how many members are gone, and offers nothing of theirs', () => {
    const group = begun();
    const without = apply(group, removeMap(group, 'm3', '2026-11-22T10:00:00Z'));
    expect(trayOf(without, 'zz').members).toEqual({ present: ['m1', 'm2'], missing: 1 });
    expect(trayNames(without)).toEqual(['Lounatuulet', 'Martat']);
  });

  test('is empty beside a map that is nobody’s group', () => {
    expect(trayOf(members, 'm1')).toEqual({ members: { present: [], missing: 0 }, actors: [], links: [] });
    expect(trayOf(members, 'gone').actors).toEqual([]);
  });
});

test('the lineage tells what two drew, what one drew, and what the group drew itself', () => {
  const group = new Map(take(begun(), 'Martat')).set('zz/own', { is: 'actor', id: 'own', name: 'Oma' });
  expect(lineageOf(group, 'zz')).toEqual({ shared: 2, single: 1, own: 1 });
});

describe('who may belong to a group', () => {
  const group = (...groupOf: string[]) => ({
    actors: {},
    info: { author: { type: 'group' as const }, groupOf },
  });
  const contents = mapContents(
    workshop({
      maps: { a1: group('p1', 'p2'), a2: group('a1'), a3: group(), p1: { actors: {} }, p2: { actors: {} } },
    }),
  );
  const idsFor = (mapId?: string) => possibleMembers(contents, mapId).map(({ info }) => info.id);

  test('persons come first, and groups may join into larger ones', () => {
    expect(idsFor()).toEqual(['p1', 'p2', 'a1', 'a2', 'a3']);
  });

  test('no group may belong to itself, nor to one that it is made of', () => {
    expect(idsFor('a1')).toEqual(['p1', 'p2', 'a3']);
    expect(idsFor('a2')).toEqual(['p1', 'p2', 'a1', 'a3']);
  });
});
