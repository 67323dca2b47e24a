import { describe, expect, test } from 'vitest';
import { splitCells } from '../../../src/domain/csv';
import { comparedOf } from '../../../src/domain/merge/view';
import { finished } from '../../../src/domain/steps';
import { actorTable, linkTable, type TableNames } from '../../../src/domain/tables/counted';
import { csvArchive, csvOf, tablesForPrograms } from '../../../src/domain/tables/forPrograms';
import { makingLinkPresenceTable, mapSummaries, presenceTable } from '../../../src/domain/tables/perMap';
import { zipEntries, zipListAt } from '../../../src/domain/zip';
import { type WorkshopSketch, workshop } from '../match/workshop';

const SKETCH: WorkshopSketch = {
  maps: {
    m1: {
      actors: { a1: { name: 'Turku', self: true, kind: 'k1' }, a2: 'Varha', a3: '=Kela' },
      links: [
        ['a2', 'a1', { direction: 'forward', kind: 'k2' }],
        ['a1', 'a2'],
        ['a1', 'a3'],
      ],
    },
    m2: { actors: { a1: 'Turku', a2: 'Varha' }, links: [['a2', 'a1', { direction: 'forward' }]] },
    m3: { actors: { a1: 'Turku', a2: 'Varha' } },
    m4: { actors: { a1: 'Aura "joki", yhdistys' } },
  },
};

const NAMES: TableNames = {
  map: (id) => `Kartta ${id.slice(1)}`,
  actorKind: (id) => `toimijatyyppi ${id}`,
  linkKind: (id) => `yhteystyyppi ${id}`,
};

const LABELS = new Map(['m1', 'm2', 'm3', 'm4'].map((id, index) => [id, { number: 4 - index }]));

const compared = comparedOf(workshop(SKETCH));

test('every actor stands with how many of the maps drew it, what most drew first', () => {
  const table = actorTable(compared, NAMES, ['actor', 'kind', 'n', 'm', 'drew', 'maps']);
  expect(table.rows).toEqual([
    ['Turku', 'toimijatyyppi k1', 3, 4, '3/4', 'Kartta 1; Kartta 2; Kartta 3'],
    ['Varha', null, 3, 4, '3/4', 'Kartta 1; Kartta 2; Kartta 3'],
    ['=Kela', null, 1, 4, '1/4', 'Kartta 1'],
    ['Aura "joki", yhdistys', null, 1, 4, '1/4', 'Kartta 4'],
  ]);
});

test('every link runs from source to target and is counted of all and of those who drew both ends', () => {
  const columns = [
    'source',
    'direction',
    'target',
    'kind',
    'k',
    'c',
    'drew',
    'drew_of_both',
    'maps',
  ] as const;
  expect(linkTable(compared, NAMES, columns).rows).toEqual([
    ['Varha', '→', 'Turku', 'yhteystyyppi k2', 2, 3, '2/4', '2/3', 'Kartta 1; Kartta 2'],
    ['Turku', null, '=Kela', null, 1, 1, '1/4', null, 'Kartta 1'],
  ]);
});

test('who drew what has a column for each map in the order of their numbers', () => {
  const { maps, rows } = presenceTable(compared, LABELS);
  expect(maps.map(({ id }) => id)).toEqual(['m4', 'm3', 'm2', 'm1']);
  expect(rows).toEqual([
    ['Turku', 0, 1, 1, 1],
    ['Varha', 0, 1, 1, 1],
    ['=Kela', 0, 0, 0, 1],
    ['Aura "joki", yhdistys', 1, 0, 0, 0],
  ]);
});

test('a map that has not both ends of a link says nothing of it', () => {
  expect(finished(makingLinkPresenceTable(compared, LABELS)).rows).toEqual([
    ['Varha', 'Turku', null, 0, 1, 1],
    ['Turku', '=Kela', null, null, null, 1],
  ]);
});

test('a map is told with what it has and what no other has', () => {
  const told = mapSummaries(compared, LABELS).map(({ map, ...numbers }) => [
    map.id,
    ...Object.values(numbers),
  ]);
  expect(told).toEqual([
    ['m4', 1, 0, 1, 0],
    ['m3', 2, 0, 0, 0],
    ['m2', 2, 1, 0, 0],
    ['m1', 3, 2, 1, 1],
  ]);
});

describe('the files for programs', () => {
  const tables = tablesForPrograms(compared, NAMES);
  const files = (name: string): string => {
    const table = tables[name];
    return table ? csvOf(table) : '';
  };
  const cellsOf = (text: string): string[][] => {
    const cells = splitCells(text, ',');
    return cells.ok ? cells.value : [];
  };

  test('have heads in ASCII, and a cell that would be run as a formula is text', () => {
    expect(cellsOf(files('actors.csv'))).toEqual([
      ['actor_id', 'actor', 'kind', 'n', 'm', 'maps'],
      ['m1/a1', 'Turku', 'toimijatyyppi k1', '3', '4', 'Kartta 1; Kartta 2; Kartta 3'],
      ['m1/a2', 'Varha', '', '3', '4', 'Kartta 1; Kartta 2; Kartta 3'],
      ['m1/a3', "'=Kela", '', '1', '4', 'Kartta 1'],
      ['m4/a1', 'Aura "joki", yhdistys', '', '1', '4', 'Kartta 4'],
    ]);
  });

  test('are joined by ids: the rows of each link on the maps are as many as its k', () => {
    const [head = [], ...links] = cellsOf(files('links.csv'));
    const rows = cellsOf(files('maps_links.csv')).map(([, , source, , target]) => `${source} ${target}`);
    for (const link of links) {
      const ends = `${link[head.indexOf('source_id')]} ${link[head.indexOf('target_id')]}`;
      expect(rows.filter((row) => row === ends)).toHaveLength(Number(link[head.indexOf('k')]));
    }
    expect(links).toHaveLength(2);
  });

  test('tell whose author represents an actor', () => {
    const rows = cellsOf(files('maps_actors.csv')).map(([map, , actor, , represents]) => [
      map,
      actor,
      represents,
    ]);
    expect(rows.filter(([, actor]) => actor === 'm1/a1')).toEqual([
      ['m1', 'm1/a1', '1'],
      ['m2', 'm1/a1', '0'],
      ['m3', 'm1/a1', '0'],
    ]);
  });

  test('lie in an archive that is the same each time', () => {
    const day = new Date('2026-11-22T12:00:00');
    const archive = csvArchive({ tables, note: 'Lue tämä', date: day });
    const list = zipListAt(archive, archive.length);
    if (!list.ok) throw new Error(list.error.type);
    const { start, length } = list.value;
    const entries = zipEntries(archive.subarray(start, start + length));
    expect(entries.ok && entries.value.map(({ path }) => path)).toEqual([
      'README.txt',
      ...Object.keys(tables),
    ]);
    expect(csvArchive({ tables, note: 'Lue tämä', date: day })).toEqual(archive);
  });
});
