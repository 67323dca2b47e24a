import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './Button';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly perform: () => void;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly entries: readonly MenuEntry[];
}

/** A button that opens a menu of actions. */
export const MenuButton = ({ label, icon, entries }: MenuButtonProps) => (
  <MenuTrigger>
    <IconButton label={label} icon={icon} />
    <Popover className="menu-popover panel" placement="bottom end">
      <Menu className="menu" aria-label={label}>
        {entries.map((entry) => (
          <MenuItem
            key={entry.id}
            id={entry.id}
            className="menu-item"
            textValue={entry.label}
            onAction={entry.perform}
            {...(entry.danger ? { 'data-danger': true } : {})}
          >
            {entry.icon}
            <span>{entry.label}</span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
