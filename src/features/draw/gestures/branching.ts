import type { CanvasView } from '../../../canvas/view';
import { placeBeside } from '../../../domain/layout/beside';
import type { Segment } from '../../../domain/layout/segments';
import type { Point } from '../../../domain/layout/shapes';
import { linksOf } from '../../../domain/rules';
import { NEW_ACTOR_ROOM } from '../around';
import { startNamingAt } from '../canvasGestures';
import { onlyActor } from '../chosen';
import type { Drawing } from '../drawing';

/** A free place beside an actor, where a link to it would be seen well; where places say something, new ones wait. */
export const freePlaceBeside = (drawing: Drawing, id: string): Point => {
  const [waiting] = drawing.waitingPlaces([NEW_ACTOR_ROOM]) ?? [];
  if (waiting) return waiting;
  const placed = drawing.placed();
  const placeById = new Map(placed.map((actor) => [actor.id, actor]));
  const hub = placeById.get(id);
  if (!hub) return drawing.freePlace({ near: { x: 0, y: 0 } });
  const boxOf = (actor: typeof hub) => ({ ...drawing.cardOf(actor), x: actor.x, y: actor.y });
  const { links } = drawing.content();
  const partners = linksOf(links, id).flatMap(
    ({ source, target }) => placeById.get(source === id ? target : source) ?? [],
  );
  const drawn = links.flatMap(({ source, target }): Segment[] => {
    const [from, to] = [placeById.get(source), placeById.get(target)];
    return from && to ? [{ from, to }] : [];
  });
  const around = { taken: placed.map(boxOf), partners, links: drawn };
  return placeBeside(boxOf(hub), NEW_ACTOR_ROOM, around) ?? drawing.freePlace({ near: hub });
};

/** Opens the name field for a new actor beside one that stands; those named after it go around the same one. */
const startNamingBeside = (
  drawing: Drawing,
  view: CanvasView | null,
  hub: string,
  { linked = true } = {},
): void => {
  const at = freePlaceBeside(drawing, hub);
  view?.reveal(at);
  startNamingAt(drawing, view, at, linked ? hub : undefined);
  drawing.store.setState(({ naming }) =>
    naming?.what === 'new' && linked ? { naming: { ...naming, fansOut: true } } : {},
  );
};

/** Opens the name field for a new actor that is linked to the chosen one. */
export const startLinked = (drawing: Drawing, view: CanvasView | null): void => {
  const hub = onlyActor(drawing);
  if (hub) startNamingBeside(drawing, view, hub);
};

/** The other end of the link that the actor got last. */
const hubOf = (drawing: Drawing, id: string): string | undefined => {
  const latest = linksOf(drawing.content().links, id).at(-1);
  return latest && (latest.source === id ? latest.target : latest.source);
};

/** Opens the name field for a sibling of the chosen one: linked to the same other one, or beside it when there is none. */
export const startSibling = (drawing: Drawing, view: CanvasView | null): void => {
  const chosen = onlyActor(drawing);
  if (!chosen) return;
  const hub = hubOf(drawing, chosen);
  if (hub) startNamingBeside(drawing, view, hub);
  else startNamingBeside(drawing, view, chosen, { linked: false });
};
