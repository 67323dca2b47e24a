import { expect, test } from 'vitest';
import { inviteList } from '../../../src/domain/compare/invite';
import { comparedOf } from '../../../src/domain/merge/view';
import { type MapSketch, type WorkshopSketch, workshop } from '../match/workshop';

const mapWith = (self: string | undefined, links: MapSketch['links'] = []): MapSketch => ({
  actors: Object.fromEntries(
    ['Aura', 'Boren', 'Celsius', 'Dahl'].map((name) => [
      name,
      { name, ...(name === self && { self: true }) },
    ]),
  ),
  links,
});

const listOf = (sketch: WorkshopSketch, set: 'all' | 'person' = 'all') => {
  const records = workshop(sketch);
  return inviteList(comparedOf(records, { set }), records);
};

const names = (list: ReturnType<typeof listOf>) => list.rows.map(({ name }) => name);

test('whoever is drawn often and represented by nobody, with how many drew it', () => {
  const list = listOf({ maps: { m1: mapWith('Aura'), m2: mapWith('Boren'), m3: mapWith(undefined) } });
  expect(list).toMatchObject({ of: 3, said: 2, rows: [{ drawn: 3 }, { drawn: 3 }] });
  expect(names(list)).toEqual(['Celsius', 'Dahl']);
});

test('what a map represents that is not counted is here too', () => {
  const list = listOf(
    {
      maps: {
        m1: mapWith('Aura'),
        m2: mapWith('Boren'),
        m3: { ...mapWith('Dahl'), info: { author: { type: 'group' } } },
      },
    },
    'person',
  );
  expect(names(list)).toEqual(['Celsius']);
});

test('represented neighbours stand before others, the most linked first', () => {
  const list = listOf({
    maps: {
      m1: mapWith('Aura', [
        ['Celsius', 'Aura'],
        ['Celsius', 'Dahl'],
      ]),
      m2: mapWith('Boren', [
        ['Celsius', 'Boren'],
        ['Dahl', 'Celsius'],
      ]),
      m3: mapWith('Boren', [['Boren', 'Celsius']]),
    },
  });
  const nextTo = list.rows.map((row) => row.nextTo.map(({ name, drawn }) => [name, drawn]));
  expect(names(list)).toEqual(['Celsius', 'Dahl']);
  expect(nextTo).toEqual([
    [
      ['Boren', 2],
      ['Aura', 1],
    ],
    [['Celsius', 2]],
  ]);
});

test('a quarter of the maps, and two of them, is often: whom fewer drew nobody invites', () => {
  const invited = (size: number, drawing: number) =>
    names(
      listOf({
        maps: Object.fromEntries(
          Array.from({ length: size }, (_, index) => [
            `m${index}`,
            { actors: { o: `Oma ${index}`, ...(index < drawing && { x: 'Xeno' }) } },
          ]),
        ),
      }),
    );
  expect([invited(8, 2), invited(9, 2), invited(9, 3)]).toEqual([['Xeno'], [], ['Xeno']]);
  expect([invited(3, 1), invited(3, 2)]).toEqual([[], ['Xeno']]);
});

test('a theme is nobody’s to represent, and is not invited', () => {
  const drawn = { actors: { x: 'Xeno', t: { name: 'Asuminen', kind: 'theme' } } };
  expect(names(listOf({ maps: { m1: drawn, m2: drawn } }))).toEqual(['Xeno']);
});

test('where nobody says whom they represent, the list is of what was drawn often', () => {
  const list = listOf({ maps: { m1: mapWith(undefined), m2: mapWith(undefined) } });
  expect(list.said).toBe(0);
  expect(names(list)).toHaveLength(4);
});

test('of one map nobody is invited', () => {
  expect(listOf({ maps: { m1: mapWith('Aura') } }).rows).toEqual([]);
});
