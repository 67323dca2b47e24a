import type { Phase } from '../../domain/entity';
import {
  type ExerciseId,
  type ExerciseWords,
  phasesOrReady,
  readyPhases,
  setPhases,
} from '../../domain/exercises';
import { withMoved } from '../../domain/order';
import { newId } from '../../state/id';
import type { OpenWorkshop } from '../../state/library';
import { commitWithWayBack } from '../../state/wayBack';
import type { PhaseEdit } from './PhaseFields';

const NEW_MINUTES = 5;

const edited = (phase: Phase, edit: PhaseEdit): Phase => {
  const fields = Object.entries({ ...phase, ...edit }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as unknown as Phase;
};

/** The ways to change a workshop's phases. With the first change a ready-made exercise becomes the workshop's own. */
export const createEditing = ({ workshop, undo }: OpenWorkshop, words: ExerciseWords) => {
  const now = () => phasesOrReady(workshop.entities(), words);
  const change = (list: readonly Phase[]) => setPhases(workshop.entities(), list, new Date().toISOString());

  return {
    /** Typing in one field is one step of undo. */
    edit: (id: string, edit: PhaseEdit) => {
      const list = now().map((phase) => (phase.id === id ? edited(phase, edit) : phase));
      workshop.commit(change(list), 'user', { gesture: `phase ${id} ${Object.keys(edit).join()}` });
    },
    move: (id: string, by: -1 | 1) => workshop.commit(change(withMoved(now(), id, by))),
    remove: (id: string) => workshop.commit(change(now().filter((phase) => phase.id !== id))),
    add: (): Phase => {
      const phase: Phase = { is: 'phase', id: newId(), name: '', minutes: NEW_MINUTES };
      workshop.commit(change([...now(), phase]));
      return phase;
    },
    /** Returns how to take it back. */
    choose: (exercise: ExerciseId) =>
      commitWithWayBack(workshop, change(readyPhases(exercise, words)), { undo }),
  };
};

export type Editing = ReturnType<typeof createEditing>;
