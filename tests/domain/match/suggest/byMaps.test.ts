import { expect, test } from 'vitest';
import { trainedModel } from '../../../../src/domain/match/model/matchModel';
import { weighMaps } from '../../../../src/domain/match/suggest/byMaps';
import { forbidding, namedPairs } from '../../../../src/domain/match/suggest/pairs';
import { matchTask } from '../../../../src/domain/match/suggest/task';
import { memory } from '../evidence/compare';
import { type MapSketch, mapOf, workshop } from '../workshop';

const oddsBetween = (maps: Readonly<Record<string, MapSketch>>, one: string, other: string): number => {
  const task = matchTask(workshop({ maps }));
  const forbids = forbidding(task);
  const named = namedPairs(task, forbids, trainedModel(), memory);
  const pair = weighMaps(task, named, forbids, trainedModel()).find(
    ({ a, b }) => task.classes[a]?.id === one && task.classes[b]?.id === other,
  );
  if (!pair) throw new Error(`${one} and ${other} were never compared.`);
  return pair.logOdds;
};

const around = (name: string, ...others: string[]): MapSketch => ({
  ...mapOf(name, ...others),
  links: others.map((_, at) => ['a1', `a${at + 2}`] as const),
});

test('neighbours count as the same where their names make them one', () => {
  const near = (...others: string[]) =>
    oddsBetween(
      { m1: around('Hirmut', 'Kela', 'Kemi'), m2: around('Hirmujen talo', ...others) },
      'm1/a1',
      'm2/a1',
    );
  expect(near('FPA', 'Kemi stad')).toBeGreaterThan(near('Tornio', 'Oulu'));
});

test('who is one with the other by its names is no rival, however unlike a third', () => {
  const odds = (...more: string[]) =>
    oddsBetween(
      Object.fromEntries(['Kemi', 'Kemi stad', ...more].map((name, at) => [`m${at}`, mapOf(name)])),
      'm0/a1',
      'm1/a1',
    );
  expect(odds('Kemin kaupunki', 'City of Kemi', 'Kemin kunta')).toBeCloseTo(odds());
});

test('a better fit that the other cannot be makes two less likely one', () => {
  const maps = { m1: mapOf('Hirmujen talo'), m2: mapOf('Hirmut') };
  const rival = { ...maps, m2: mapOf('Hirmut', 'Hirmujen talot') };
  expect(oddsBetween(rival, 'm1/a1', 'm2/a1')).toBeLessThan(oddsBetween(maps, 'm1/a1', 'm2/a1'));
});

test('two persons stay two, whatever they share', () => {
  const others = ['Kela', 'Kemi', 'SPR', 'MLL'];
  const maps = { m1: around('Aino Nieminen', ...others), m2: around('Eino Nieminen', ...others) };
  expect(oddsBetween(maps, 'm1/a1', 'm2/a1')).toBe(Number.NEGATIVE_INFINITY);
});
