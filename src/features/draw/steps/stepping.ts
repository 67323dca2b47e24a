import { groundOf, scaleOf, zonesOf } from '../../../domain/backdrop/geometry';
import { apply, type Change, squash } from '../../../domain/change';
import { addActor, addLink, moveActors, removeRecords, setFields } from '../../../domain/commands/records';
import { type RosterEntry, recordKey } from '../../../domain/entity';
import { gather } from '../../../domain/layout/gather';
import { GAP } from '../../../domain/layout/placing';
import { centreOf, type Point } from '../../../domain/layout/shapes';
import { linksOf } from '../../../domain/rules';
import { type MapContent, mapContent } from '../../../domain/select';
import type { Undo } from '../../../state/undo';
import { commitWithWayBack } from '../../../state/wayBack';
import { alreadyNamed, type Named } from '../adding';
import { NEW_ACTOR_ROOM } from '../around';
import type { Drawing } from '../drawing';

/** Laying out so many that are linked takes less than 30 ms; a press shall not wait for more. */
const MOST_LAID_OUT = 30;

/** On a ground with zones a place says something: there everybody waits outside for a place of their own. */
const hasZones = ({ backdrop }: MapContent): boolean => zonesOf(backdrop).length > 0;

const isLaidOut = (content: MapContent): boolean =>
  content.info.autoPlaced === true &&
  !hasZones(content) &&
  new Set(content.links.flatMap(({ source, target }) => [source, target])).size <= MOST_LAID_OUT;

const rounded = (places: ReadonlyMap<string, Point>): Map<string, Point> =>
  new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));

/**
 * A change with the places that show best what the map says after it, as long as nobody has placed anything by hand.
 * It starts from where things stand, so that the picture is known again.
 */
const laidOut = ({ workshop, mapId, cardOf }: Drawing, change: Change): Change => {
  const after = apply(workshop.entities(), change);
  const content = mapContent(after, mapId);
  if (!content || !isLaidOut(content)) return change;
  return squash(change, moveActors(after, mapId, rounded(gather(content.actors, content.links, cardOf))));
};

/** From the first actor on, the map remembers that the app places them. */
const beginning = ({ workshop, mapId, content }: Drawing): Change =>
  content().actors.length === 0 ? setFields(workshop.entities(), mapId, { autoPlaced: true }) : {};

/** Rows of cards below the ground. */
const WAITING = { columns: 4, across: NEW_ACTOR_ROOM.width + GAP, down: NEW_ACTOR_ROOM.height + GAP };

/** The first place below the ground, row by row, where nobody waits yet. */
const waitingPlace = (drawing: Drawing): Point => {
  const content = drawing.content();
  const bounds = groundOf(content.backdrop, scaleOf(content))?.bounds;
  const bottom = bounds ? bounds.y + bounds.height : 0;
  const placed = drawing.placed();
  const placeAt = (index: number): Point => ({
    x: ((index % WAITING.columns) - (WAITING.columns - 1) / 2) * WAITING.across,
    y: bottom + (Math.floor(index / WAITING.columns) + 1) * WAITING.down,
  });
  const isTaken = ({ x, y }: Point) =>
    placed.some((actor) => Math.abs(actor.x - x) < WAITING.across && Math.abs(actor.y - y) < WAITING.down);
  let index = 0;
  while (index < placed.length && isTaken(placeAt(index))) index++;
  return placeAt(index);
};

/** Below all others, which is after them in the order in which they are laid out; else among them. */
const nextPlace = (drawing: Drawing): Point => {
  const placed = drawing.placed();
  if (hasZones(drawing.content())) return waitingPlace(drawing);
  if (!isLaidOut(drawing.content())) return drawing.freePlace({ near: centreOf(placed) });
  return { x: 0, y: Math.max(0, ...placed.map(({ y }) => y)) + 1 };
};

/** Adds an actor at a place of the app's choosing; nobody is added twice. Undefined for an empty name. */
export const addByName = (drawing: Drawing, name: string, picked?: RosterEntry): Named | undefined => {
  const already = alreadyNamed(drawing, name, picked);
  if (already) return { actor: already, isNew: false };
  const actor = drawing.newActor(name, nextPlace(drawing), picked);
  if (!actor) return undefined;
  const added = squash(beginning(drawing), addActor(drawing.mapId, actor));
  drawing.workshop.commit(laidOut(drawing, added));
  return { actor, isNew: true };
};

/** Ids of the actors that one is linked with. */
export const linkedWith = (drawing: Drawing, id: string): ReadonlySet<string> =>
  new Set(linksOf(drawing.content().links, id).flatMap(({ source, target }) => [source, target]));

/** What a press on a pair did, and how to take it back. */
export interface Toggled {
  readonly isLinked: boolean;
  readonly takeBack: () => void;
}

/** Links two actors, or parts them when they are linked in any way. */
export const toggleLink = (drawing: Drawing, source: string, target: string, undo: Undo): Toggled => {
  const { workshop, mapId } = drawing;
  const between = linksOf(linksOf(drawing.content().links, source), target);
  const keys = between.map(({ id }) => recordKey(mapId, id));
  const change =
    keys.length > 0
      ? removeRecords(workshop.entities(), keys)
      : addLink(mapId, drawing.newLink(source, target));
  const takeBack = commitWithWayBack(workshop, laidOut(drawing, change), { undo });
  return { isLinked: keys.length === 0, takeBack };
};
