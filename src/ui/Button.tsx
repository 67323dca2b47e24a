import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';

type Look = 'primary' | 'plain' | 'danger' | 'normal';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: Look;
  /** For buttons that stay down. */
  readonly pressed?: boolean;
  readonly children: ReactNode;
}

/** A button with words on it. */
export const Button = ({ look = 'normal', pressed, ...props }: ButtonProps) => (
  <AriaButton
    {...props}
    className="button"
    data-kind={look}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
  />
);

export interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  /** What the button does, for the reader and the tooltip. */
  readonly label: string;
  /** As people read it, for example "Ctrl Z". */
  readonly shortcut?: string;
  readonly icon: ReactNode;
}

/** A button with an icon on it: always with a name, and a tooltip that tells its shortcut. */
export const IconButton = ({
  label,
  shortcut,
  icon,
  look = 'normal',
  pressed,
  ...props
}: IconButtonProps) => (
  <TooltipTrigger delay={500}>
    <AriaButton
      {...props}
      aria-label={label}
      className="button"
      data-kind={look}
      data-icon-only
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      {icon}
    </AriaButton>
    <Tooltip className="tooltip" offset={6}>
      {shortcut ? `${label} (${shortcut})` : label}
    </Tooltip>
  </TooltipTrigger>
);
