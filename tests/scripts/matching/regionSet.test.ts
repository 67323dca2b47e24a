import { expect, test } from 'vitest';
import { type EvalSet, nameKey, readEvalSet } from '../../../scripts/matching/evalSet';
import { regionCodes, regionSet } from '../../../scripts/matching/regionSet';

const setOf = (code: string): EvalSet => {
  const set = regionSet(code);
  if (!set.ok) throw new Error(set.error);
  return set.value;
};

test.each(regionCodes())('region %s has a set, valid and with each name once', (code) => {
  const set = setOf(code);
  expect(readEvalSet(JSON.stringify(set), code).ok).toBe(true);
  const names = set.entities.flatMap(({ names: of }) => of.map(({ n }) => nameKey(n)));
  expect(new Set(names).size).toBe(names.length);
  expect(set.entities.length).toBeGreaterThan(30);
  expect(set.hardNegatives.length).toBeGreaterThan(30);
});

test('a region’s set is the same each time', () => {
  expect(setOf('06')).toEqual(setOf('06'));
});

test('its towns are inflected and translated as people do', () => {
  const names = setOf('16').entities.map(({ names: of }) => of.map(({ n }) => n));
  expect(names).toContainEqual(
    expect.arrayContaining(['Kokkolan kaupunki', 'Kokkola', 'Karlebys stad', 'Karleby', 'City of Kokkola']),
  );
  const villages = names.filter(([canonical]) => canonical?.endsWith('n Kylät ry'));
  expect(villages).toHaveLength(5);
  for (const [canonical, short, swedish] of villages) {
    expect(short).toBe(canonical?.replace(' ry', ''));
    expect(swedish).toMatch(/s Byar rf$/);
  }
});

test('a region that is none is named', () => {
  expect(regionSet('99')).toEqual({ ok: false, error: 'There is no region "99": Pirkanmaa is 06.' });
});
