import type { Merged } from '../../canvas/useMerged';
import type { Colouring } from '../../domain/compare/colouring';
import { DEFAULT_COLOUR } from '../../domain/layout/colour';
import { mapPng } from '../../formats/png';
import { words } from '../../i18n';
import { mapNameOf } from '../../i18n/mapNames';
import { overlayFoot, savedWords } from '../../i18n/pictureWords';
import type { Legend } from '../../picture/drawing';
import { mergedPicture } from '../../picture/mergedPicture';
import { typeLegend } from '../../picture/typeLegend';
import { savePicture } from '../../storage/savePicture';
import { say } from '../../ui/toasts';
import { lookedOverlay, type OverlayLook } from './overlayLook';

const groupLegend = (labels: Merged['labels'], { groups }: Colouring): Legend => {
  const t = words('compare');
  const mark = { shape: 'card' } as const;
  return {
    actors: [
      ...groups.map(({ id, letter, colour }) => ({
        ...mark,
        name: t('onlyGroup', { letter, name: mapNameOf(labels.get(id)) }),
        colour,
      })),
      { ...mark, name: t('severalGroups'), colour: DEFAULT_COLOUR },
    ],
    links: [],
  };
};

/** What colours tell: types of actors (links show counts, not types), or which group alone drew a thing. */
export const overlayLegend = ({ view, records, labels }: Merged, { colouring }: OverlayLook): Legend =>
  colouring ? groupLegend(labels, colouring) : typeLegend({ actors: view.actors, links: [] }, records);

/** Puts the overlay among the user's downloads as a picture, with a word on what it is. */
export const saveOverlayPng = async (
  title: string,
  merged: Merged,
  k: number,
  look: OverlayLook,
): Promise<void> => {
  const png = mapPng({
    drawing: mergedPicture(lookedOverlay(merged.view, k, merged.records, look)),
    title,
    date: overlayFoot(merged.view.counts.maps.length, k, look.counting),
    legend: overlayLegend(merged, look),
    background: 'white',
  });
  say(savedWords(await savePicture(png, `${title} ${words('compare')('fileMark')}`)));
};
