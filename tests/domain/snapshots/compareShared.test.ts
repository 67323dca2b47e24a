import { describe, expect, test } from 'vitest';
import { byPart } from '../../../src/domain/compare/parts';
import type { RosterEntry, SnapshotActor } from '../../../src/domain/entity';
import { compareShared, partedChange, type SharedChange } from '../../../src/domain/snapshots/compareShared';
import { betweenWorkshops } from '../../../src/domain/snapshots/match';
import type { Portrait } from '../../../src/domain/snapshots/portrait';

type Sketch = Readonly<Record<string, readonly [name: string, n: number, ...members: string[]]>>;

const actorsOf = (sketch: Sketch): SnapshotActor[] =>
  Object.entries(sketch).map(([id, [name, n, ...members]]) => ({
    id,
    name,
    n,
    members: [id, ...members],
    x: 0,
    y: 0,
  }));

const portrait = (
  m: number,
  sketch: Sketch,
  links: readonly (readonly [string, string, number])[] = [],
  k = 2,
): Portrait => ({
  m,
  kActors: k,
  kLinks: k,
  actors: actorsOf(sketch),
  links: links.map(([source, target, n]) => ({ source, target, n })),
});

const coursesOf = ({ actors }: SharedChange) =>
  Object.fromEntries(actors.map(({ name, course }) => [name, course]));

describe('within a workshop', () => {
  const before = portrait(
    10,
    { 'm1/a1': ['Turku', 5, 'm2/a1'], 'm1/a2': ['Varha', 6], 'm1/a3': ['Kela', 2], 'm1/a4': ['Salo', 4] },
    [
      ['m1/a1', 'm1/a2', 3],
      ['m1/a1', 'm1/a3', 2],
    ],
  );
  const after = portrait(
    10,
    {
      'm0/a9': ['Turun kaupunki', 7, 'm2/a1'],
      'm1/a2': ['Varha', 6],
      'm1/a4': ['Salo', 3],
      'm9/a1': ['Martat', 2],
    },
    [
      ['m0/a9', 'm1/a2', 4],
      ['m1/a2', 'm9/a1', 2],
    ],
  );
  const change = compareShared(before, after);

  test('an actor is the same while a drawing of it is, whatever it is called and whatever its id', () => {
    expect(coursesOf(change)).toEqual({
      'Turun kaupunki': 'rose',
      Varha: 'stayed',
      Kela: 'went',
      Salo: 'fell',
      Martat: 'came',
    });
  });

  test('links follow their ends', () => {
    expect(change.links.map(({ course }) => course).sort()).toEqual(['came', 'rose', 'went']);
  });

  test('the two lie on each other as earlier, both and later', () => {
    const { first, both, second } = byPart(partedChange(change).actors);
    expect([first, both, second].map((part) => part.map(({ name }) => name).sort())).toEqual([
      ['Kela'],
      ['Salo', 'Turun kaupunki', 'Varha'],
      ['Martat'],
    ]);
  });

  test('an actor that was drawn anew is known by its name', () => {
    const again = compareShared(
      portrait(3, { 'm1/a1': ['Turun kaupunki', 2] }),
      portrait(3, { 'm2/a7': ['TURUN  KAUPUNKI', 2] }),
    );
    expect(again.actors.map(({ course }) => course)).toEqual(['stayed']);
  });

  test('a name does not outdo a drawing', () => {
    const swapped = compareShared(
      portrait(3, { 'm1/a1': ['MLL', 2], 'm1/a2': ['MLL piiri', 2] }),
      portrait(3, { 'm1/a1': ['MLL piiri', 2], 'm1/a2': ['MLL', 2] }),
    );
    expect(swapped.actors.map(({ before: [was], after: [is] }) => was?.id === is?.id)).toEqual([true, true]);
  });
});

describe('shares', () => {
  test('are compared, not counts: as many of more maps is a smaller share', () => {
    const change = compareShared(
      portrait(4, { 'm1/a1': ['Turku', 2] }),
      portrait(8, { 'm1/a1': ['Turku', 2] }),
    );
    expect(coursesOf(change)).toEqual({ Turku: 'fell' });
  });

  test('twice as many of twice the maps stay the same', () => {
    const change = compareShared(
      portrait(6, { 'm1/a1': ['Turku', 2] }),
      portrait(9, { 'm1/a1': ['Turku', 3] }),
    );
    expect(coursesOf(change)).toEqual({ Turku: 'stayed' });
  });
});

describe('what the users have since united or parted', () => {
  const two = portrait(5, { 'm1/a1': ['Turku', 3], 'm2/a1': ['Åbo', 2] }, [['m1/a1', 'm2/a1', 2]]);
  const one = portrait(5, { 'm1/a1': ['Turku', 4, 'm2/a1'] });

  test('is neither gone nor new', () => {
    expect(coursesOf(compareShared(two, one))).toEqual({ Turku: 'regrouped' });
    expect(coursesOf(compareShared(one, two))).toEqual({ Turku: 'regrouped' });
  });

  test('keeps no link to itself', () => {
    expect(compareShared(two, one).links).toEqual([]);
  });
});

describe('between workshops', () => {
  const roster: RosterEntry[] = [
    { is: 'rosterEntry', id: 'r1', name: 'Turun kaupunki', aliases: ['Åbo stad', 'Turku'] },
    { is: 'rosterEntry', id: 'r2', name: 'MLL', aliases: ['Liitto'] },
    { is: 'rosterEntry', id: 'r3', name: 'Varsinais-Suomen liitto', aliases: ['Liitto'] },
  ];
  const compare = (before: Sketch, after: Sketch) =>
    compareShared(portrait(3, before), portrait(4, after), betweenWorkshops(roster));

  test('ids mean nothing', () => {
    const change = compare({ 'm1/a1': ['Kela', 2] }, { 'm1/a1': ['Varha', 2] });
    expect(coursesOf(change)).toEqual({ Kela: 'went', Varha: 'came' });
    expect(new Set(change.actors.map(({ id }) => id)).size).toBe(2);
  });

  test('equal names are the same actor, and so are names of one known actor', () => {
    const change = compare(
      { 'm1/a1': ['Kela', 2], 'm1/a2': ['Åbo stad', 2] },
      { 'm5/a1': ['KELA', 2], 'm5/a2': ['turku', 2] },
    );
    expect(change.actors.map(({ before, after }) => before.length + after.length)).toEqual([2, 2]);
  });

  test('a name of two known actors brings nobody together', () => {
    const change = compare({ 'm1/a1': ['Liitto', 2] }, { 'm5/a1': ['MLL', 2] });
    expect(coursesOf(change)).toEqual({ Liitto: 'went', MLL: 'came' });
  });

  test('actors without a name are not all one', () => {
    const change = compare({ 'm1/a1': ['', 2] }, { 'm5/a1': ['–', 2] });
    expect(change.actors).toHaveLength(2);
  });
});

test('other thresholds are told', () => {
  const at = (k: number) => portrait(3, { 'm1/a1': ['Turku', 3] }, [], k);
  expect(compareShared(at(2), at(2)).sameThresholds).toBe(true);
  expect(compareShared(at(2), at(3)).sameThresholds).toBe(false);
});

test('a picture of nothing and a picture of something differ by all of it', () => {
  const some = portrait(3, { 'm1/a1': ['Turku', 3], 'm1/a2': ['Varha', 2] }, [['m1/a1', 'm1/a2', 2]]);
  const none = portrait(0, {});
  expect(compareShared(none, none)).toMatchObject({ actors: [], links: [] });
  expect(Object.values(coursesOf(compareShared(none, some)))).toEqual(['came', 'came']);
  expect(Object.values(coursesOf(compareShared(some, none)))).toEqual(['went', 'went']);
});

test('thousands of actors of one name are told in no time', () => {
  const many = (map: string) =>
    portrait(
      2,
      Object.fromEntries(
        Array.from({ length: 5000 }, (_, index) => [`${map}/a${index}`, ['MLL', 2] as const]),
      ),
    );
  const { actors } = compareShared(many('m1'), many('m2'));
  expect(actors).toHaveLength(1);
});
