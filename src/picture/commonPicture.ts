import type { View } from '../domain/merge/view';
import type { MapContent } from '../domain/select';
import { type CommonPlaces, commonPlaces, inCommonPlaces } from '../domain/wall';
import { groundScene } from './backdrop';
import type { Drawing, DrawnActor } from './drawing';
import { contentPicture, type Kinds } from './mapPicture';
import { type Bounds, grown, type Scene } from './marks';
import { commonFrame } from './scene';

/** What pictures have in common in which the same actor stands in the same place. */
export interface CommonLook {
  readonly places: CommonPlaces;
  /** The part of the plane that each of them shows, in model units. */
  readonly frame: Bounds;
  /** How many times as large as usual cards and lines are. */
  readonly scale: number;
  /** The zones that all maps stand on. */
  readonly under?: Scene;
}

/** Where all maps share one frame it is wide: cards and lines grow with it, to be seen as large as on a map alone. */
const USUAL_WIDTH = 1500;
const LARGEST_SCALE = 4;
/** Two actors of one map that are the same stand beside the place of their class. */
const BESIDE = 40;

const frameOf = (actors: readonly DrawnActor[], scale: number, under: Scene | undefined): Bounds =>
  commonFrame([{ actors: actors.map((actor) => ({ ...actor, scale })), links: [], ...(under && { under }) }]);

/** The look that the maps of a view have in common: where its classes stand. */
export const commonLook = (view: Pick<View, 'classes' | 'actors' | 'ground'>): CommonLook => {
  const under = view.ground && groundScene(view.ground.backdrop, view.ground.scale);
  const actors = view.actors.map(({ id, name, x, y }) => ({ id, name, x, y }));
  const scale = Math.min(LARGEST_SCALE, Math.max(1, frameOf(actors, 1, undefined).width / USUAL_WIDTH));
  const frame = grown(frameOf(actors, scale, under), BESIDE * scale);
  return { places: commonPlaces(view), frame, scale, ...(under && { under }) };
};

/** A map with every actor where its class stands on all maps. */
export const commonPicture = (
  content: MapContent,
  { places, scale, under }: CommonLook,
  kinds: Kinds,
): Drawing => {
  const { actors, links } = contentPicture(inCommonPlaces(content, places), kinds);
  return {
    actors: actors.map((actor) => ({ ...actor, scale })),
    links: links.map((link) => ({ ...link, width: link.width * scale })),
    ...(under && { under }),
  };
};
