import type { OpenWorkshop } from '../../state/library';

export interface PaperScreenProps {
  readonly open: OpenWorkshop;
}

export const PaperScreen = ({ open }: PaperScreenProps) => <h2>{open.workshop.id}</h2>;
