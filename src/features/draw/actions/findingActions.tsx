import { Command, Keyboard, Search } from 'lucide-react';
import { words } from '../../../i18n';
import { ICON } from '../../../ui/icon';
import { type KeyPress, withControl } from '../../../ui/keys';
import type { Overlay } from '../drawingState';
import type { Action, ActionContext } from './action';
import { isControl, isKey } from './keyTests';

/** The slash stands with Shift on a Nordic keyboard. */
const isSearch = (event: KeyPress): boolean =>
  (event.key === '/' && !withControl(event)) || isControl('f')(event);

/** What helps to find a command, a key or an actor. */
export const findingActions = ({ drawing }: ActionContext): Action[] => {
  const t = words('keys');
  const show = (overlay: Overlay) => () => drawing.store.setState({ overlay, naming: null });
  return [
    {
      id: 'search',
      group: 'view',
      label: t('search'),
      shortcut: '/',
      icon: <Search {...ICON} />,
      keyTest: isSearch,
      isEnabled: () => drawing.content().actors.length > 0,
      inMenusOf: ['ground'],
      perform: show('search'),
    },
    {
      id: 'palette',
      group: 'map',
      label: t('palette'),
      shortcut: 'Ctrl K',
      icon: <Command {...ICON} />,
      anywhere: true,
      keyTest: isControl('k'),
      perform: show('palette'),
    },
    {
      id: 'keys',
      group: 'map',
      label: t('keySheet'),
      shortcut: '?',
      icon: <Keyboard {...ICON} />,
      keyTest: isKey('?'),
      perform: show('keys'),
    },
  ];
};
