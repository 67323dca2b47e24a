import type { Change } from '../../../domain/change';
import {
  addStep,
  arrangePoints,
  giveBackSteps,
  moveStep,
  removeStep,
  setStepK,
} from '../../../domain/commands/showSteps';
import type { Entities, ShowView } from '../../../domain/entity';
import { newId } from '../../../state/id';
import type { OpenWorkshop } from '../../../state/library';
import { commitWithWayBack } from '../../../state/wayBack';

/** The ways to change what is shown to all. */
export const createArranging = ({ workshop, undo }: OpenWorkshop) => {
  const perform = (change: (entities: Entities) => Change, gesture?: string) =>
    workshop.commit(change(workshop.entities()), 'user', gesture ? { gesture } : {});
  return {
    add: (view: ShowView) => perform((entities) => addStep(entities, { id: newId(), view })),
    remove: (id: string) => perform((entities) => removeStep(entities, id)),
    move: (id: string, by: -1 | 1) => perform((entities) => moveStep(entities, id, by)),
    /** Sliding is one step of undo. */
    setK: (id: string, k: number) => perform((entities) => setStepK(entities, id, k), `show ${id}`),
    /** Returns how to take it back. */
    giveBack: () => commitWithWayBack(workshop, giveBackSteps(workshop.entities()), { undo }),
    setPoints: (keys: readonly string[]) => perform((entities) => arrangePoints(entities, keys)),
  };
};

export type Arranging = ReturnType<typeof createArranging>;
