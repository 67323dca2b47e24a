import { type ReactNode, useMemo, useState } from 'react';
import type { OpenWorkshop } from '../../state/library';
import type { Saving } from '../../state/saving';
import { createSelection } from '../../state/selection';
import { useAsking } from './asking/useAsking';
import { CanvasScreen } from './CanvasScreen';
import { createDrawing } from './drawing';
import { StepsScreen } from './steps/StepsScreen';
import { useBackToSteps, useInSteps } from './viewChoice';

export interface DrawScreenProps {
  readonly open: OpenWorkshop;
  readonly mapId: string;
  readonly saving: Saving;
  /** Sends the map away; stands wherever drawing ends. */
  readonly sendButton?: ReactNode;
  /** What the members of a group drew and the group has not taken; stands beside its map. */
  readonly tray?: ReactNode;
}

/** Drawing one map: on a phone in two steps, elsewhere and on demand on a canvas. */
export const DrawScreen = ({ mapId, ...parts }: DrawScreenProps) => {
  const { workshop } = parts.open;
  const [selection] = useState(createSelection);
  const drawing = useMemo(() => createDrawing(workshop, mapId, selection), [workshop, mapId, selection]);
  useAsking(drawing);
  useBackToSteps();
  const inSteps = useInSteps();
  return inSteps ? (
    <StepsScreen drawing={drawing} {...parts} />
  ) : (
    <CanvasScreen drawing={drawing} {...parts} />
  );
};
