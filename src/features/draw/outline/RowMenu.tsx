import { type RefObject, useMemo } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { Action, MenuOf } from '../actions/action';
import type { OutlineRow } from './outlineRows';

export interface RowMenuProps {
  readonly actions: readonly Action[];
  readonly row: OutlineRow;
  /** Whether the row is one of several that are chosen. */
  readonly ofSeveral: boolean;
  readonly label: string;
  /** The button that opened it. */
  readonly trigger: RefObject<HTMLElement | null>;
  /** What the list does in its own way, by id of the action. */
  readonly instead: Readonly<Record<string, () => void>>;
  readonly onClose: () => void;
}

const RENAME = 'rename';

/** What every row can do, whatever menus offer. */
const ALWAYS: ReadonlySet<string> = new Set([RENAME, 'delete']);

const isOffered = ({ id, inMenusOf, isEnabled }: Action, menuOf: MenuOf): boolean => {
  const isRenamed = id !== RENAME || menuOf === 'actor';
  return isRenamed && (ALWAYS.has(id) || inMenusOf?.includes(menuOf) === true) && (isEnabled?.() ?? true);
};

/** What can be done with a row: the same as with the thing on the canvas. */
export const RowMenu = (props: RowMenuProps) => {
  const { actions, row, ofSeveral, label, trigger, instead, onClose } = props;
  const menuOf: MenuOf = ofSeveral ? 'several' : row.is === 'link' ? 'link' : 'actor';
  const offered = useMemo(() => actions.filter((one) => isOffered(one, menuOf)), [actions, menuOf]);
  return (
    <Popover
      className="menu-popover panel"
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Menu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
        {offered.map((action) => (
          <MenuItem
            key={action.id}
            id={action.id}
            className="menu-item"
            textValue={action.label}
            onAction={() => (instead[action.id] ?? action.perform)()}
          >
            {action.icon}
            <span>{action.label}</span>
            {action.shortcut ? <kbd aria-hidden>{action.shortcut}</kbd> : null}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
};
