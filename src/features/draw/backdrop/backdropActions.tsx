import { Layers, MoveRight, Pencil, Type } from 'lucide-react';
import { zonesOf } from '../../../domain/backdrop/geometry';
import { words } from '../../../i18n';
import { withControl } from '../../../ui/keys';
import type { Action, ActionContext } from '../actions/action';
import { isKey } from '../actions/keyTests';
import type { Drawing } from '../drawing';
import { chosenText, editText, startText } from './texts';
import { moveActorsTo, zoneHere } from './zones';

/** A menu with more zones than this would be no menu: there the palette and the inspector offer them. */
const MOST_IN_MENU = 5;

const chosenActors = (drawing: Drawing) => {
  const chosen = drawing.selection.getState().ids;
  return drawing.content().actors.filter(({ id }) => chosen.has(id));
};

/** One action for each zone that chosen actors can be moved to. */
const zoneActions = (drawing: Drawing): Action[] => {
  const zones = zonesOf(drawing.content().backdrop);
  return zones.map((zone) => ({
    id: `zone:${zone.id}`,
    group: 'arrange',
    label: words('backdrop')('moveTo', { zone: zone.name }),
    icon: <MoveRight aria-hidden size={20} />,
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
      icon: <Layers aria-hidden size={20} />,
      keyTest: (event) => event.key.toLowerCase() === 'b' && !withControl(event),
      inMenusOf: ['ground'],
      perform: () =>
        drawing.store.setState(({ panel }) => ({ panel: panel === 'backdrop' ? null : 'backdrop' })),
    },
    {
      id: 'addText',
      group: 'draw',
      label: t('addText'),
      icon: <Type aria-hidden size={20} />,
      inMenusOf: ['ground'],
      perform: () => startText(drawing, view),
    },
    {
      id: 'editText',
      group: 'draw',
      label: t('editText'),
      shortcut: 'F2',
      icon: <Pencil aria-hidden size={20} />,
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
