import { workshopInfo } from '../../domain/select';
import { scenePng } from '../../formats/png';
import { footLine, savedWords } from '../../i18n/pictureWords';
import { NO_LEGEND } from '../../picture/drawing';
import type { Scene } from '../../picture/marks';
import type { OpenWorkshop } from '../../state/library';
import { savePicture } from '../../storage/savePicture';
import { say } from '../../ui/toasts';

/** A picture to be saved. */
export interface Saved {
  readonly scene: () => Scene | Promise<Scene>;
  /** What it is, under the picture. */
  readonly note: string;
  /** What it is called in the name of the file. */
  readonly mark: string;
}

/** Puts a picture of so many maps among the user's downloads, with the workshop's title and a word on what it shows. */
export const saveScene = async (
  { workshop }: OpenWorkshop,
  { scene, note, mark }: Saved,
  maps: number,
): Promise<void> => {
  const title = workshopInfo(workshop.entities())?.title ?? '';
  const png = scenePng({
    scene: await scene(),
    title,
    date: footLine(note, maps),
    legend: NO_LEGEND,
    background: 'white',
  });
  say(savedWords(await savePicture(png, `${title} ${mark}`)));
};
