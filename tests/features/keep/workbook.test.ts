import readSheets from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ComparedMaps } from '../../../src/canvas/useCompared';
import { mapLabels } from '../../../src/domain/compare/labels';
import type { Entities } from '../../../src/domain/entity';
import { chosenMaps } from '../../../src/domain/merge/chosen';
import { comparedOf } from '../../../src/domain/merge/view';
import { finished } from '../../../src/domain/steps';
import { findPoints } from '../../../src/features/keep/findPoints';
import { makingWorkbook } from '../../../src/features/keep/workbook';
import { spreadsheetFile } from '../../../src/workers/spreadsheetFile';
import { type WorkshopSketch, workshop } from '../../domain/match/workshop';
import { startFinnish } from '../../i18n/finnish';

const by = (name: string) => ({ author: { name } });

const SKETCH: WorkshopSketch = {
  maps: {
    m1: { actors: { a1: 'Turku', a2: 'Varha' }, links: [['a1', 'a2']], info: by('Anna') },
    m2: { actors: { a1: 'Turku', a2: 'Varha', a3: '=Kela' }, links: [['a1', 'a2']], info: by('Bertta') },
    m3: { actors: { a1: 'Turku', a4: '+358' }, info: by('Cecilia') },
  },
  more: [
    { is: 'note', id: 'n1', text: 'Sovittiin jatkosta' },
    { is: 'note', id: 'n2', text: 'Ketkä täällä?', at: 'm2/a2' },
    { is: 'note', id: 'n3', text: '  ', at: 'm1/a1' },
  ],
};

const mapsOf = (records: Entities, showsNames: boolean): ComparedMaps => {
  const { choice, how } = chosenMaps(records);
  const compared = comparedOf(records, how);
  return { records, choice, compared, showsNames, labels: mapLabels(records, choice.contents, showsNames) };
};

const written = async (showsNames = false) => {
  const records = workshop(SKETCH);
  const maps = mapsOf(records, showsNames);
  const file = await spreadsheetFile(
    finished(makingWorkbook(maps, records, await findPoints(maps, records))),
  );
  const sheets = await readSheets(Buffer.from(await file.arrayBuffer()));
  return { maps, sheet: new Map(sheets.map(({ sheet, data }) => [sheet, data])) };
};

beforeAll(startFinnish);

describe('the spreadsheet of a workshop', () => {
  test('has a sheet for each thing that was found', async () => {
    const { sheet } = await written();
    expect([...sheet.keys()]).toEqual([
      'Toimijat',
      'Yhteydet',
      'Kuka piirsi toimijan',
      'Kuka piirsi yhteyden',
      'Mistä kannattaa puhua',
      'Piirretty usein',
      'Muistiinpanot',
      'Rajat',
      'Tietoja',
    ]);
  });

  test('says of every actor and link what the counts say', async () => {
    const { maps, sheet } = await written();
    const { actors, links, counts } = maps.compared;
    const rows = sheet.get('Toimijat')?.slice(1) ?? [];
    expect(rows.map(([name, , n, m]) => [name, n, m]).sort()).toEqual(
      actors.map(({ name, mapIds }) => [name, mapIds.length, counts.maps.length]).sort(),
    );
    const linked = sheet.get('Yhteydet')?.slice(1) ?? [];
    expect(linked.map(([, , , , k, c, m]) => [k, c, m])).toEqual(
      links.map(({ mapIds, drawnBoth }) => [mapIds.length, drawnBoth, counts.maps.length]),
    );
  });

  test('keeps fractions and what looks like a formula as text', async () => {
    const { sheet } = await written();
    const rows = sheet.get('Toimijat')?.slice(1) ?? [];
    expect(rows.map(([name, , , , drew]) => [name, drew])).toEqual([
      ['Turku', '3/3'],
      ['Varha', '2/3'],
      ['+358', '1/3'],
      ['=Kela', '1/3'],
    ]);
  });

  test('names nobody who drew until names are shown', async () => {
    const all = async (showsNames: boolean) =>
      JSON.stringify([...(await written(showsNames)).sheet.values()]);
    expect(await all(false)).not.toMatch(/Anna|Bertta|Cecilia/);
    expect(await all(false)).toContain('Kartta 2');
    expect(await all(true)).toMatch(/Anna.*Bertta.*Cecilia/);
  });

  test('has the thresholds with what stays at each of them', async () => {
    const { sheet } = await written();
    expect(sheet.get('Rajat')?.slice(1)).toEqual([
      [1, 3, 4, 1],
      [2, 3, 2, 1],
      [3, 3, 1, 0],
    ]);
    expect(sheet.get('Tietoja')).toContainEqual(['Yhteisellä kartalla toimija, kun vähintään', '2/3']);
  });

  test('has the remarks of the talk with what they are about, and none that are blank', async () => {
    const { sheet } = await written();
    expect(sheet.get('Muistiinpanot')?.slice(1)).toEqual([
      ['Kaikesta', 'Sovittiin jatkosta'],
      ['Varha', 'Ketkä täällä?'],
    ]);
  });
});
