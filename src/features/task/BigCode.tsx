import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { QrCode } from '../../ui/QrCode';

export interface BigCodeProps {
  readonly text: string;
  readonly address: string;
  readonly onClose: () => void;
}

/** The code over the whole screen, for the back row. */
export const BigCode = ({ text, address, onClose }: BigCodeProps) => {
  const t = useWords('task');
  const common = useWords('common');
  return (
    <ModalOverlay className="big-code" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal>
        <Dialog className="big-code-content">
          <div className="big-code-words">
            <Heading slot="title" level={2}>
              {t('join')}
            </Heading>
            <p>{t('joinHelp')}</p>
            <p className="join-address">
              {t('joinAddress')} <strong>{address}</strong>
            </p>
            <Button autoFocus onPress={onClose}>
              {common('close')}
            </Button>
          </div>
          <QrCode text={text} label={t('code')} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
