import type { Merged } from '../../canvas/useMerged';
import { atLeast, type Thresholds } from '../../domain/compare/thresholds';
import type { MergedDrawing } from '../../domain/merge/drawing';
import { workshopInfo } from '../../domain/select';
import { mapPng } from '../../formats/png';
import { words } from '../../i18n';
import { savedWords, sharedFoot } from '../../i18n/pictureWords';
import type { Legend } from '../../picture/drawing';
import { mergedPicture } from '../../picture/mergedPicture';
import { typeLegend } from '../../picture/typeLegend';
import type { OpenWorkshop } from '../../state/library';
import { savePicture } from '../../storage/savePicture';
import { say } from '../../ui/toasts';

export interface SharedPicture {
  readonly merged: Merged;
  readonly drawing: MergedDrawing;
  readonly thresholds: Thresholds;
}

/** The types that occur on the shared map. */
export const sharedLegend = ({ view, records }: Merged, thresholds: Thresholds): Legend =>
  typeLegend(atLeast(view, thresholds), records);

/** Puts the shared map among the user's downloads as a picture with title, legend and date. */
export const saveSharedPng = async (
  { workshop }: OpenWorkshop,
  { merged, drawing, thresholds }: SharedPicture,
): Promise<void> => {
  const title = workshopInfo(workshop.entities())?.title ?? '';
  const png = mapPng({
    drawing: mergedPicture(drawing),
    title,
    date: sharedFoot(merged.view.counts.maps.length, thresholds),
    legend: sharedLegend(merged, thresholds),
    background: 'white',
  });
  say(savedWords(await savePicture(png, `${title} ${words('shared')('fileMark')}`)));
};
