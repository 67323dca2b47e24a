import type { Merged } from '../../canvas/useMerged';
import { atLeast, type Thresholds } from '../../domain/compare/thresholds';
import type { MergedDrawing } from '../../domain/merge/drawing';
import { workshopInfo } from '../../domain/select';
import { mapPng } from '../../formats/png';
import { day, words } from '../../i18n';
import type { Legend } from '../../picture/drawing';
import { kindsOf, legendOf } from '../../picture/mapPicture';
import { mergedPicture } from '../../picture/mergedPicture';
import type { OpenWorkshop } from '../../state/library';
import { download, fileName } from '../../storage/files';
import { say } from '../../ui/toasts';

export interface SharedPicture {
  readonly merged: Merged;
  readonly drawing: MergedDrawing;
  readonly thresholds: Thresholds;
}

/** The types that occur on the shared map. */
export const sharedLegend = ({ view, records }: Merged, thresholds: Thresholds): Legend => {
  const { actors, links } = atLeast(view, thresholds);
  const kinded = ({ kind }: { readonly kind: { readonly value: string } | undefined }) => ({
    kind: kind?.value,
  });
  return legendOf({ actors: actors.map(kinded), links: links.map(kinded) }, kindsOf(records));
};

const noteOf = ({ merged: { view }, thresholds: { kActors, kLinks } }: SharedPicture): string => {
  const t = words('shared');
  const maps = words('common')('maps', { count: view.counts.maps.length });
  const today = day(new Date());
  return kActors === kLinks
    ? t('pngNote', { maps, k: kActors, day: today })
    : t('pngNoteTwo', { maps, kActors, kLinks, day: today });
};

/** Puts the shared map among the user's downloads as a picture with title, legend and date. */
export const saveSharedPng = async ({ workshop }: OpenWorkshop, picture: SharedPicture): Promise<void> => {
  const t = words('compare');
  const title = workshopInfo(workshop.entities())?.title ?? '';
  const png = await mapPng({
    drawing: mergedPicture(picture.drawing),
    title,
    date: noteOf(picture),
    legend: sharedLegend(picture.merged, picture.thresholds),
    background: 'white',
  });
  if (!png.ok) return say(t('pngFailed'));
  const name = fileName(`${title} ${words('shared')('fileMark')}`, 'png');
  download(png.value, name);
  say(t('savedAs', { file: name }));
};
