import { Layers, MoveRight, Pencil, Type } from 'lucide-react';
import { zonesOf } from '../../../domain/backdrop/geometry';
import { words } from '../../../i18n';
import { ICON } from '../../../ui/icon';
import type { Action, ActionContext } from '../actions/action';
import { isKey, isLetter } from '../actions/keyTests';
import { chosenActors } from '../chosen';
import type { Drawing } from '../drawing';
import { togglePanel } from '../drawingState';
import { chosenText, editText, startText } from './texts';
import { moveActorsTo, zoneHere } from './zones';

/** A menu with more zones than this would be no menu: there the palette and the inspector offer them. */
const MOST_IN_MENU = 5;

/** One action for each zone that chosen actors can be moved to. */
const zoneActions = (drawing: Drawing): Action[] => {
  const zones = zonesOf(drawing.content().backdrop);
  return zones.map((zone) => ({
    id: `zone:${zone.id}`,
    group: 'arrange',
    label: words('backdrop')('moveTo', { zone: zone.name }),
    icon: <MoveRight {...ICON} />,
    isEnabled: () => chosenActors(drawing).some(({ id }) => zoneHere(drawing, id)?.id !== zone.id),
    ...(zones.length <= MOST_IN_MENU && { inMenusOf: ['actor', 'several'] as const }),
    perform: () => moveActorsTo(drawing, chosenActors(drawing), zone),
  }));
};

/** What can be done with the backdrop and with words on the map. */
export const backdropActions = ({ drawing, view }: ActionContext): Action[] => {
  const t = words('backdrop');
  return [
    {
      id: 'backdrop',
      group: 'view',
      label: t('title'),
      shortcut: 'B',
      icon: <Layers {...ICON} />,
      keyTest: isLetter('b'),
      inMenusOf: ['ground'],
      perform: () => togglePanel(drawing.store, 'backdrop'),
    },
    {
      id: 'addText',
      group: 'draw',
      label: t('addText'),
      icon: <Type {...ICON} />,
      inMenusOf: ['ground'],
      perform: () => startText(drawing, view),
    },
    {
      id: 'editText',
      group: 'draw',
      label: t('editText'),
      shortcut: 'F2',
      icon: <Pencil {...ICON} />,
      keyTest: isKey('F2'),
      isEnabled: () => chosenText(drawing) !== undefined,
      inMenusOf: ['text'],
      perform: () => {
        const text = chosenText(drawing);
        if (text) editText(drawing, text.id);
      },
    },
    ...zoneActions(drawing),
  ];
};
