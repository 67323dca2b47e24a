import { scenePng } from '../../formats/png';
import { words } from '../../i18n';
import { savedWords } from '../../i18n/pictureWords';
import { inSlices } from '../../state/slices';
import { download, fileName } from '../../storage/files';
import { savePicture } from '../../storage/savePicture';
import { say } from '../../ui/toasts';
import { archiveOffThread, spreadsheetOffThread } from '../../workers/tables';
import { findPoints } from './findPoints';
import { archiveForR } from './forR';
import { type Kept, titleOf } from './kept';
import type { KeptPicture } from './pictures';
import { makingWorkbook } from './workbook';

/** Puts a picture among the user's downloads, with the workshop's title and its foot line. */
export const saveKeptPicture = async ({ open }: Kept, picture: KeptPicture): Promise<void> => {
  const title = titleOf(open);
  const png = Promise.resolve(picture.scene()).then((scene) =>
    scenePng({ scene, title, date: picture.foot, legend: picture.legend, background: 'white' }),
  );
  say(savedWords(await savePicture(png, `${title} ${picture.mark}`)));
};

/** Puts all tables of the workshop among the user's downloads as one spreadsheet. */
export const saveWorkbook = async ({ open, maps }: Kept): Promise<void> => {
  const entities = open.workshop.entities();
  const points = await findPoints(maps, entities);
  const sheets = await inSlices(makingWorkbook(maps, entities, points));
  const file = await spreadsheetOffThread(sheets).catch(() => undefined);
  if (!file) return say(words('keep')('sheetFailed'));
  const name = fileName(titleOf(open), 'xlsx');
  download(file, name);
  say(savedWords(name));
};

/** Puts the counts among the user's downloads as CSV files in one archive. */
export const saveForR = async ({ open, maps }: Kept): Promise<void> => {
  const now = new Date();
  const title = titleOf(open);
  const name = fileName(`${title} ${words('keep')('rMark')}`, 'zip', now);
  const archive = await archiveOffThread(archiveForR(maps, title, now));
  download(new Blob([archive], { type: 'application/zip' }), name);
  say(savedWords(name));
};
