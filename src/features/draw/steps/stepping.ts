import { placesSaySomething } from '../../../domain/backdrop/waiting';
import { apply, type Change, squash } from '../../../domain/change';
import { addActor, addLink, moveActors, removeRecords, setFields } from '../../../domain/commands/records';
import type { RosterEntry } from '../../../domain/entity';
import { gather } from '../../../domain/layout/gather';
import { centreOf, type Point } from '../../../domain/layout/shapes';
import { recordKey } from '../../../domain/recordKeys';
import { linksOf } from '../../../domain/rules';
import { type MapContent, mapContent } from '../../../domain/select';
import type { Undo } from '../../../state/undo';
import { commitWithWayBack } from '../../../state/wayBack';
import { alreadyNamed, type Named } from '../adding';
import type { Drawing } from '../drawing';

/** Laying out so many that are linked takes less than 30 ms; a press shall not wait for more. */
const MOST_LAID_OUT = 30;

const isLaidOut = (content: MapContent): boolean =>
  content.info.autoPlaced === true &&
  !placesSaySomething(content) &&
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

/** Below all others, which is after them in the order in which they are laid out; else among them. */
const nextPlace = (drawing: Drawing): Point => {
  const placed = drawing.placed();
  if (!isLaidOut(drawing.content())) return drawing.unchosenPlace({ near: centreOf(placed) });
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
