import { Pencil, Plus, Redo2, Trash2, Undo2 } from 'lucide-react';
import { words } from '../../../i18n';
import { select } from '../../../state/selection';
import type { Undo } from '../../../state/undo';
import { isRedo, isUndo } from '../../../ui/keys';
import { arrangeActions } from '../arranging/arrangeActions';
import { backdropActions } from '../backdrop/backdropActions';
import { onlyActor } from '../gestures/branching';
import { gestureActions } from '../gestures/gestureActions';
import { lookActions } from '../look/lookActions';
import { networkActions } from '../networks/networkActions';
import { outlineActions } from '../outline/outlineActions';
import { removeAndSay } from '../telling/removing';
import { tellAs } from '../telling/useTelling';
import type { Action, ActionContext } from './action';
import { findingActions } from './findingActions';
import { isControl, isKey } from './keyTests';
import { linkActions } from './linkActions';
import { walkingActions } from './walkingActions';
import { writingActions } from './writingActions';

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
      icon: <Undo2 aria-hidden size={20} />,
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
      icon: <Redo2 aria-hidden size={20} />,
      anywhere: true,
      keyTest: isRedo,
      isEnabled: () => undo.store.getState().canRedo,
      perform: () => tellAs(t('redone'), undo.redo),
    },
  ];
};

const toolActions = (context: ActionContext): Action[] => {
  const t = words('draw');
  return [
    {
      id: 'add',
      group: 'draw',
      label: t('addActor'),
      shortcut: 'Enter',
      icon: <Plus aria-hidden size={20} />,
      // on a chosen actor it adds a sibling
      keyTest: (event) => isKey('Enter')(event) && onlyActor(context.drawing) === undefined,
      perform: context.startNaming,
    },
  ];
};

const selectionActions = ({ drawing, undo, startRename, letGo }: ActionContext): Action[] => {
  const common = words('common');
  const chosen = () => drawing.selection.getState().ids;
  return [
    {
      id: 'rename',
      group: 'draw',
      label: common('rename'),
      shortcut: 'F2',
      icon: <Pencil aria-hidden size={20} />,
      keyTest: isKey('F2'),
      isEnabled: () => onlyActor(drawing) !== undefined,
      inMenusOf: ['actor'],
      perform: () => {
        const [only, ...others] = chosen();
        if (only && others.length === 0) startRename(only);
      },
    },
    {
      id: 'delete',
      group: 'draw',
      label: common('delete'),
      shortcut: 'Delete',
      keyTest: isKey('Delete', 'Backspace'),
      isEnabled: () => chosen().size > 0,
      inMenusOf: ['actor', 'link', 'text', 'several'],
      icon: <Trash2 aria-hidden size={20} />,
      perform: () => {
        if (chosen().size === 0) return;
        removeAndSay(drawing, chosen(), undo);
      },
    },
    {
      id: 'selectAll',
      group: 'select',
      label: words('keys')('selectAll'),
      shortcut: 'Ctrl A',
      keyTest: isControl('a'),
      isEnabled: () => drawing.content().actors.length > 0,
      perform: () =>
        select(
          drawing.selection,
          drawing.content().actors.map(({ id }) => id),
        ),
    },
    {
      id: 'escape',
      group: 'select',
      label: words('keys')('letGo'),
      shortcut: 'Esc',
      onlyKey: true,
      keyTest: isKey('Escape'),
      perform: letGo,
    },
  ];
};

const viewActions = ({ view }: ActionContext): Action[] => {
  const common = words('common');
  return [
    {
      id: 'zoomIn',
      group: 'view',
      label: common('zoomIn'),
      shortcut: '+',
      keyTest: isKey('+'),
      perform: () => view?.zoomIn(),
    },
    {
      id: 'zoomOut',
      group: 'view',
      label: common('zoomOut'),
      shortcut: '-',
      keyTest: isKey('-'),
      perform: () => view?.zoomOut(),
    },
    {
      id: 'fit',
      group: 'view',
      label: common('fit'),
      shortcut: '0',
      keyTest: isKey('0'),
      perform: () => view?.fit(),
    },
  ];
};

/** All that can be done on this screen, in the language on the screen. */
export const drawActions = (context: ActionContext): Action[] => [
  ...undoActions(context.undo),
  ...toolActions(context),
  ...writingActions(context),
  ...selectionActions(context),
  ...linkActions(context),
  ...walkingActions(context),
  ...gestureActions(context),
  ...arrangeActions(context),
  ...networkActions(context),
  ...backdropActions(context),
  ...outlineActions(context),
  ...findingActions(context),
  ...viewActions(context),
  ...lookActions(context),
];
