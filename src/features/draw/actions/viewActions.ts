import { words } from '../../../i18n';
import type { Action, ActionContext } from './action';
import { isKey } from './keyTests';

/** How much of the map is in sight. */
export const viewActions = ({ view }: ActionContext): Action[] => {
  const t = words('common');
  return [
    {
      id: 'zoomIn',
      group: 'view',
      label: t('zoomIn'),
      shortcut: '+',
      keyTest: isKey('+'),
      perform: () => view?.zoomIn(),
    },
    {
      id: 'zoomOut',
      group: 'view',
      label: t('zoomOut'),
      shortcut: '-',
      keyTest: isKey('-'),
      perform: () => view?.zoomOut(),
    },
    {
      id: 'fit',
      group: 'view',
      label: t('fit'),
      shortcut: '0',
      keyTest: isKey('0'),
      perform: () => view?.fit(),
    },
  ];
};
