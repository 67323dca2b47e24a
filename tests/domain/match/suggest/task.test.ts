import { expect, test } from 'vitest';
import { actorClasses } from '../../../../src/domain/match/classes';
import { matchTask, type TaskClass } from '../../../../src/domain/match/suggest/task';
import { mapOf, type WorkshopSketch, workshop } from '../workshop';

const taskOf = (sketch: WorkshopSketch) => matchTask(workshop(sketch));
const classOf = (sketch: WorkshopSketch, id: string): TaskClass | undefined =>
  taskOf(sketch).classes.find((one) => one.id === id);

const TWO = { maps: { m1: mapOf('Kemi', 'Oulu'), m2: mapOf('KEMI', 'Raahe') } };

test('a class has all its names as they are written, and its maps', () => {
  expect(classOf(TWO, 'm1/a1')).toEqual({
    id: 'm1/a1',
    names: ['KEMI', 'Kemi'],
    mapIds: ['m1', 'm2'],
    neighbours: [],
  });
  expect(taskOf(TWO).classes.map(({ id }) => id)).toEqual(['m1/a1', 'm1/a2', 'm2/a2']);
});

test('its neighbours are the classes it is linked to on any map, itself left out', () => {
  const maps = {
    m1: {
      ...mapOf('Kemi', 'Oulu', 'kemi'),
      links: [
        ['a1', 'a2'],
        ['a1', 'a3'],
      ] as const,
    },
    m2: { ...mapOf('Kemi', 'Oulu'), links: [['a2', 'a1']] as const },
    m3: { ...mapOf('Raahe', 'Oulu'), links: [['a1', 'a2']] as const },
  };
  const pairs = [['m1/a1', 'm1/a3', 'same']] as const;
  expect(classOf({ maps, pairs }, 'm1/a1')?.neighbours).toEqual(['m1/a2']);
  expect(classOf({ maps, pairs }, 'm1/a2')?.neighbours).toEqual(['m1/a1', 'm3/a1']);
});

test('its type is the one said most often, and none where two are', () => {
  const kinds = (...said: (string | undefined)[]) =>
    classOf(
      {
        maps: Object.fromEntries(
          said.map((kind, at) => [`m${at}`, { actors: { a1: { name: 'Kemi', ...(kind && { kind }) } } }]),
        ),
      },
      'm0/a1',
    )?.kind;
  expect(kinds('public', 'private', 'public')).toBe('public');
  expect(kinds('public', 'private')).toBeUndefined();
  expect(kinds(undefined, 'public')).toBe('public');
});

test('its entry is the only one that its members name', () => {
  const maps = {
    m1: { actors: { a1: { name: 'Kemi', rosterId: 'r1' } } },
    m2: { actors: { a1: { name: 'Kemin kaupunki', rosterId: 'r2' } } },
  };
  expect(classOf({ maps }, 'm1/a1')?.rosterId).toBe('r1');
  const together = { maps, pairs: [['m1/a1', 'm2/a1', 'same']] as const };
  expect(classOf(together, 'm1/a1')).not.toHaveProperty('rosterId');
});

test('whoever is called like one entry of the list stands for it', () => {
  const maps = { m1: mapOf('Kemi stad'), m2: mapOf('Kemijärvi') };
  const entry = { is: 'rosterEntry', id: 'r1', name: 'Kemi', aliases: ['Kemi stad'] } as const;
  expect(classOf({ maps, more: [entry] }, 'm1/a1')?.rosterId).toBe('r1');
  expect(classOf({ maps, more: [entry] }, 'm2/a1')).not.toHaveProperty('rosterId');
});

test('the list comes with its aliases and with the names that are somebody else’s', () => {
  const entry = {
    is: 'rosterEntry',
    id: 'r1',
    name: 'Kemi',
    aliases: ['Kemi stad'],
    notAliases: ['Kemijärvi'],
  } as const;
  expect(taskOf({ more: [entry] }).entries).toEqual([
    { id: 'r1', names: ['Kemi', 'Kemi stad'], notNames: ['Kemijärvi'] },
  ]);
});

test('pairs that were told apart are named by their classes, gone ones by themselves', () => {
  const different = (a: string, b: string) => taskOf({ ...TWO, pairs: [[a, b, 'different']] }).different;
  expect(different('m2/a2', 'm2/a1')).toEqual([['m1/a1', 'm2/a2']]);
  expect(different('m9/a1', 'm1/a2')).toEqual([['m1/a2', 'm9/a1']]);
  expect(taskOf({ ...TWO, pairs: [['m1/a1', 'm2/a2', 'same']] }).different).toEqual([]);
});

test('maps that are gone say nothing', () => {
  const gone = { ...mapOf('Raahe'), info: { deletedAt: '2026-01-01' } };
  expect(taskOf({ maps: { m1: mapOf('Kemi'), m2: gone } }).classes).toHaveLength(1);
});

test('other classes than the automatic ones may be asked about', () => {
  const entities = workshop(TWO);
  const { classIdByRef } = actorClasses(entities);
  const alone = ['m1/a1', 'm1/a2', 'm2/a1', 'm2/a2'].map((id) => ({
    id,
    members: [id],
    mapIds: [id.slice(0, 2)],
  }));
  const classes = { classes: alone, classIdByRef: new Map(alone.map(({ id }) => [id, id])), conflicts: [] };
  expect(matchTask(entities, classes).classes.map(({ names }) => names)).toEqual([
    ['Kemi'],
    ['Oulu'],
    ['KEMI'],
    ['Raahe'],
  ]);
  expect(classIdByRef.get('m2/a1')).toBe('m1/a1');
});

test('nothing is asked of an empty workshop', () => {
  expect(taskOf({})).toEqual({ classes: [], entries: [], different: [] });
});
