import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/domain/analysis';
import { bothEnds } from '../../../src/domain/compare/bothEnds';
import { inviteList } from '../../../src/domain/compare/invite';
import { mapLabels } from '../../../src/domain/compare/labels';
import { overlay } from '../../../src/domain/compare/overlay';
import { roleFindings } from '../../../src/domain/compare/roleFindings';
import { newAtTheEnd, saturation } from '../../../src/domain/compare/saturation';
import { sharedNetworks } from '../../../src/domain/compare/sharedNetworks';
import { defaultThresholds } from '../../../src/domain/compare/thresholds';
import type { Entities } from '../../../src/domain/entity';
import { comparedOf, viewOf } from '../../../src/domain/merge/view';
import { pointNames } from '../../../src/domain/points/names';
import { talkingPoints } from '../../../src/domain/points/talkingPoints';
import { mapContents } from '../../../src/domain/select';
import { pointText } from '../../../src/i18n/pointSentences';
import { type MapSketch, mapOf, workshop } from '../match/workshop';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const roomOf = (maps: readonly MapSketch[]): Entities =>
  workshop({ maps: Object.fromEntries(maps.map((map, index) => [`m${index}`, map])) });

/** A map of so many actors in a row, each linked with the next one. */
const chain = (prefix: string, length: number): MapSketch => ({
  actors: Object.fromEntries(
    times(length, (at) => [`a${at}`, { name: `${prefix} ${at}`, x: at * 30, y: (at % 7) * 50 }]),
  ),
  links: times(length - 1, (at) => [`a${at}`, `a${at + 1}`] as const),
});

const STRANGE = [
  'Hyvinvointi'.repeat(182),
  'مدينة توركو',
  'עיריית טורקו',
  '👩‍👩‍👧‍👦 perheet 🏳️‍🌈',
  'Z͑ͫ̓ͪ̂ͫa̴͝l̴g̷o',
  '\u202Eukrut\u202C',
  '__proto__',
  'constructor',
  '…',
  '  ',
];

const strange = (): MapSketch => ({
  actors: Object.fromEntries(STRANGE.map((name, at) => [`a${at}`, name])),
  links: times(STRANGE.length - 1, (at) => ['a0', `a${at + 1}`] as const),
});

const ROOMS: Readonly<Record<string, Entities>> = {
  'no maps': roomOf([]),
  'maps without actors': roomOf([mapOf(), mapOf()]),
  'one map of one actor': roomOf([mapOf('Turku')]),
  'one map': roomOf([chain('Turku', 5)]),
  'two maps of one actor': roomOf([mapOf('Turku'), mapOf('Turku')]),
  'maps that are all the same': roomOf(times(12, () => chain('Turku', 8))),
  'maps without links': roomOf(times(6, (map) => mapOf('Turku', 'Varha', `Oma ${map}`))),
  'maps without a shared actor': roomOf(times(6, (map) => chain(`Oma ${map}`, 4))),
  'a map of 150 actors beside small ones': roomOf([chain('Turku', 150), chain('Turku', 4), mapOf('Salo')]),
  '45 maps of 300 classes': roomOf(
    times(45, (map) => {
      const { actors, links } = chain('Turku', 5);
      const own = Object.fromEntries(times(7, (at) => [`b${at}`, `Oma ${(map * 7 + at) % 295}`]));
      return { actors: { ...actors, ...own }, links: [...(links ?? []), ['a0', 'b0'], ['b0', 'b1']] };
    }),
  ),
  'strange names': roomOf([strange(), strange(), mapOf('Turku')]),
};

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (value instanceof Map || value instanceof Set) return [...value].flatMap(numbersIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe.each(Object.entries(ROOMS))('%s', (_, records) => {
  const view = viewOf(records);
  const analysis = analyse(records);

  test('everything that is told of them is told in finite numbers', () => {
    const { counts } = view;
    const told = [
      analysis,
      analyse(records, { directed: true, kActors: 3, kLinks: 3 }),
      roleFindings(counts, defaultThresholds(counts)),
      overlay(counts, 2, 'both'),
      bothEnds(view),
      inviteList(view, records),
      sharedNetworks(view),
      newAtTheEnd(saturation(counts)),
      view.actors.map(({ x, y }) => [x, y]),
    ];
    expect(numbersIn(told).filter((number) => !Number.isFinite(number))).toEqual([]);
  });

  test('the analysis goes through a file as it is', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  test.each(['fi', 'sv', 'en'] as const)('talking points have whole sentences in %s', (language) => {
    const compared = comparedOf(records);
    const names = pointNames(compared, mapLabels(records, mapContents(records), false));
    for (const point of talkingPoints(compared, { records })) {
      expect(point.surprise >= 0 && point.surprise <= 1, point.key).toBe(true);
      const text = pointText(point, names, language);
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\{\{|\}\}/u);
    }
  });
});

test('names of any letters are counted as the same where they are, and those that say nothing never', () => {
  const { actors } = comparedOf(ROOMS['strange names'] ?? new Map());
  const counted = (name: string) =>
    actors.filter((actor) => actor.name === name).map(({ mapIds }) => mapIds.length);
  for (const name of STRANGE.slice(0, -2)) expect(counted(name), name).toEqual([2]);
  for (const name of STRANGE.slice(-2)) expect(counted(name), name).toEqual([1, 1]);
});

test('links that all run both ways count the same in either direction, and as many times without', () => {
  const both = { direction: 'both' } as const;
  const maps = times(5, (map) => ({
    ...chain('Turku', 6 - map),
    links: times(5 - map, (at) => [`a${at}`, `a${at + 1}`, both] as const),
  }));
  const [directed, undirected] = [true, false].map((isDirected) =>
    analyse(roomOf(maps), { directed: isDirected }),
  );
  const drawn = (links: NonNullable<typeof directed>['links'] = []) =>
    links.map(({ source, target, drawnBy, drawnBoth }) => [
      [source, target].sort().join(' '),
      drawnBy,
      drawnBoth,
    ]);
  expect(drawn(directed?.links).sort()).toEqual(
    drawn(undirected?.links)
      .flatMap((link) => [link, link])
      .sort(),
  );
  expect(directed?.similarity).toEqual(undirected?.similarity);
  expect(directed?.roles).toEqual(undirected?.roles);
  expect(directed?.bridges).toEqual(undirected?.bridges);
});

test('identical maps are at no distance, all drew everything, and the last one brings nothing new', () => {
  const analysis = analyse(ROOMS['maps that are all the same'] ?? new Map());
  expect(analysis.similarity.distance.flat().every((distance) => distance === 0)).toBe(true);
  expect(analysis.classes.every(({ maps }) => maps.length === 12)).toBe(true);
  expect(analysis.thresholds.map(({ actors, links }) => [actors, links])).toEqual(times(12, () => [8, 7]));
  expect(analysis.saturation.at(-1)).toMatchObject({ newActors: 0, newLinks: 0 });
  expect(analysis.mapOfMaps?.fit).toBeNull();
  expect([analysis.bridges, analysis.splitViews]).toEqual([[], []]);
});
