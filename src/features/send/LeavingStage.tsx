import { CodeShow } from './CodeShow';
import { HandedOver } from './HandedOver';
import { abandon, type StageAt, type StageProps } from './stages';

/** The parcel is at the door: the user says whether it left. */
export const LeavingStage = ({ stage, go }: StageProps & { readonly stage: StageAt<'code' | 'handed'> }) => {
  const { parcel } = stage.departure;
  const { matter } = parcel;
  const onSent = () => go({ at: 'done', matter });
  const onOtherWays = () => {
    abandon(stage);
    go({ at: 'ways', matter });
  };
  return stage.at === 'code' ? (
    <CodeShow parcel={parcel} onRead={onSent} onOtherWays={onOtherWays} />
  ) : (
    <HandedOver handed={stage.handed} onSent={onSent} onOtherWays={onOtherWays} />
  );
};
