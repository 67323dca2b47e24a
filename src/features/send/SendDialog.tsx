import './send.css';
import { useState } from 'react';
import { sendingState } from '../../domain/sending';
import { useWords } from '../../i18n';
import type { OpenWorkshop } from '../../state/library';
import { Dialog } from '../../ui/Dialog';
import { DoneStage } from './DoneStage';
import { LeavingStage } from './LeavingStage';
import { abandon, firstStage, isWithdrawing, type Stage, type StageProps } from './stages';
import { WaysStage } from './WaysStage';
import { WithdrawStage } from './WithdrawStage';

const StageView = ({ stage, ...props }: StageProps & { readonly stage: Stage }) => {
  switch (stage.at) {
    case 'ways':
      return <WaysStage key={stage.matter} {...props} matter={stage.matter} />;
    case 'code':
    case 'handed':
      return <LeavingStage {...props} stage={stage} />;
    case 'done':
      return <DoneStage {...props} matter={stage.matter} />;
    case 'withdraw':
      return <WithdrawStage {...props} />;
  }
};

export interface SendDialogProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
  readonly onClose: () => void;
}

/** Leads a map, or the word that it is withdrawn, out of the device. */
export const SendDialog = ({ open, mapId, onClose }: SendDialogProps) => {
  const t = useWords('send');
  const common = useWords('common');
  const [stage, setStage] = useState(() => firstStage(sendingState(open.workshop.entities(), mapId)));
  const close = () => {
    abandon(stage);
    onClose();
  };
  return (
    <Dialog
      title={isWithdrawing(stage) ? t('withdraw') : t('sendMap')}
      closeLabel={common('close')}
      onClose={close}
    >
      <StageView stage={stage} open={open} mapId={mapId} go={setStage} onClose={close} />
    </Dialog>
  );
};
