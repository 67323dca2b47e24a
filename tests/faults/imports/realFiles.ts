import { encodeQR } from 'qr';
import exampleText from '../../../public/examples/varsinais-suomi.yhteiskartta.json?raw';
import { BACKUP_LIST } from '../../../src/domain/backup/read';
import { backingUp, backupList } from '../../../src/domain/backup/write';
import { invitationCode, mapCode } from '../../../src/domain/code/workshopCode';
import { writeCsv } from '../../../src/domain/csv';
import type { Entities, MapImage } from '../../../src/domain/entity';
import { serialise, writeWorkshopFile } from '../../../src/domain/file';
import { readWorkshopFile } from '../../../src/domain/schema';
import { mapContents, workshopInfo } from '../../../src/domain/select';
import { type TakeHome, takeHomeCode, takeHomeText } from '../../../src/domain/takeHome';
import forumText from '../../fixtures/files/forum.yhteiskartta.json?raw';

const opened = (text: string): Entities => {
  const read = readWorkshopFile(text);
  if (!read.ok) throw new Error(`A file that is to be good is not: ${read.error.type}`);
  return read.value;
};

/** The shared map as it is taken home, with something in every field. */
const HOME: TakeHome = {
  format: 'yhteiskartta-shared',
  version: 1,
  workshop: { id: 'w1', title: 'Kumppanuusfoorumi', question: 'Ketkä kuuluvat?' },
  m: 12,
  kActors: 2,
  kLinks: 2,
  actorKinds: [{ name: 'Julkinen', colour: '#2B6CB0', shape: 'card' }, { name: 'Järjestö' }],
  linkKinds: [{ name: 'Yhteistyö', colour: '#5B6573', line: 'solid' }],
  ground: { backdrop: { type: 'rings', rings: [{ id: 'z1', name: 'Ydin' }] }, scale: 1.5 },
  actors: [
    { name: 'Turun kaupunki', others: ['Åbo stad'], kind: 0, x: -120, y: 40, n: 9 },
    { name: 'MLL', kind: 1, x: 80, y: -60, n: 4 },
    { name: 'Varha', x: 0, y: 0, n: 12 },
  ],
  links: [
    { source: 0, target: 1, kind: 0, n: 3 },
    { source: 1, target: 2, direction: 'both', n: 2 },
  ],
};

const LIST = [
  ['Toimija', 'Muut nimet', 'Ei sama kuin', 'Tyyppi', 'Kunta'],
  ['Turun kaupunki', 'Åbo stad | Turku', 'Turun seutu', 'Julkinen', 'Turku'],
  ['MLL', '"Mannerheimin; liitto"', '', 'Järjestö', ''],
  ['Varha', '', '', '', 'Salo'],
];

const PLAIN_LIST =
  'Turun kaupunki; Åbo stad; julkinen\nMLL\tMannerheimin liitto\n\n"Varha; hyvinvointialue"\n';

const backupOf = (entities: Entities): Readonly<Record<string, string>> => {
  const at = '2026-11-22T09:00:00Z';
  const id = workshopInfo(entities)?.id ?? '';
  const steps = backingUp(id, entities, at);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return {
    ...Object.fromEntries(
      step.value.texts.map((text, index) => [`tyopaja-${index}.yhteiskartta.json`, text]),
    ),
    [BACKUP_LIST]: backupList([step.value], at),
  };
};

type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

const bytesOfCanvas = async (canvas: OffscreenCanvas, type: PictureType): Promise<Uint8Array> =>
  new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.8 })).arrayBuffer());

const contextOf = (width: number, height: number) => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'black';
  return { canvas, context };
};

const QR_SQUARE = 3;

const pictureOfCode = (text: string, type: PictureType): Promise<Uint8Array> => {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const { canvas, context } = contextOf(rows.length * QR_SQUARE, rows.length * QR_SQUARE);
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) context.fillRect(x * QR_SQUARE, y * QR_SQUARE, QR_SQUARE, QR_SQUARE);
    }
  }
  return bytesOfCanvas(canvas, type);
};

const drawnPicture = (type: PictureType): Promise<Uint8Array> => {
  const { canvas, context } = contextOf(120, 80);
  context.fillRect(20, 20, 40, 30);
  context.fillText('Turku', 70, 60);
  return bytesOfCanvas(canvas, type);
};

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** A workshop whose map lies on a picture. */
const withPicture = async (entities: Entities): Promise<Entities> => {
  const [map] = mapContents(entities);
  if (!map) throw new Error('There is no map.');
  const data = base64(await drawnPicture('image/jpeg'));
  const image: MapImage = { is: 'image', id: 'p1', type: 'image/jpeg', data, width: 120, height: 80 };
  const place = { id: 'p1', x: 0, y: 0, width: 1000, height: 700, opacity: 0.6 };
  return new Map(entities)
    .set(`${map.info.id}/p1`, image)
    .set(map.info.id, { ...map.info, backdrop: { type: 'image', image: place } });
};

/** Files and codes of every format, as the app itself makes them: what is mutated. */
export interface RealFiles {
  /** The workshop that is open while everything else comes in. */
  readonly open: Entities;
  readonly workshops: readonly [string, ...string[]];
  readonly takeHome: string;
  readonly backup: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<'map' | 'join' | 'result', string>>;
  readonly lists: readonly [string, ...string[]];
  /** Pictures of codes and drawn ones. */
  readonly pictures: readonly [Uint8Array, ...Uint8Array[]];
}

/** Makes them. */
export const makeRealFiles = async (): Promise<RealFiles> => {
  const forum = opened(forumText);
  const mapId = mapContents(forum)[0]?.info.id ?? '';
  const map = mapCode(forum, mapId);
  const link = `https://kartta.example/#/map/${map}`;
  return {
    open: forum,
    workshops: [forumText, serialise(writeWorkshopFile(await withPicture(forum))), forumText, exampleText],
    takeHome: takeHomeText(HOME),
    backup: backupOf(forum),
    codes: { map, join: invitationCode(forum, { roster: true }), result: takeHomeCode(HOME) },
    lists: [writeCsv(LIST), PLAIN_LIST, LIST.map((row) => row.join('\t')).join('\n')],
    pictures: [
      await pictureOfCode(link, 'image/png'),
      await pictureOfCode(link, 'image/jpeg'),
      await drawnPicture('image/png'),
      await drawnPicture('image/jpeg'),
      await drawnPicture('image/webp'),
    ],
  };
};
