import type { OpenWorkshop } from '../../state/library';

export interface TaskScreenProps {
  readonly open: OpenWorkshop;
}

export const TaskScreen = ({ open }: TaskScreenProps) => <h2>{open.workshop.id}</h2>;
