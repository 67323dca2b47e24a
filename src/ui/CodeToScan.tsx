import { type ReactNode, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Button as PlainButton } from 'react-aria-components';
import { Button } from './Button';
import { QrCode } from './QrCode';

export interface CodeToScanProps {
  readonly text: string;
  readonly labels: { readonly code: string; readonly enlarge: string; readonly close: string };
  /** Stands beside the code when it is large, */
  readonly title: string;
  /** and so does this. */
  readonly children: ReactNode;
}

/** The code over the whole screen, for the back row. */
const BigCode = ({ text, labels, title, children, onClose }: CodeToScanProps & { onClose: () => void }) => (
  <ModalOverlay className="big-code" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
    <Modal>
      <Dialog className="big-code-content">
        <div className="big-code-words">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <Button autoFocus onPress={onClose}>
            {labels.close}
          </Button>
        </div>
        <QrCode text={text} label={labels.code} />
      </Dialog>
    </Modal>
  </ModalOverlay>
);

/** A code that others scan from the screen; a press shows it as large as the screen. */
export const CodeToScan = (props: CodeToScanProps) => {
  const [isBig, setBig] = useState(false);
  const { text, labels } = props;
  return (
    <>
      <PlainButton className="code-button" aria-label={labels.enlarge} onPress={() => setBig(true)}>
        <QrCode text={text} label={labels.code} />
      </PlainButton>
      {isBig ? <BigCode {...props} onClose={() => setBig(false)} /> : null}
    </>
  );
};
