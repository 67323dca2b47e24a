import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { RowEntry } from './rowEntries';

export interface RowMenuProps {
  readonly entries: readonly RowEntry[];
  readonly label: string;
  /** The button that opened it. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** What can be done with a row: the same as with the thing on the canvas. */
export const RowMenu = ({ entries, label, trigger, onClose }: RowMenuProps) => (
  <Popover
    className="menu-popover panel"
    aria-label={label}
    placement="bottom end"
    triggerRef={trigger}
    isOpen
    onOpenChange={(isOpen) => !isOpen && onClose()}
  >
    <Menu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
      {entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          className="menu-item"
          textValue={entry.label}
          onAction={entry.perform}
        >
          {entry.icon}
          <span>{entry.label}</span>
          {entry.shortcut ? <kbd aria-hidden>{entry.shortcut}</kbd> : null}
        </MenuItem>
      ))}
    </Menu>
  </Popover>
);
