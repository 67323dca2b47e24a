import { Link2, Plus, Redo2, Undo2 } from 'lucide-react';
import { words } from '../../../i18n';
import { select } from '../../../state/selection';
import type { Undo } from '../../../state/undo';
import { arrowStep, isRedo, isUndo, type KeyPress, withControl } from '../../../ui/keys';
import { announce, say } from '../../../ui/toasts';
import { arrangeActions } from '../arranging/arrangeActions';
import { backdropActions } from '../backdrop/backdropActions';
import { nudge } from '../drawing';
import { gestureActions } from '../gestures/gestureActions';
import { lookActions } from '../look/lookActions';
import { networkActions } from '../networks/networkActions';
import { outlineActions } from '../outline/outlineActions';
import type { Action, ActionContext } from './action';

const isPlain = (key: string) => (event: KeyPress) => event.key === key && !withControl(event);

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
      perform: () => {
        undo.undo();
        announce(t('undone'));
      },
    },
    {
      id: 'redo',
      group: 'draw',
      label: common('redo'),
      shortcut: 'Ctrl Y',
      icon: <Redo2 aria-hidden size={20} />,
      anywhere: true,
      keyTest: isRedo,
      perform: () => {
        undo.redo();
        announce(t('redone'));
      },
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
      keyTest: isPlain('Enter'),
      perform: context.startNaming,
    },
    {
      id: 'connect',
      group: 'draw',
      label: t('connect'),
      shortcut: 'L',
      icon: <Link2 aria-hidden size={20} />,
      keyTest: (event) => event.key.toLowerCase() === 'l' && !withControl(event),
      perform: context.toggleConnect,
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
      keyTest: isPlain('F2'),
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
      keyTest: (event) => event.key === 'Delete' || event.key === 'Backspace',
      perform: () => {
        if (chosen().size === 0) return;
        const takeBack = drawing.remove(chosen(), undo);
        say(words('draw')('removed'), { label: common('undo'), perform: takeBack });
      },
    },
    {
      id: 'selectAll',
      group: 'select',
      label: words('draw')('selection'),
      shortcut: 'Ctrl A',
      keyTest: (event) => withControl(event) && event.key.toLowerCase() === 'a',
      perform: () =>
        select(
          drawing.selection,
          drawing.content().actors.map(({ id }) => id),
        ),
    },
    {
      id: 'move',
      group: 'arrange',
      label: words('draw')('selection'),
      keyTest: (event) => arrowStep(event) !== undefined && chosen().size > 0,
      perform: (event) => {
        const step = event && arrowStep(event);
        if (step) nudge(drawing, chosen(), step);
      },
    },
    {
      id: 'escape',
      group: 'select',
      label: common('cancel'),
      shortcut: 'Esc',
      keyTest: isPlain('Escape'),
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
      keyTest: isPlain('+'),
      perform: () => view?.zoomIn(),
    },
    {
      id: 'zoomOut',
      group: 'view',
      label: common('zoomOut'),
      shortcut: '-',
      keyTest: isPlain('-'),
      perform: () => view?.zoomOut(),
    },
    {
      id: 'fit',
      group: 'view',
      label: common('fit'),
      shortcut: '0',
      keyTest: isPlain('0'),
      perform: () => view?.fit(),
    },
  ];
};

/** All that can be done on this screen, in the language on the screen. */
export const drawActions = (context: ActionContext): Action[] => [
  ...undoActions(context.undo),
  ...toolActions(context),
  ...selectionActions(context),
  ...gestureActions(context),
  ...arrangeActions(context),
  ...networkActions(context),
  ...backdropActions(context),
  ...outlineActions(context),
  ...viewActions(context),
  ...lookActions(context),
];
