import { sendingState } from '../../domain/sending';
import { useWords } from '../../i18n';
import { Button } from '../../ui/Button';
import { withdraw } from './departing';
import { StagePane } from './StagePane';
import { firstStage, type StageProps } from './stages';

/** Says what becomes of a map that is withdrawn, before it is. */
export const WithdrawStage = ({ open, mapId, go }: StageProps) => {
  const t = useWords('send');
  const keep = () => go(firstStage(sendingState(open.workshop.entities(), mapId)));
  const takeBack = () => {
    withdraw(open, mapId);
    go({ at: 'ways', matter: 'withdrawal' });
  };
  return (
    <StagePane>
      <p>{t('withdrawHelp')}</p>
      <div className="dialog-actions">
        <Button autoFocus onPress={keep}>
          {t('keepSent')}
        </Button>
        <Button look="danger" onPress={takeBack}>
          {t('withdraw')}
        </Button>
      </div>
    </StagePane>
  );
};
