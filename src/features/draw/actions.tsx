import { Link2, Plus, Redo2, Undo2, WandSparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CanvasView } from '../../canvas/view';
import { words } from '../../i18n';
import { select } from '../../state/selection';
import type { Undo } from '../../state/undo';
import { arrowStep, isRedo, isUndo, type KeyPress, withControl } from '../../ui/keys';
import { announce, say } from '../../ui/toasts';
import { type Drawing, nudge } from './drawing';

/** One thing a user can do here; buttons, keys and menus are all made from it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** As people read it. */
  readonly shortcut?: string;
  readonly icon?: ReactNode;
  /** Whether a pressed key means this. */
  readonly keyTest?: (event: KeyPress) => boolean;
  /** Works wherever the focus is on this screen, not only on the canvas. */
  readonly anywhere?: boolean;
  readonly perform: (event?: KeyPress) => void;
}

export interface ActionContext {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly startNaming: () => void;
  readonly startRename: (id: string) => void;
  readonly toggleConnect: () => void;
  readonly tidy: () => void;
  readonly letGo: () => void;
  readonly view: CanvasView | null;
}

const isPlain = (key: string) => (event: KeyPress) => event.key === key && !withControl(event);

/** Back and forth, wherever the focus is. */
export const undoActions = (undo: Undo): Action[] => {
  const t = words('draw');
  const common = words('common');
  return [
    {
      id: 'undo',
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
      label: t('addActor'),
      shortcut: 'Enter',
      icon: <Plus aria-hidden size={20} />,
      keyTest: isPlain('Enter'),
      perform: context.startNaming,
    },
    {
      id: 'connect',
      label: t('connect'),
      shortcut: 'L',
      icon: <Link2 aria-hidden size={20} />,
      keyTest: (event) => event.key.toLowerCase() === 'l' && !withControl(event),
      perform: context.toggleConnect,
    },
    { id: 'tidy', label: t('tidy'), icon: <WandSparkles aria-hidden size={20} />, perform: context.tidy },
  ];
};

const selectionActions = ({ drawing, undo, startRename, letGo }: ActionContext): Action[] => {
  const common = words('common');
  const chosen = () => drawing.selection.getState().ids;
  return [
    {
      id: 'rename',
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
      label: words('draw')('selection'),
      keyTest: (event) => arrowStep(event) !== undefined && chosen().size > 0,
      perform: (event) => {
        const step = event && arrowStep(event);
        if (step) nudge(drawing, chosen(), step);
      },
    },
    { id: 'escape', label: common('cancel'), shortcut: 'Esc', keyTest: isPlain('Escape'), perform: letGo },
  ];
};

const viewActions = ({ view }: ActionContext): Action[] => {
  const common = words('common');
  return [
    {
      id: 'zoomIn',
      label: common('zoomIn'),
      shortcut: '+',
      keyTest: isPlain('+'),
      perform: () => view?.zoomIn(),
    },
    {
      id: 'zoomOut',
      label: common('zoomOut'),
      shortcut: '-',
      keyTest: isPlain('-'),
      perform: () => view?.zoomOut(),
    },
    { id: 'fit', label: common('fit'), shortcut: '0', keyTest: isPlain('0'), perform: () => view?.fit() },
  ];
};

/** All that can be done on this screen, in the language on the screen. */
export const drawActions = (context: ActionContext): Action[] => [
  ...undoActions(context.undo),
  ...toolActions(context),
  ...selectionActions(context),
  ...viewActions(context),
];
