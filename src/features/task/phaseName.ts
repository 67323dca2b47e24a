import type { Phase } from '../../domain/entity';
import { words } from '../../i18n';

/** What a phase is called in the language on the screen: by its name, else "Vaihe 3". */
export const phaseName = (phase: Phase, index: number): string =>
  phase.name.trim() || words('task')('phaseNumber', { number: index + 1 });
