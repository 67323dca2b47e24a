import type { ActorKind, Entities, LinkKind } from '../domain/entity';
import { cardOf } from '../domain/layout/card';
import { placeUnplaced } from '../domain/layout/placing';
import { widthOfStrength } from '../domain/layout/widths';
import { actorKinds, linkKinds, mapContent } from '../domain/select';
import type { CanvasDrawing } from './elements';

const byId = <T extends { readonly id: string }>(kinds: readonly T[]): Map<string, T> =>
  new Map(kinds.map((kind) => [kind.id, kind]));

/** One map as the canvas draws it; actors that nobody has placed stand in a grid below the others. */
export const mapDrawing = (entities: Entities, mapId: string): CanvasDrawing => {
  const content = mapContent(entities, mapId);
  const actorKindsById = byId<ActorKind>(actorKinds(entities));
  const linkKindsById = byId<LinkKind>(linkKinds(entities));
  const shapeOf = (kind: string | undefined) => actorKindsById.get(kind ?? '')?.shape;
  return {
    actors: placeUnplaced(content?.actors ?? [], (actor) => cardOf(actor.name, shapeOf(actor.kind))).map(
      ({ id, name, x, y, kind }) => ({
        id,
        name,
        x,
        y,
        colour: actorKindsById.get(kind ?? '')?.colour,
        shape: shapeOf(kind),
      }),
    ),
    links: (content?.links ?? []).map(({ id, source, target, kind, direction, strength }) => ({
      id,
      source,
      target,
      direction,
      colour: linkKindsById.get(kind ?? '')?.colour,
      line: linkKindsById.get(kind ?? '')?.line,
      width: widthOfStrength(strength),
    })),
  };
};
