import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';

export interface FullWindowProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that takes the whole window for a while; Esc closes it, and the focus goes back to where it was. */
export const FullWindow = ({ label, onClose, children }: FullWindowProps) => (
  <ModalOverlay className="wall-full" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
    <Modal className="wall-full-modal">
      <Dialog className="wall-full-dialog" aria-label={label}>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
