import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { linkTo } from '../../../../src/domain/code/links';
import { partsOf } from '../../../../src/domain/code/parts';
import { mapCode } from '../../../../src/domain/code/workshopCode';
import { newMap, newWorkshop } from '../../../../src/domain/commands/create';
import type { Source } from '../../../../src/features/library/collect/reading';
import { sourcesOfText } from '../../../../src/features/library/collect/sources';
import { type ArchivedText, archivedTexts } from '../../../../src/workers/archive';
import { startFinnish } from '../../../i18n/finnish';

beforeAll(startFinnish);

const told = (sources: readonly (Source | ArchivedText)[]): string[] =>
  sources.map((source) => {
    if ('problem' in source) return `${source.name}: ${source.problem.type}`;
    return 'found' in source ? `${source.found.kind} ${source.found.code}` : `${source.name}: text`;
  });

const unpacked = async (file: File): Promise<readonly ArchivedText[]> => {
  const texts: ArchivedText[] = [];
  for await (const step of archivedTexts(file.name, file)) if (!('ahead' in step)) texts.push(step);
  return texts;
};

const zipOf = (files: Parameters<typeof zipSync>[0]): File =>
  new File([zipSync(files) as Uint8Array<ArrayBuffer>], 'paketti.zip');
const unzip = async (files: Parameters<typeof zipSync>[0]): Promise<string[]> =>
  told(await unpacked(zipOf(files)));

const json = strToU8('{}');

describe('an archive of files', () => {
  test('gives the maps of all its folders and passes over what an Apple computer adds', async () => {
    expect(
      await unzip({
        kartat: { 'a.yhteiskartta.json': json, syvalla: { 'b.JSON': json } },
        __MACOSX: { kartat: { '._a.yhteiskartta.json': json, 'b.json': json } },
        '._c.json': json,
        'kuva.jpg': json,
      }),
    ).toEqual(['a.yhteiskartta.json: text', 'b.JSON: text']);
  });

  test('with holiday photos says that it holds no maps', async () => {
    expect(await unzip({ 'IMG_1.jpg': json, loma: { 'IMG_2.heic': json } })).toEqual([
      'paketti.zip: zip-without-maps',
    ]);
  });

  test('inside another one is refused, and the maps beside it are not', async () => {
    expect(await unzip({ 'sisempi.zip': json, 'a.json': json })).toEqual([
      'a.json: text',
      'sisempi.zip: zip-in-zip',
    ]);
  });

  test('with too many files, or too much in them, is refused within two seconds', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`${index}.json`, json]));
    expect(await unzip(many)).toEqual(['paketti.zip: zip-too-big']);
    const large = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`${index}.json`, new Uint8Array(9_000_000)]),
    );
    const file = zipOf(large);
    const began = performance.now();
    expect(told(await unpacked(file))).toEqual(['paketti.zip: zip-too-big']);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('that is none is said to be damaged', async () => {
    const file = new File(['PK tai jotain'], 'x.zip');
    expect(told(await unpacked(file))).toEqual(['x.zip: zip-damaged']);
  });
});

describe('a pasted text', () => {
  const code = mapCode(
    newWorkshop({ id: 'w1', title: 'F', createdAt: '2026-11-22T09:00:00Z' }, [newMap({ id: 'm1' })]),
    'm1',
  );
  const link = linkTo('https://kartta.example/', { kind: 'map', code });

  test('may be a whole mail with several links', () => {
    const mail = `Hei!\n\nTässä karttani: ${link}\nja parin: <${link}>\n\nTerv. Maija`;
    expect(told(sourcesOfText(mail))).toEqual([`map ${code}`, `map ${code}`]);
  });

  test('may be a sequence of codes that another app has read, in any order', () => {
    const parts = partsOf(link, 60).reverse();
    expect(told(sourcesOfText(parts.join('\n')))).toEqual([`map ${code}`]);
    expect(told(sourcesOfText(parts.slice(1).join('\n')))[0], 'half of it').toContain('parts-missing');
  });

  test('may be the text of a file', () => {
    expect(told(sourcesOfText('  {"format": "yhteiskartta"}'))[0]).toContain(': text');
  });

  test.each([
    ['links', '#/map/1zzzzaaaaa '.repeat(30_000)],
    ['scanned codes', Array.from({ length: 40_000 }, (_, n) => `yk1.${n.toString(36)}.1.1.x`).join(' ')],
    ['letters', 'x '.repeat(1_500_000)],
  ])('of too many %s is refused at once, and says what to do', (_name, text) => {
    expect(told(sourcesOfText(text))).toEqual([expect.stringContaining('text-too-long')]);
  });

  test('without a link says so', () => {
    expect(told(sourcesOfText('kokous siirtyy'))[0]).toContain('no-links');
  });
});
