import { CheckCheck, Send } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { Button } from '../../ui/Button';
import { SendDialog } from './SendDialog';
import { type Sent, useSent } from './useSent';

export interface SendButtonProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
}

const useLabel = ({ state, when }: Sent): string => {
  const t = useWords('send');
  switch (state) {
    case 'never':
      return t('sendMap');
    case 'sent':
      return t('sent', { when });
    case 'changed-since':
      return t('sendAgain');
    case 'withdrawn':
      return t('withdrawn');
  }
};

/** Sends the map to whoever collects, and says whether it has been sent as it is. */
export const SendButton = ({ open, mapId }: SendButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  const sent = useSent(open, mapId);
  const label = useLabel(sent);
  const isDone = sent.state === 'sent' || sent.state === 'withdrawn';
  const Icon = sent.state === 'sent' ? CheckCheck : Send;
  return (
    <>
      <Button look={isDone ? 'normal' : 'primary'} onPress={() => setOpen(true)}>
        <Icon aria-hidden size={20} />
        {label}
      </Button>
      {isOpen ? <SendDialog open={open} mapId={mapId} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
