import { useState } from 'react';
import { useWords } from '../../i18n';
import { shareFile } from '../../storage/share';
import { BeforeSending, NothingToSend } from './BeforeSending';
import { type Departure, depart } from './departing';
import { handOver } from './handOver';
import type { Matter } from './parcel';
import { StagePane } from './StagePane';
import type { StageProps } from './stages';
import { useSent } from './useSent';
import { useWays } from './useWays';
import { WayList } from './WayList';
import type { Way } from './ways';

interface WaysStageProps extends StageProps {
  readonly matter: Matter;
}

/** Lets the parcel leave by a way: by the share sheet at once, else on the user's word. */
const useLeaving = ({ open, mapId, matter, go }: WaysStageProps) => {
  const [isBusy, setBusy] = useState(false);
  const [isSharingBroken, setSharingBroken] = useState(false);
  const { ways, target } = useWays(open, mapId, matter, isSharingBroken);

  const share = async ({ parcel, takeBack }: Departure) => {
    setBusy(true);
    const sharing = await shareFile(parcel, parcel.heading);
    setBusy(false);
    if (sharing === 'shared') return go({ at: 'done', matter });
    takeBack();
    if (sharing === 'failed') setSharingBroken(true);
  };

  const leaveBy = async (way: Way) => {
    const departure = depart(open, mapId, matter);
    if (way === 'share') return share(departure);
    if (way === 'code') return go({ at: 'code', departure });
    go({ at: 'handed', departure, handed: await handOver(way, departure.parcel, target) });
  };

  return { ways, target, isBusy, isSharingBroken, leaveBy };
};

const WaysOpen = (props: WaysStageProps) => {
  const t = useWords('send');
  const { ways, target, isBusy, isSharingBroken, leaveBy } = useLeaving(props);
  return (
    <StagePane>
      {props.matter === 'map' ? <BeforeSending {...props} /> : <p role="status">{t('tellWithdrawal')}</p>}
      {isSharingBroken ? <p role="alert">{t('shareFailed')}</p> : null}
      {target?.type === 'words' ? <p className="send-asked">{t('wayAsked', { text: target.text })}</p> : null}
      <WayList
        ways={ways}
        address={target && target.type !== 'words' ? target.address : ''}
        isBusy={isBusy}
        onChoose={(way) => void leaveBy(way)}
      />
    </StagePane>
  );
};

/** What is sent, and the ways to send it. */
export const WaysStage = (props: WaysStageProps) => {
  const { isEmpty } = useSent(props.open, props.mapId);
  return isEmpty && props.matter === 'map' ? <NothingToSend {...props} /> : <WaysOpen {...props} />;
};
