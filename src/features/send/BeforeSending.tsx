import { useState } from 'react';
import { shownAuthor } from '../../domain/mapName';
import { livingMap } from '../../domain/select';
import { useWords } from '../../i18n';
import { addressOf } from '../../state/route';
import { Button } from '../../ui/Button';
import { StagePane } from './StagePane';
import type { StageProps } from './stages';
import { useSent } from './useSent';

/** How the map stands between its author and the facilitator, where it has been sent before. */
const SentBefore = ({ open, mapId, go }: StageProps) => {
  const t = useWords('send');
  // as it was when the ways came up: while a share sheet is open the map counts as sent
  const [{ state, when }] = useState(useSent(open, mapId));
  if (state === 'never') return null;
  return state === 'withdrawn' ? (
    <p>
      {t('withdrawnBefore')}{' '}
      <Button look="plain" onPress={() => go({ at: 'ways', matter: 'withdrawal' })}>
        {t('tellAgain')}
      </Button>
    </p>
  ) : (
    <p>
      {t(state === 'sent' ? 'sentGoOn' : 'changedSince', { when })}{' '}
      <Button look="plain" onPress={() => go({ at: 'withdraw' })}>
        {t('withdraw')}
      </Button>
    </p>
  );
};

/** What is to be known before a map is sent. */
export const BeforeSending = (props: StageProps) => {
  const t = useWords('send');
  const privacy = useWords('privacy');
  const info = livingMap(props.open.workshop.entities(), props.mapId);
  const name = info && shownAuthor(info);
  return (
    <>
      <SentBefore {...props} />
      <p>
        {t('whatGoes')} {name ? t('goesAs', { name }) : null}{' '}
        <a href={addressOf({ at: 'privacy' })}>{privacy('title')}</a>
      </p>
    </>
  );
};

/** There is nothing to send: says what to do. */
export const NothingToSend = ({ open, mapId, go, onClose }: StageProps) => {
  const t = useWords('send');
  const { state } = useSent(open, mapId);
  const isSent = state === 'changed-since' || state === 'sent';
  return (
    <StagePane>
      <p>{t(isSent ? 'emptySent' : 'emptyHelp')}</p>
      <div className="dialog-actions">
        {isSent ? (
          <Button look="danger" onPress={() => go({ at: 'withdraw' })}>
            {t('withdraw')}
          </Button>
        ) : null}
        <Button look="primary" autoFocus onPress={onClose}>
          {t('goOn')}
        </Button>
      </div>
    </StagePane>
  );
};
