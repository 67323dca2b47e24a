import type { Entities } from '../../domain/entity';
import { mapName } from '../../domain/mapName';
import { type MapContent, mapContent, workshopInfo } from '../../domain/select';
import { mapPng, type PngOptions } from '../../formats/png';
import { day, words } from '../../i18n';
import { contentPicture, kindsOf, legendOf } from '../../picture/mapPicture';
import type { Workshop } from '../../state/workshop';
import { download, fileName } from '../../storage/files';
import { say } from '../../ui/toasts';

/** "Kumppanuusfoorumi – Vihreä 7" */
const titleOf = (entities: Entities, { info }: MapContent): string =>
  [workshopInfo(entities)?.title, mapName(info)].filter(Boolean).join(' – ');

/** Downloads the whole map as a picture with its title, types and the day. */
export const saveMapPng = async (
  workshop: Workshop,
  mapId: string,
  background: PngOptions['background'],
): Promise<void> => {
  const entities = workshop.entities();
  const content = mapContent(entities, mapId);
  if (!content) return;
  const kinds = kindsOf(entities);
  const title = titleOf(entities, content);
  const png = await mapPng({
    drawing: contentPicture(content, kinds),
    background,
    title,
    date: day(new Date()),
    legend: legendOf(content, kinds),
  });
  if (png.ok) download(png.value, fileName(title, 'png'));
  else say(words('draw')(png.error.type === 'emptyMap' ? 'pngEmpty' : 'pngFailed'));
};
