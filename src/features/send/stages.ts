import type { SendingState } from '../../domain/sending';
import type { OpenWorkshop } from '../../state/library';
import type { Departure } from './departing';
import type { Handed } from './handOver';
import type { Matter } from './parcel';

/** Where in sending one is. While a departure stands here, only the user knows whether its parcel leaves. */
export type Stage =
  | { readonly at: 'ways'; readonly matter: Matter }
  | { readonly at: 'code'; readonly departure: Departure }
  | { readonly at: 'handed'; readonly departure: Departure; readonly handed: Handed }
  | { readonly at: 'done'; readonly matter: Matter }
  | { readonly at: 'withdraw' };

export type StageAt<At extends Stage['at']> = Extract<Stage, { at: At }>;

/** What every stage is given. */
export interface StageProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
  readonly go: (stage: Stage) => void;
  readonly onClose: () => void;
}

/** Where sending begins: with a map that is sent as it is, by saying so. */
export const firstStage = (state: SendingState): Stage =>
  state === 'sent' ? { at: 'done', matter: 'map' } : { at: 'ways', matter: 'map' };

const matterOf = (stage: Stage): Matter => {
  if (stage.at === 'withdraw') return 'withdrawal';
  return 'departure' in stage ? stage.departure.parcel.matter : stage.matter;
};

/** Whether a stage is about taking back what was sent. */
export const isWithdrawing = (stage: Stage): boolean => matterOf(stage) === 'withdrawal';

/** What the user has not said to have left counts as not sent. */
export const abandon = (stage: Stage): void => {
  if ('departure' in stage) stage.departure.takeBack();
};
