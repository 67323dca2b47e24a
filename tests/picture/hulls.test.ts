import { expect, test } from 'vitest';
import type { Network } from '../../src/domain/entity';
import { emptyMap } from '../../src/domain/select';
import { hullsScene } from '../../src/picture/hulls';
import type { PathMark, TextMark } from '../../src/picture/marks';

const actors = [
  { id: 'a1', name: 'Turku', x: 0, y: 0 },
  { id: 'a2', name: 'Varha', x: 300, y: 0 },
];

const sceneOf = (networks: readonly Network[]) => hullsScene({ ...emptyMap('m1'), networks }, actors);

const network = (id: string, members: string[]): Network => ({ is: 'network', id, name: id, members });

test('a map without networks shows none', () => {
  expect(sceneOf([]).marks).toEqual([]);
  expect(sceneOf([network('n1', ['a9'])]).marks).toEqual([]);
});

test('each network is ground, outline and name, and all grounds lie under all outlines and names', () => {
  const { marks } = sceneOf([network('Yksi', ['a1', 'a2']), network('Kaksi', ['a1'])]);
  const paths = marks.filter((mark): mark is PathMark => mark.is === 'path');
  const texts = marks.filter((mark): mark is TextMark => mark.is === 'text');
  expect(texts.map(({ lines }) => lines)).toEqual([['Yksi'], ['Kaksi']]);
  expect(marks.slice(0, 2)).toEqual(paths.slice(0, 2));
  expect(paths.slice(0, 2).every(({ fill, stroke }) => fill?.length === 9 && !stroke)).toBe(true);
  expect(paths.slice(2, 4).map(({ dash }) => dash)).toEqual([undefined, [10, 6]]);
});

test('the room of a picture holds hulls and their names', () => {
  const { bounds } = sceneOf([network('Hyvin pitkäniminen maakunnallinen verkosto', ['a1'])]);
  expect(bounds.width).toBeGreaterThan(200);
  expect(bounds.y).toBeLessThanOrEqual(-48);
});
