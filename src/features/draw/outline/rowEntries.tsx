import { Blend, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../../../i18n';
import { ICON } from '../../../ui/icon';
import type { Action, MenuOf } from '../actions/action';
import type { OutlineRow } from './outlineRows';
import type { RowGestures } from './rowGestures';

/** One thing that the menu of a row offers. */
export interface RowEntry {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly icon?: ReactNode;
  readonly perform: () => void;
}

export interface RowEntriesOptions {
  readonly row: OutlineRow;
  readonly actions: readonly Action[];
  /** Whether the row is one of several that are chosen. */
  readonly ofSeveral: boolean;
  readonly gestures: RowGestures;
}

const RENAME = 'rename';

/** What every row can do, whatever menus offer. */
const ALWAYS: ReadonlySet<string> = new Set([RENAME, 'delete']);

const isOffered = ({ id, inMenusOf, isEnabled }: Action, menuOf: MenuOf): boolean => {
  const isRenamed = id !== RENAME || menuOf === 'actor';
  return isRenamed && (ALWAYS.has(id) || inMenusOf?.includes(menuOf) === true) && (isEnabled?.() ?? true);
};

/** The same as on the canvas; what the list does in its own way stands in the place of the canvas's way. */
const asOnCanvas = ({ row, actions, ofSeveral, gestures }: RowEntriesOptions): RowEntry[] => {
  const menuOf: MenuOf = ofSeveral ? 'several' : row.is === 'link' ? 'link' : 'actor';
  const instead: Readonly<Record<string, () => void>> = {
    [RENAME]: () => gestures.edit(row.key),
    connect: () => gestures.startLink(row.key),
    delete: () => gestures.remove(row.key),
  };
  return actions
    .filter((action) => isOffered(action, menuOf))
    .map((action) => ({ ...action, perform: instead[action.id] ?? (() => action.perform()) }));
};

/** What can be done with a network or a text: changing it, and taking it away. */
const ownEntries = ({ row, gestures }: RowEntriesOptions, edit: string, remove: string): RowEntry[] => [
  {
    id: 'edit',
    label: edit,
    icon: row.is === 'network' ? <Blend {...ICON} /> : <Pencil {...ICON} />,
    shortcut: 'Enter',
    perform: () => gestures.edit(row.key),
  },
  {
    id: 'delete',
    label: remove,
    icon: <Trash2 {...ICON} />,
    shortcut: 'Delete',
    perform: () => gestures.remove(row.key),
  },
];

/** What the menu of a row offers. */
export const rowEntries = (options: RowEntriesOptions): RowEntry[] => {
  const { row } = options;
  if (row.is === 'network') {
    const t = words('networks');
    const { name } = row.network;
    return ownEntries(options, t('open', { name }), row.actor ? t('leave', { name }) : t('remove'));
  }
  if (row.is === 'text' && !options.ofSeveral)
    return ownEntries(options, words('backdrop')('editText'), words('common')('delete'));
  return asOnCanvas(options);
};
