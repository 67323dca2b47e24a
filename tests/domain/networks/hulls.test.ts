import { expect, test } from 'vitest';
import type { Network } from '../../../src/domain/entity';
import { overlap } from '../../../src/domain/layout/hull';
import { networkHull, networkHulls } from '../../../src/domain/networks/hulls';

const card = (id: string, x: number, y: number) => ({ id, x, y, width: 120, height: 38 });
const cards = [card('a1', 0, 0), card('a2', 400, 0), card('a3', 200, 300), card('a4', 200, 100)];
const network = (id: string, members: string[], name = id): Network => ({ is: 'network', id, name, members });

test('a network without anybody on the map has no hull', () => {
  expect(networkHulls([network('n1', ['a9']), network('n2', ['a1'])], cards).map(({ id }) => id)).toEqual([
    'n2',
  ]);
});

test('who stands inside without being a member is known', () => {
  const hull = networkHull(network('n1', ['a1', 'a2', 'a3']), 0, cards);
  expect(hull?.around).toEqual(['a4']);
  expect(hull?.members).toHaveLength(3);
});

test('captions of networks with the same members do not cover each other', () => {
  const hulls = networkHulls(
    ['n1', 'n2', 'n3'].map((id) => network(id, ['a1', 'a2', 'a3'], `Verkosto ${id}`)),
    cards,
  );
  const captions = hulls.map(({ caption }) => caption);
  const covering = captions.flatMap((one, index) =>
    captions.slice(index + 1).filter((other) => overlap(one, other)),
  );
  expect(covering).toEqual([]);
});

test('a long name is shortened on its caption, a short one is not', () => {
  const nameOf = (name: string) => networkHull(network('n1', ['a1'], name), 0, cards);
  expect(nameOf('Ylimaakunnallinen kehittämisverkosto')?.name).toBe('Ylimaakunnallinen kehittämisverkosto');
  const long = nameOf('Verkosto '.repeat(33));
  expect(long?.name).toMatch(/^Verkosto .+…$/);
  expect(long?.caption.width).toBeLessThan(310);
});
