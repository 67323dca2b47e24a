import type { OpenWorkshop } from '../../state/library';

export interface SendButtonProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
}

export const SendButton = (_props: SendButtonProps) => null;
