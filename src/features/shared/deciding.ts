import type { Change } from '../../domain/change';
import { decideFields } from '../../domain/commands/decisions';
import type { FieldDecision } from '../../domain/entity';
import type { Point } from '../../domain/layout/shapes';
import type { MergedActor } from '../../domain/merge/view';
import type { Workshop } from '../../state/workshop';

type Decision = Partial<Record<FieldDecision['field'], FieldDecision['value']>>;

/** What the users' hands do to actors of the shared map; every gesture is one step of undo. */
export interface Deciding {
  /** `null` leaves a field to the maps again. `typing`: what is typed within a second is one step. */
  readonly decide: (actor: MergedActor, values: Decision, typing?: boolean) => void;
  /** Places actors, by class id, in model units. */
  readonly place: (placesById: ReadonlyMap<string, Point>) => void;
  /** Moves an actor by an offset in model units; presses within a second are one step. */
  readonly nudge: (actor: MergedActor, by: Point) => void;
}

/** `actorOf` finds a class as it stands now. */
export const createDeciding = (
  workshop: Workshop,
  actorOf: (id: string) => MergedActor | undefined,
): Deciding => ({
  decide: (actor, values, typing = false) =>
    workshop.commit(
      decideFields(workshop.entities(), actor.members, values),
      'user',
      typing ? { gesture: `type:${actor.id}:${Object.keys(values).join()}` } : {},
    ),
  place: (placesById) => {
    const changes = [...placesById].map(([id, { x, y }]): Change => {
      const actor = actorOf(id);
      return actor ? decideFields(workshop.entities(), actor.members, { x, y }) : {};
    });
    workshop.commit(Object.assign({}, ...changes));
  },
  nudge: (actor, { x, y }) =>
    workshop.commit(
      decideFields(workshop.entities(), actor.members, {
        x: Math.round(actor.x + x),
        y: Math.round(actor.y + y),
      }),
      'user',
      { gesture: `nudge:${actor.id}` },
    ),
});
