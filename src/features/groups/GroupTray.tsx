import type { OpenWorkshop } from '../../state/library';

export interface GroupTrayProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
}

export const GroupTray = (_props: GroupTrayProps) => null;
