import { CARD_LINE_HEIGHT } from './card';
import { LETTER_SIZE, textWidth } from './letters';
import { type Box, isFree } from './placing';
import type { Point } from './shapes';
import type { TidyLink } from './tidy';
import { byLinks, linkedById } from './ties';

/** An actor with its name as it stands on the card. */
export interface NamedActor extends Point {
  readonly id: string;
  readonly lines: readonly string[];
}

/** From this zoom on every name is read where it stands; further out there are only landmarks. */
const LEGIBLE = 0.39;
/** From one distance to the next things become smaller by this much. */
const STEP = Math.SQRT2;
/** How many times as large as usual names are at the first distance: as large on the screen as usual, or little less. */
const FIRST_GROWTH = 2.6;
/** A view that lingers at the border between two distances stays at the one where it was. */
const LINGER = 1.08;
/** Between two names there is room for so many lines more, so that the map shows through. */
const FREE_LINES = 2;

/** The smallest zoom at a distance. */
const edgeOf = (distance: number): number => LEGIBLE / STEP ** distance;

/** How far out a view is, in whole steps: 0 is near enough to read every name. `before` is how far out it was. */
export const distanceAt = (zoom: number, before: number): number => {
  const isStill = zoom * LINGER >= edgeOf(before) && (before === 0 || zoom < edgeOf(before - 1) * LINGER);
  if (isStill) return before;
  return zoom >= LEGIBLE ? 0 : Math.ceil(Math.log(LEGIBLE / zoom) / Math.log(STEP));
};

/** How many times as large as usual the names are that are shown at a distance. */
export const growthAt = (distance: number): number =>
  distance === 0 ? 1 : FIRST_GROWTH * STEP ** (distance - 1);

const nameBox = ({ x, y, lines }: NamedActor, growth: number): Box => ({
  x,
  y,
  width: (Math.max(...lines.map(textWidth)) + FREE_LINES * LETTER_SIZE) * growth,
  height: (lines.length + FREE_LINES) * CARD_LINE_HEIGHT * growth,
});

/**
 * Ids of the actors whose names are shown at a distance: the most linked one first, then whoever's name lies free of
 * those already shown.
 */
export const landmarks = (
  actors: readonly NamedActor[],
  links: readonly TidyLink[],
  distance: number,
): ReadonlySet<string> => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  if (distance === 0) return new Set(byId.keys());
  const chosen = new Set<string>();
  const taken: Box[] = [];
  const linked = linkedById([...byId.keys()], links);
  for (const id of [...byId.keys()].sort(byLinks(linked))) {
    const actor = byId.get(id);
    const box = actor && nameBox(actor, growthAt(distance));
    if (!box || !isFree(box, taken)) continue;
    taken.push(box);
    chosen.add(id);
  }
  return chosen;
};
