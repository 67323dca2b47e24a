import { FileImage, History, ImageOff } from 'lucide-react';
import type { PngOptions } from '../../../formats/png';
import { words } from '../../../i18n';
import { goTo } from '../../../state/route';
import { ICON } from '../../../ui/icon';
import type { Drawing } from '../drawing';
import { saveMapPng } from '../save';
import type { Action } from './action';

/** The map as a picture. */
export const pictureActions = ({ workshop, mapId }: Drawing): Action[] => {
  const t = words('draw');
  const savePng = (background: PngOptions['background']) => void saveMapPng(workshop, mapId, background);
  return [
    {
      id: 'png',
      group: 'map',
      label: t('saveAsPng'),
      icon: <FileImage {...ICON} />,
      perform: () => savePng('white'),
    },
    {
      id: 'png-transparent',
      group: 'map',
      label: t('transparentPng'),
      icon: <ImageOff {...ICON} />,
      perform: () => savePng('transparent'),
    },
  ];
};

/** The map as it was before. */
export const earlierAction = ({ workshop, mapId }: Drawing): Action => ({
  id: 'history',
  group: 'map',
  label: words('history')('title'),
  icon: <History {...ICON} />,
  perform: () => goTo({ at: 'history', workshop: workshop.id, map: mapId }),
});
