import { scenePng } from '../../formats/png';
import { day, words } from '../../i18n';
import { savedWords } from '../../i18n/pictureWords';
import { NO_LEGEND } from '../../picture/drawing';
import type { Scene } from '../../picture/marks';
import { savePicture } from '../../storage/savePicture';
import { say } from '../../ui/toasts';

/** Puts a curve among the user's downloads as a picture; `mark` tells its file from those of other curves. */
export const saveCurvePng = async (
  scene: Scene,
  title: string,
  mark: string,
  maps: number,
): Promise<void> => {
  const png = scenePng({
    scene,
    title,
    date: words('who')('pngNote', { count: maps, day: day(new Date()) }),
    legend: NO_LEGEND,
    background: 'white',
  });
  say(savedWords(await savePicture(png, `${title} ${mark}`)));
};
