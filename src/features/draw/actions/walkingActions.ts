import { words } from '../../../i18n';
import { arrowWay, type KeyPress, LARGE_STEP, STEP } from '../../../ui/keys';
import { nudge } from '../drawing';
import type { Action, ActionContext } from './action';
import { isArrow, isKey } from './keyTests';
import { goToEnd, readOn, walk } from './walking';

/** Going about on the map by arrows, and moving what is chosen. */
export const walkingActions = ({ drawing, view }: ActionContext): Action[] => {
  const t = words('keys');
  const arrows = t('arrows');
  const chosen = () => drawing.selection.getState().ids;
  const hasActors = () => drawing.content().actors.length > 0;
  const move = (step: number) => (event?: KeyPress) => {
    const way = event && arrowWay(event);
    if (way) nudge(drawing, chosen(), { x: way.x * step, y: way.y * step });
  };
  return [
    {
      id: 'walk',
      group: 'select',
      label: t('walk'),
      shortcut: arrows,
      onlyKey: true,
      keyTest: isArrow('plain'),
      isEnabled: hasActors,
      perform: (event) => {
        const way = event && arrowWay(event);
        if (way) walk(drawing, view, way);
      },
    },
    {
      id: 'readOn',
      group: 'select',
      label: t('readOn'),
      shortcut: 'PageDown PageUp',
      onlyKey: true,
      keyTest: isKey('PageDown', 'PageUp'),
      isEnabled: hasActors,
      perform: (event) => readOn(drawing, view, event?.key === 'PageUp' ? -1 : 1),
    },
    {
      id: 'readEnds',
      group: 'select',
      label: t('readEnds'),
      shortcut: 'Home End',
      onlyKey: true,
      keyTest: isKey('Home', 'End'),
      isEnabled: hasActors,
      perform: (event) => goToEnd(drawing, view, event?.key === 'End' ? 'last' : 'first'),
    },
    {
      id: 'move',
      group: 'arrange',
      label: t('nudge'),
      shortcut: `Shift ${arrows}`,
      onlyKey: true,
      keyTest: isArrow('shift'),
      isEnabled: () => chosen().size > 0,
      perform: move(STEP),
    },
    {
      id: 'moveFar',
      group: 'arrange',
      label: t('nudgeFar'),
      shortcut: `Ctrl Shift ${arrows}`,
      onlyKey: true,
      keyTest: isArrow('far'),
      isEnabled: () => chosen().size > 0,
      perform: move(LARGE_STEP),
    },
  ];
};
