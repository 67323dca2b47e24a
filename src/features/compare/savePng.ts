import type { Merged } from '../../canvas/useMerged';
import type { MergedDrawing } from '../../domain/merge/drawing';
import { mapPng } from '../../formats/png';
import { day, words } from '../../i18n';
import type { Legend } from '../../picture/drawing';
import { kindsOf, legendOf } from '../../picture/mapPicture';
import { mergedPicture } from '../../picture/mergedPicture';
import { download, fileName } from '../../storage/files';
import { say } from '../../ui/toasts';

/** The overlay's links show counts, not types: the legend is of actors alone. */
export const overlayLegend = ({ view, records }: Merged): Legend =>
  legendOf({ actors: view.actors.map(({ kind }) => ({ kind: kind?.value })), links: [] }, kindsOf(records));

const noteOf = ({ view }: Merged, k: number): string => {
  const t = words('compare');
  const maps = words('common')('maps', { count: view.counts.maps.length });
  const today = day(new Date());
  return k > 1 ? t('pngNoteEmphasis', { maps, k, day: today }) : t('pngNote', { maps, day: today });
};

/** Puts the overlay among the user's downloads as a picture, with a word on what it is. */
export const saveOverlayPng = async (
  title: string,
  merged: Merged,
  drawing: MergedDrawing,
  k: number,
): Promise<void> => {
  const t = words('compare');
  const png = await mapPng({
    drawing: mergedPicture(drawing),
    title,
    date: noteOf(merged, k),
    legend: overlayLegend(merged),
    background: 'white',
  });
  if (!png.ok) return say(t('pngFailed'));
  const name = fileName(`${title} ${t('fileMark')}`, 'png');
  download(png.value, name);
  say(t('savedAs', { file: name }));
};
