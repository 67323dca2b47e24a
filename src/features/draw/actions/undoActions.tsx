import { Redo2, Undo2 } from 'lucide-react';
import { words } from '../../../i18n';
import type { Undo } from '../../../state/undo';
import { ICON } from '../../../ui/icon';
import { isRedo, isUndo } from '../../../ui/keys';
import { tellAs } from '../telling/useTelling';
import type { Action } from './action';

/** Back and forth, wherever the focus is. */
export const undoActions = (undo: Undo): Action[] => {
  const t = words('draw');
  const common = words('common');
  return [
    {
      id: 'undo',
      group: 'draw',
      label: common('undo'),
      shortcut: 'Ctrl Z',
      icon: <Undo2 {...ICON} />,
      anywhere: true,
      keyTest: isUndo,
      isEnabled: () => undo.store.getState().canUndo,
      perform: () => tellAs(t('undone'), undo.undo),
    },
    {
      id: 'redo',
      group: 'draw',
      label: common('redo'),
      shortcut: 'Ctrl Y',
      icon: <Redo2 {...ICON} />,
      anywhere: true,
      keyTest: isRedo,
      isEnabled: () => undo.store.getState().canRedo,
      perform: () => tellAs(t('redone'), undo.redo),
    },
  ];
};
