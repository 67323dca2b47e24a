import { mapContent, workshopInfo } from '../../domain/select';
import { mapPng, type PngOptions } from '../../formats/png';
import { day, words } from '../../i18n';
import { kindsOf, legendOf, mapPicture } from '../../picture/mapPicture';
import type { Workshop } from '../../state/workshop';
import { download, fileName } from '../../storage/files';
import { say } from '../../ui/toasts';

/** "Kumppanuusfoorumi – Vihreä 7" */
const titleOf = (workshop: Workshop, mapId: string): string => {
  const entities = workshop.entities();
  const info = mapContent(entities, mapId)?.info;
  const map = info?.title || info?.author?.name;
  return [workshopInfo(entities)?.title, map].filter(Boolean).join(' – ');
};

/** Downloads the whole map as a picture with its title, types and the day. */
export const saveMapPng = async (
  workshop: Workshop,
  mapId: string,
  background: PngOptions['background'],
): Promise<void> => {
  const entities = workshop.entities();
  const content = mapContent(entities, mapId);
  if (!content) return;
  const title = titleOf(workshop, mapId);
  const png = await mapPng({
    drawing: mapPicture(entities, mapId),
    background,
    title,
    date: day(new Date()),
    legend: legendOf(content, kindsOf(entities)),
  });
  if (png.ok) download(png.value, fileName(title, 'png'));
  else say(words('draw')(png.error.type === 'emptyMap' ? 'pngEmpty' : 'pngFailed'));
};
