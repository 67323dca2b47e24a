import type { OpenWorkshop } from '../../state/library';

export interface ReadOnlyScreenProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
}

export const ReadOnlyScreen = ({ mapId }: ReadOnlyScreenProps) => <h1>{mapId}</h1>;
