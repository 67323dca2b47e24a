import { CheckCheck } from 'lucide-react';
import { checkCode } from '../../domain/code/checkCode';
import { useWords } from '../../i18n';
import { keptWords } from '../../i18n/keptWords';
import { Button } from '../../ui/Button';
import { CheckCode } from './CheckCode';
import type { Matter } from './parcel';
import { StagePane } from './StagePane';
import type { StageProps } from './stages';
import { useSent } from './useSent';
import { useSettled } from './useSettled';

const GoOnButton = ({ onClose }: Pick<StageProps, 'onClose'>) => (
  <Button look="primary" autoFocus onPress={onClose}>
    {useWords('send')('goOn')}
  </Button>
);

/** The map is sent as it is: how to know that it has arrived, and what can still be done. */
const MapSent = ({ open, mapId, go, onClose }: StageProps) => {
  const t = useWords('send');
  const { when } = useSent(open, mapId);
  const settled = useSettled(open);
  return (
    <StagePane>
      <p className="send-said send-done" role="status">
        <CheckCheck aria-hidden size={24} />
        {settled ? keptWords(settled, t('sentGoOn', { when })) : null}
      </p>
      <CheckCode code={checkCode(open.workshop.entities(), mapId)} help={t('checkCodeHelp')} />
      <div className="dialog-actions">
        <Button onPress={() => go({ at: 'ways', matter: 'map' })}>{t('sendAgain')}</Button>
        <GoOnButton onClose={onClose} />
      </div>
      <p className="send-second-thoughts">
        <Button look="plain" onPress={() => go({ at: 'withdraw' })}>
          {t('withdraw')}
        </Button>
      </p>
    </StagePane>
  );
};

const WithdrawalTold = ({ onClose }: StageProps) => {
  const t = useWords('send');
  return (
    <StagePane>
      <p className="send-said" role="status">
        {t('withdrawalTold')}
      </p>
      <div className="dialog-actions">
        <GoOnButton onClose={onClose} />
      </div>
    </StagePane>
  );
};

/** The parcel has left. */
export const DoneStage = ({ matter, ...props }: StageProps & { readonly matter: Matter }) =>
  matter === 'map' ? <MapSent {...props} /> : <WithdrawalTold {...props} />;
