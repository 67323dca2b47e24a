import type { OpenWorkshop } from '../../state/library';

export interface WallScreenProps {
  readonly open: OpenWorkshop;
}

export const WallScreen = ({ open }: WallScreenProps) => <h2>{open.workshop.id}</h2>;
