import { apply, type Change, squash } from '../../../domain/change';
import { addActor, addLink, moveActors, removeRecords, setFields } from '../../../domain/commands/records';
import { type Actor, type RosterEntry, recordKey } from '../../../domain/entity';
import { centreOf, type Point } from '../../../domain/layout/shapes';
import { tidy } from '../../../domain/layout/tidy';
import { linksOf } from '../../../domain/rules';
import { mapContent } from '../../../domain/select';
import { alreadyDrawn, entryNamed } from '../../../domain/suggest';
import type { Undo } from '../../../state/undo';
import { commitWithWayBack } from '../../../state/wayBack';
import type { Drawing } from '../drawing';

/** Laying out so many takes less than 30 ms; a press shall not wait for more. */
const MOST_LAID_OUT = 30;

const ORIGIN: Point = { x: 0, y: 0 };

const rounded = (places: ReadonlyMap<string, Point>): Map<string, Point> =>
  new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));

/**
 * A change with the places that show best what the map says after it, as long as nobody has placed anything by hand.
 * It starts from where things stand, so that the picture is known again.
 */
const laidOut = ({ workshop, mapId, cardOf }: Drawing, change: Change): Change => {
  const after = apply(workshop.entities(), change);
  const content = mapContent(after, mapId);
  if (!content?.info.autoPlaced || content.links.length === 0) return change;
  if (content.actors.length > MOST_LAID_OUT) return change;
  return squash(change, moveActors(after, mapId, rounded(tidy(content.actors, content.links, cardOf))));
};

/** From the first actor on, the map remembers that the app places them. */
const beginning = ({ workshop, mapId, content }: Drawing): Change =>
  content().actors.length === 0 ? setFields(workshop.entities(), mapId, { autoPlaced: true }) : {};

const middleOf = ({ content, placed }: Drawing): Point =>
  content().info.autoPlaced || placed().length === 0 ? ORIGIN : centreOf(placed());

/** Who was named: a new actor, or one that stood on the map already. */
export interface Named {
  readonly actor: Actor;
  readonly isNew: boolean;
}

/** Adds an actor at a place of the app's choosing; nobody is added twice. Undefined for an empty name. */
export const addByName = (drawing: Drawing, name: string, picked?: RosterEntry): Named | undefined => {
  const entry = picked ?? entryNamed(drawing.roster(), name);
  const already = alreadyDrawn(drawing.content().actors, name, entry);
  if (already) return { actor: already, isNew: false };
  const actor = drawing.newActor(name, drawing.freePlace({ near: middleOf(drawing) }), entry);
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
