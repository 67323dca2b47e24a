import { Pencil, Trash2 } from 'lucide-react';
import { words } from '../../../i18n';
import { select } from '../../../state/selection';
import { ICON } from '../../../ui/icon';
import { onlyActor } from '../chosen';
import { removeAndSay } from '../telling/removing';
import type { Action, ActionContext } from './action';
import { isControl, isKey } from './keyTests';

const renameAction = ({ drawing, startRename }: ActionContext): Action => ({
  id: 'rename',
  group: 'draw',
  label: words('common')('rename'),
  shortcut: 'F2',
  icon: <Pencil {...ICON} />,
  keyTest: isKey('F2'),
  isEnabled: () => onlyActor(drawing) !== undefined,
  inMenusOf: ['actor'],
  perform: () => {
    const id = onlyActor(drawing);
    if (id !== undefined) startRename(id);
  },
});

const choosingActions = ({ drawing, undo, letGo }: ActionContext): Action[] => {
  const chosen = () => drawing.selection.getState().ids;
  const actorIds = () => drawing.content().actors.map(({ id }) => id);
  return [
    {
      id: 'delete',
      group: 'draw',
      label: words('common')('delete'),
      shortcut: 'Delete',
      icon: <Trash2 {...ICON} />,
      keyTest: isKey('Delete', 'Backspace'),
      isEnabled: () => chosen().size > 0,
      inMenusOf: ['actor', 'link', 'text', 'several'],
      perform: () => {
        if (chosen().size > 0) removeAndSay(drawing, chosen(), undo);
      },
    },
    {
      id: 'selectAll',
      group: 'select',
      label: words('keys')('selectAll'),
      shortcut: 'Ctrl A',
      keyTest: isControl('a'),
      isEnabled: () => actorIds().length > 0,
      perform: () => select(drawing.selection, actorIds()),
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

/** Naming and removing, and what is chosen for it. */
export const editingActions = (context: ActionContext): Action[] => [
  renameAction(context),
  ...choosingActions(context),
];
