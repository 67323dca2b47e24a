import { words } from '../../../i18n';
import type { Action, ActionContext } from '../actions/action';
import { isLetter } from '../actions/keyTests';
import { outlineView, toggleWide } from './outlineView';
import { showOutline } from './showOutline';

/** Showing the map as a list. */
export const outlineActions = ({ drawing }: ActionContext): Action[] => {
  const t = words('outline');
  const isShown = () => drawing.store.getState().panel === 'outline';
  return [
    {
      id: 'outline',
      group: 'view',
      label: t('show'),
      shortcut: 'O',
      keyTest: isLetter('o'),
      perform: () => showOutline(drawing),
    },
    {
      id: 'outline-wide',
      group: 'view',
      label: outlineView.getState().wide ? t('narrow') : t('widen'),
      isEnabled: isShown,
      perform: toggleWide,
    },
  ];
};
