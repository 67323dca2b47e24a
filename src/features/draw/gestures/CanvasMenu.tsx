import './gestures.css';
import { type CSSProperties, useRef } from 'react';
import { Dialog, Menu, MenuItem, Modal, ModalOverlay, Popover } from 'react-aria-components';
import { useStore } from 'zustand';
import { useWords } from '../../../i18n';
import type { Action } from '../actions/action';
import type { Drawing } from '../drawing';
import { useSelected } from '../hooks';
import { useOnPhone } from '../viewChoice';
import { entriesOf, menuOf } from './menu';

export interface CanvasMenuProps {
  readonly drawing: Drawing;
  readonly actions: readonly Action[];
}

interface EntriesProps {
  readonly actions: readonly Action[];
  readonly onDone: () => void;
}

const Entries = ({ actions, onDone }: EntriesProps) => {
  const t = useWords('gestures');
  return (
    <Menu className="menu" aria-label={t('menuLabel')} autoFocus="first">
      {actions.map(({ id, label, icon, shortcut, perform }) => (
        <MenuItem
          key={id}
          id={id}
          className="menu-item"
          textValue={label}
          onAction={() => {
            perform();
            onDone();
          }}
          {...(id === 'delete' ? { 'data-danger': true } : {})}
        >
          {icon}
          <span>{label}</span>
          {shortcut ? <kbd>{shortcut}</kbd> : null}
        </MenuItem>
      ))}
    </Menu>
  );
};

/** The menu of what is chosen, where the hand is; on a phone at the bottom, where the thumb is. */
export const CanvasMenu = ({ drawing, actions }: CanvasMenuProps) => {
  const t = useWords('gestures');
  const at = useStore(drawing.store, ({ menuAt }) => menuAt);
  const onPhone = useOnPhone();
  const place = useRef<HTMLSpanElement>(null);
  // the menu is of what is chosen: drawn again when that changes
  useSelected(drawing);
  if (!at) return null;
  const entries = entriesOf(actions, menuOf(drawing));
  const close = () => drawing.store.setState({ menuAt: null });
  const follow = (isOpen: boolean) => {
    if (!isOpen) close();
  };
  if (onPhone)
    return (
      <ModalOverlay className="overlay menu-sheet-overlay" isOpen isDismissable onOpenChange={follow}>
        <Modal>
          <Dialog className="menu-sheet panel" aria-label={t('menuLabel')}>
            <Entries actions={entries} onDone={close} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    );
  const style = { '--at-x': `${at.x}px`, '--at-y': `${at.y}px` } as CSSProperties;
  return (
    <>
      <span ref={place} className="menu-place" style={style} />
      <Popover
        className="menu-popover panel"
        aria-label={t('menuLabel')}
        triggerRef={place}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={follow}
      >
        <Entries actions={entries} onDone={close} />
      </Popover>
    </>
  );
};
