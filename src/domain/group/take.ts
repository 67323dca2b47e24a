import { placedOn, waitingPlaces } from '../backdrop/waiting';
import { apply, type Change, NO_CHANGE } from '../change';
import { addActor, addLink } from '../commands/records';
import type { Entities } from '../entity';
import { cardByKind } from '../layout/card';
import { freePlace } from '../layout/placing';
import { centreOf, type Point } from '../layout/shapes';
import { actorKinds, emptyMap, mapContent } from '../select';
import { type TrayActor, type TrayItem, type TrayLink, trayOf } from './tray';

/** A free place near those that it is linked with, else near the middle; where places say something, it waits for one. */
const placeFor = (entities: Entities, mapId: string, { linkedTo, ...actor }: TrayActor): Point => {
  const cardFor = cardByKind(actorKinds(entities));
  const content = mapContent(entities, mapId) ?? emptyMap(mapId);
  const placed = placedOn(content, content.actors, cardFor);
  const ends = new Set(linkedTo.map(({ id }) => id));
  const neighbours = placed.filter(({ id }) => ends.has(id));
  const boxes = placed.map((other) => ({ ...cardFor(other), x: other.x, y: other.y }));
  const [waiting] = waitingPlaces(content, boxes, [cardFor(actor)]) ?? [];
  return waiting ?? freePlace(boxes, cardFor(actor), centreOf(neighbours.length > 0 ? neighbours : placed));
};

const newLink = (mapId: string, { mapIds: _mapIds, is: _is, ...link }: TrayLink, id: string): Change =>
  addLink(mapId, { ...link, id });

/** The links that a new actor brings to those that stand there already. */
const linksThatCome = (entities: Entities, mapId: string, actorId: string, newId: () => string): Change[] =>
  trayOf(entities, mapId)
    .links.filter(({ source, target }) => source === actorId || target === actorId)
    .map((link) => newLink(mapId, link, newId()));

const takeActor = (entities: Entities, mapId: string, item: TrayActor, newId: () => string): Change => {
  const { is: _is, mapIds: _mapIds, linkedTo: _linkedTo, ...actor } = item;
  const { x, y } = placeFor(entities, mapId, item);
  const id = newId();
  const taken = addActor(mapId, { ...actor, id, x: Math.round(x), y: Math.round(y) });
  return Object.assign({ ...taken }, ...linksThatCome(apply(entities, taken), mapId, id, newId));
};

/**
 * Takes what lies in the tray onto the group's map: a link, or an actor with its links to those that stand there
 * already. No change when it is not in the tray any more.
 */
export const takeFromTray = (
  entities: Entities,
  mapId: string,
  { is, id }: Pick<TrayItem, 'is' | 'id'>,
  newId: () => string,
): Change => {
  const { actors, links } = trayOf(entities, mapId);
  const item = (is === 'actor' ? actors : links).find((other) => other.id === id);
  if (!item) return NO_CHANGE;
  return item.is === 'actor' ? takeActor(entities, mapId, item, newId) : newLink(mapId, item, newId());
};
