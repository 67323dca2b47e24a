import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../scripts/analyse/run';

const LAUNCHER = `${import.meta.dirname}/../../scripts/analyse.mjs`;

const file = (maps: unknown[], more: object = {}, workshop: object = {}) =>
  JSON.stringify({ format: 'yhteiskartta', version: 1, workshop: { id: 'w1', ...workshop }, maps, ...more });

const FIRST = {
  id: 'm1',
  author: { type: 'person' },
  actors: [
    { id: 'a1', name: 'Turku', kind: 'public', x: 0, y: 0 },
    { id: 'a2', name: 'MLL ry', x: 300, y: 0 },
    { id: 'a3', name: 'Salo', deletedAt: '2026-01-01' },
  ],
  links: [
    { id: 'l1', source: 'a1', target: 'a2', direction: 'forward' },
    { id: 'l2', source: 'a2', target: 'a1' },
    { id: 'l3', source: 'a2', target: 'a3' },
  ],
};
const SECOND = {
  id: 'm2',
  author: { type: 'group' },
  groupOf: ['m1'],
  actors: [
    { id: 'a1', name: 'M.L.L.', x: 0, y: 0 },
    { id: 'a2', name: 'TURKU', x: -300, y: 0 },
    { id: 'a3', name: 'Mll', x: 0, y: 300 },
  ],
  links: [{ id: 'l1', source: 'a2', target: 'a1', direction: 'forward' }],
};
const SAME = { a: 'm1/a2', b: 'm2/a1', verdict: 'same', clock: 1 };

const FILES: Record<string, string> = {
  'first.json': file([FIRST, { id: 'm3' }]),
  'second.json': file([SECOND], { decisions: [SAME] }),
  'variants.json': file(
    [
      {
        id: 'm1',
        actors: [
          { id: 'a1', name: 'Oulun kaupunki' },
          { id: 'a2', name: 'Matti Virtanen' },
        ],
      },
      {
        id: 'm2',
        actors: [
          { id: 'a1', name: 'Uleåborgs stad' },
          { id: 'a2', name: 'M. Virtanen' },
        ],
      },
      { id: 'm3', actors: [{ id: 'a1', name: 'Kemin kaupunki' }] },
    ],
    {},
    { language: 'sv' },
  ),
  'bridge.json': file(
    ['m1', 'm2'].map((id) => ({
      id,
      actors: ['Turku', 'Kela', 'Varha'].map((name, index) => ({ id: `a${index + 1}`, name })),
      links: [
        { id: 'l1', source: 'a1', target: 'a2' },
        ...(id === 'm1' ? [{ id: 'l2', source: 'a2', target: 'a3' }] : []),
      ],
    })),
  ),
  'other.json': file([], {}, { id: 'w2' }),
  'newer.json': file([]).replace('"version":1', '"version":2'),
  'cut.json': file([FIRST]).slice(0, 150),
  'text.json': 'Turku, Salo',
  'foreign.json': '{"nodes": []}',
  'wrong.json': file([{ id: 'm1', actors: [{ id: 'a1' }] }]),
  'many.json': file(
    Array.from({ length: 30 }, (_, map) => ({
      id: `m${map}`,
      actors: Array.from({ length: 40 }, (__, actor) => ({
        id: `a${actor}`,
        name: `Actor ${actor} of ${map}`,
      })),
    })),
  ),
};

let folder = '';
const path = (name: string) => join(folder, name);
const analysed = (...args: string[]) => {
  const result = run(args.map((arg) => (arg in FILES ? path(arg) : arg)));
  return result.ok ? JSON.parse(result.value) : result.error;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyse-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path(name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the answer', () => {
  test('counts maps, classes, links and thresholds of all files together', () => {
    const answer = analysed('second.json', 'first.json');
    expect(answer).toMatchObject({
      maps: [
        { id: 'm1', actors: 2, links: 2 },
        { id: 'm2', actors: 3, links: 1 },
      ],
      classes: [
        { id: 'm1/a1', members: ['m1/a1', 'm2/a2'], name: 'TURKU', kind: 'public', maps: ['m1', 'm2'] },
        { id: 'm1/a2', members: ['m1/a2', 'm2/a1'], name: 'M.L.L.', kind: null, maps: ['m1', 'm2'] },
        { id: 'm2/a3', members: ['m2/a3'], name: 'Mll', kind: null, maps: ['m2'] },
      ],
      links: [{ source: 'm1/a1', target: 'm1/a2', drawnBy: 2, drawnBoth: 2, maps: ['m1', 'm2'] }],
      thresholds: [
        { k: 1, actors: 3, links: 1 },
        { k: 2, actors: 2, links: 1 },
      ],
      conflicts: [{ a: 'm2/a1', b: 'm2/a3', reason: 'twin' }],
    });
    expect(Object.keys(answer)).toEqual([
      'maps',
      'classes',
      'links',
      'thresholds',
      'shared',
      'similarity',
      'families',
      'mapOfMaps',
      'roles',
      'bridges',
      'blindSpots',
      'splitViews',
      'saturation',
      'conflicts',
      'warnings',
      'suggestions',
      'points',
    ]);
    for (const { x, y } of answer.classes) expect([x, y]).toEqual([x, y].map((n) => Number(n.toFixed(2))));
  });

  test('says in the words of the workshop which classes may be one, and ticks what is near-certain', () => {
    const [sure, open, ...more] = analysed('variants.json').suggestions;
    expect(sure).toMatchObject({ members: ['m1/a1', 'm2/a1'], preselected: true, reasons: ['svenskt namn'] });
    expect(sure.probability).toBeGreaterThan(0.95);
    expect(open).toMatchObject({
      members: ['m1/a2', 'm2/a2'],
      preselected: false,
      reasons: ['samma initialer'],
    });
    expect(more).toEqual([]);
  });

  test('is the same for any order of files, and for a file twice', () => {
    expect(analysed('first.json', 'second.json', 'first.json')).toEqual(
      analysed('second.json', 'first.json'),
    );
  });

  test('warns in a sentence where persons count twice', () => {
    expect(analysed('first.json', 'second.json').warnings).toEqual([
      expect.stringMatching(/^The group map m2 .*m1.*\.$/),
    ]);
    expect(analysed('first.json').warnings).toEqual([]);
  });

  test('can be asked for persons or groups only, whose classes still name all members', () => {
    const persons = analysed('first.json', 'second.json', '--set', 'person');
    expect(persons.maps.map(({ id }: { id: string }) => id)).toEqual(['m1']);
    expect(persons.classes[0]).toMatchObject({ members: ['m1/a1', 'm2/a2'], name: 'Turku', maps: ['m1'] });
    expect(analysed('first.json', 'second.json', '--set=group').maps).toHaveLength(1);
  });

  test('says how the maps stand to each other, who links and who joins, and what one map lacks', () => {
    const answer = analysed('first.json', 'second.json');
    expect(answer).toMatchObject({
      similarity: {
        order: ['m1', 'm2'],
        actors: [
          [1, 2 / 3],
          [2 / 3, 1],
        ],
        sharedLinks: [
          [1, 1],
          [1, 1],
        ],
      },
      mapOfMaps: null,
      roles: [
        { class: 'm1/a1', degree: 1, betweenness: 0 },
        { class: 'm1/a2', degree: 1, betweenness: 0 },
        { class: 'm2/a3', degree: 0, betweenness: 0 },
      ],
      bridges: [],
      blindSpots: [
        { map: 'm1', classes: [{ class: 'm2/a3', drawnBy: 1 }] },
        { map: 'm2', classes: [] },
      ],
      splitViews: [],
    });
    expect(answer.families).toEqual([{ height: expect.closeTo(1 / 6, 9), one: ['m1'], other: ['m2'] }]);
    expect(answer.saturation.map(({ actors }: { actors: number }) => actors)).toEqual([0, 2.5, 3]);
  });

  test('lets through to the shared map what two drew, or as many as are asked for; never more than there are', () => {
    const shared = (...args: string[]) => analysed('first.json', 'second.json', ...args).shared;
    const link = { source: 'm1/a1', target: 'm1/a2' };
    expect(shared()).toEqual({ kActors: 2, kLinks: 2, classes: ['m1/a1', 'm1/a2'], links: [link] });
    expect(shared('--k-actors', '1')).toMatchObject({ kActors: 1, kLinks: 2, links: [link] });
    expect(shared('--k-actors', '1').classes).toHaveLength(3);
    expect(shared('--k-links=40')).toMatchObject({ kActors: 2, kLinks: 2, links: [link] });
  });

  test('looks for bridges of one map among what as many drew as are asked for', () => {
    const bridges = (...args: string[]) => analysed('bridge.json', ...args).bridges;
    expect(bridges()).toEqual([
      { source: 'm1/a2', target: 'm1/a3', map: 'm1', parts: [2, 1], inUnion: true },
    ]);
    expect(bridges('--k-links', '1')).toEqual([]);
    expect(bridges('--directed')).toEqual(bridges());
  });

  test('tells what is worth a talk in sentences, in the workshop’s language or the one asked for', () => {
    const both = 'Molemmat piirsivät toimijat TURKU ja M.L.L.';
    expect(analysed('first.json', 'second.json').points).toContain(both);
    expect(analysed('first.json', 'second.json', '--directed').points).toContain(both);
    expect(analysed('first.json', 'second.json', '--language', 'sv').points).toContain(
      'Båda ritade TURKU och M.L.L.',
    );
    expect(analysed('first.json').points).toEqual([]);
  });

  test('can be asked for a shared map of what so many drew, of no more than there are maps', () => {
    const sharedAt = (...args: string[]) => {
      const { kActors, kLinks, classes, links } = analysed('first.json', 'second.json', ...args).shared;
      return [kActors, kLinks, classes.length, links.length];
    };
    expect(sharedAt()).toEqual([2, 2, 2, 1]);
    expect(sharedAt('--k-actors', '1')).toEqual([1, 2, 3, 1]);
    expect(sharedAt('--k-actors=1', '--k-links=1')).toEqual([1, 1, 3, 1]);
    expect(sharedAt('--k-links', '99')).toEqual([2, 2, 2, 1]);
    const persons = ['--set', 'person', '--k-actors', '2'];
    expect(sharedAt(...persons)).toEqual([1, 1, 2, 1]);
  });

  test('can be asked for ordered pairs', () => {
    expect(analysed('first.json', 'second.json', '--directed').links).toMatchObject([
      { source: 'm1/a1', target: 'm1/a2', drawnBy: 2, drawnBoth: 2 },
      { source: 'm1/a2', target: 'm1/a1', drawnBy: 1, drawnBoth: 2, maps: ['m1'] },
    ]);
  });
});

describe('what went wrong is one sentence', () => {
  test.each([
    [[], /No file was named/],
    [['nowhere.json'], /cannot be opened/],
    [['first.json', 'other.json'], /another workshop/],
    [['newer.json'], /newer version/],
    [['cut.json'], /cut off/],
    [['text.json'], /not JSON/],
    [['foreign.json'], /not a Yhteiskartta/],
    [['wrong.json'], /mistake at "maps\/0\/actors\/0\/name"/],
    [['first.json', '--colour'], /option/],
    [['first.json', '--set'], /option/],
    [['first.json', '--language', 'de'], /no language called "de"/],
    [['first.json', '--set', 'some'], /no set of maps called "some"/],
    [['first.json', '--k-actors', '0'], /whole number of maps, 1 or more/],
    [['first.json', '--k-links', 'two'], /whole number of maps, 1 or more/],
    [['first.json', '--k-actors', '0'], /whole number of maps, 1 or more/],
    [['first.json', '--k-links', '2.5'], /whole number of maps, 1 or more/],
    [['first.json', '--k-links'], /option/],
  ])('%j', (args, sentence) => {
    expect(analysed(...args)).toMatch(sentence);
    expect(analysed(...args)).toMatch(/^[^\n]+\.$/);
  });
});

describe('the program', () => {
  const start = (...args: string[]) =>
    spawnSync(process.execPath, [LAUNCHER, ...args], { cwd: folder, encoding: 'utf8' });

  test('prints a long answer whole into a pipe', () => {
    const env = { ...process.env, INIT_CWD: folder };
    const text = execFileSync(process.execPath, [LAUNCHER, 'many.json'], {
      cwd: folder,
      env,
      maxBuffer: 1e8,
    });
    expect(text.length).toBeGreaterThan(100_000);
    expect(JSON.parse(text.toString()).classes).toHaveLength(1200);
  }, 60_000);

  test('is no fault when the reader closes the pipe early', () => {
    const { stderr, status } = spawnSync(
      'bash',
      ['-c', 'set -o pipefail; node "$0" "$1" | head -c 20', LAUNCHER, path('many.json')],
      { encoding: 'utf8' },
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  }, 60_000);

  test('says on stderr what went wrong, and nothing on stdout', () => {
    const { status, stdout, stderr } = start(path('cut.json'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }, 60_000);
});
