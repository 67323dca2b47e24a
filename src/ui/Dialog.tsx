import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button';

export interface DialogProps {
  readonly title: string;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page; Esc and a press outside close it, and the focus goes back to where it was. */
export const Dialog = ({ title, closeLabel, onClose, children }: DialogProps) => (
  <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
    <Modal>
      <AriaDialog className="dialog panel">
        <div className="dialog-head">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <IconButton look="plain" label={closeLabel} icon={<X aria-hidden />} onPress={onClose} />
        </div>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
