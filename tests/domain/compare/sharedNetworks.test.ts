import { describe, expect, test } from 'vitest';
import { networkOverlaps, sharedNetworks } from '../../../src/domain/compare/sharedNetworks';
import { mapOf } from '../match/workshop';
import { comparedWith } from './networksOf';

const threeMaps = {
  maps: {
    m1: mapOf('Turku', 'Varha', 'Kela'),
    m2: mapOf('Varha', 'TURKU'),
    m3: mapOf('Varha'),
    m4: mapOf('Varha', 'Turku'),
  },
};

describe('networks of the same name', () => {
  const [hyvat, ...others] = sharedNetworks(
    comparedWith(threeMaps, {
      m1: [
        {
          name: 'Hyvän arjen verkosto',
          members: ['a1', 'a2'],
          kinds: { peer: 2, learning: 1 },
          theme: 'Arki',
        },
        { name: 'Lähiruoka', members: ['a3'] },
      ],
      m2: [{ name: 'hyvän-arjen verkosto', members: ['a1', 'gone'], kinds: { peer: 5 }, theme: 'ARKI' }],
      m3: [{ name: 'Hyvän arjen verkosto', theme: 'Yhdessä' }],
    }),
  );

  test('are one, by the spelling that most maps use', () => {
    expect(hyvat).toMatchObject({
      key: 'hyvänarjenverkosto',
      name: 'Hyvän arjen verkosto',
      mapIds: ['m1', 'm2', 'm3'],
    });
    expect(others).toMatchObject([{ name: 'Lähiruoka', mapIds: ['m1'] }]);
  });

  test('have as members the classes that some map counts in, most counted first', () => {
    expect(hyvat?.members).toEqual([
      { classId: 'm1/a2', mapIds: ['m1', 'm2'] },
      { classId: 'm1/a1', mapIds: ['m1'] },
    ]);
  });

  test('tell by how many maps their types and themes are said', () => {
    expect(hyvat?.kinds).toEqual([
      { id: 'peer', mapIds: ['m1', 'm2'] },
      { id: 'learning', mapIds: ['m1'] },
    ]);
    expect(hyvat?.themes).toEqual([
      { key: 'arki', name: 'ARKI', mapIds: ['m1', 'm2'] },
      { key: 'yhdessä', name: 'Yhdessä', mapIds: ['m3'] },
    ]);
  });
});

test('two networks of one name on one map are one vote', () => {
  const networks = sharedNetworks(
    comparedWith(threeMaps, {
      m1: [
        { name: 'Arki', members: ['a1'] },
        { name: 'arki', members: ['a1', 'a2'] },
      ],
    }),
  );
  expect(networks).toMatchObject([
    { mapIds: ['m1'], members: [{ classId: 'm1/a1', mapIds: ['m1'] }, { classId: 'm1/a2' }] },
  ]);
});

test('networks that nobody has named stay apart', () => {
  const names = ['Verkosto 1', 'Nätverk 1', 'Network 1', '…'];
  const list = names.map((name) => ({ name }));
  expect(sharedNetworks(comparedWith(threeMaps, { m1: list, m2: list })).map(({ key }) => key)).toEqual(
    ['m1', 'm2'].flatMap((map) => ['n1', 'n2', 'n3', 'n4'].map((id) => `${map}/${id}`)),
  );
});

test('networks with members in common are found, those with most first', () => {
  const networks = sharedNetworks(
    comparedWith(threeMaps, {
      m1: [
        { name: 'A', members: ['a2'] },
        { name: 'B', members: ['a3'] },
      ],
      m2: [{ name: 'C', members: ['a1', 'a2'] }],
      m3: [{ name: 'D', members: ['a1'] }],
      m4: [{ name: 'E', members: ['a1', 'a2'] }],
    }),
  );
  expect(
    networkOverlaps(networks).map(({ one, other, classIds }) => [one.name, other.name, classIds]),
  ).toEqual([
    ['C', 'E', ['m1/a1', 'm1/a2']],
    ['A', 'C', ['m1/a2']],
    ['A', 'D', ['m1/a2']],
    ['A', 'E', ['m1/a2']],
    ['C', 'D', ['m1/a2']],
    ['D', 'E', ['m1/a2']],
  ]);
});

test('no maps and no networks are nothing to share', () => {
  expect(sharedNetworks(comparedWith({}, {}))).toEqual([]);
  expect(sharedNetworks(comparedWith(threeMaps, {}))).toEqual([]);
});
