import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { Button, IconButton } from './Button';

/** One row of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly danger?: boolean;
  readonly isDisabled?: boolean;
  readonly perform: () => void;
}

/** One of a few answers, chosen in the menu. */
export interface MenuChoice<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

export interface MenuButtonProps<T extends string> {
  readonly label: string;
  readonly icon: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly choice?: MenuChoice<T>;
  /** The label stands on the button, beside the icon. */
  readonly isLabelled?: boolean;
}

const Entry = ({ id, label, icon, shortcut, danger, isDisabled, perform }: MenuEntry) => (
  <MenuItem
    id={id}
    className="menu-item"
    textValue={label}
    isDisabled={isDisabled ?? false}
    onAction={perform}
    {...(danger ? { 'data-danger': true } : {})}
  >
    {icon}
    <span>{label}</span>
    {shortcut ? <kbd>{shortcut}</kbd> : null}
  </MenuItem>
);

const Choices = <T extends string>({ label, options, value, onChange }: MenuChoice<T>) => (
  <MenuSection
    className="menu-section"
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = options.find((option) => keys === 'all' || keys.has(option.value));
      if (chosen) onChange(chosen.value);
    }}
  >
    <Header className="menu-heading">{label}</Header>
    {options.map((option) => (
      <MenuItem key={option.value} id={option.value} className="menu-item" textValue={option.label}>
        <span className="menu-check">{option.value === value ? <Check aria-hidden size={18} /> : null}</span>
        <span>{option.label}</span>
      </MenuItem>
    ))}
  </MenuSection>
);

/** A button that opens a menu of actions. */
export const MenuButton = <T extends string = never>({
  label,
  icon,
  entries,
  choice,
  isLabelled = false,
}: MenuButtonProps<T>) => (
  <MenuTrigger>
    {isLabelled ? (
      <Button look="plain">
        {icon}
        {label}
      </Button>
    ) : (
      <IconButton label={label} icon={icon} />
    )}
    <Popover className="menu-popover panel" placement="bottom end">
      <Menu className="menu" aria-label={label}>
        {entries.map((entry) => (
          <Entry key={entry.id} {...entry} />
        ))}
        {choice ? <Choices {...choice} /> : null}
      </Menu>
    </Popover>
  </MenuTrigger>
);
