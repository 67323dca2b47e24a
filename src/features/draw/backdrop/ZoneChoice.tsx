import type { Actor } from '../../../domain/entity';
import type { Drawing } from '../drawing';

export interface ZoneChoiceProps {
  readonly drawing: Drawing;
  readonly actors: readonly Actor[];
}

/** In which zone the actors stand; choosing another moves them there. */
export const ZoneChoice = (_props: ZoneChoiceProps) => null;
