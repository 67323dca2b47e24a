import { DEFAULT_COLOUR } from '../domain/layout/colour';
import { widthsBeside } from '../domain/layout/widths';
import type { DrawnClass, DrawnLinkOfMany, MergedDrawing } from '../domain/merge/drawing';
import { groundScene } from './backdrop';
import type { Drawing, DrawnActor, DrawnLink } from './drawing';

const pictureActor = ({ id, name, x, y, colour, shape, share, ...actor }: DrawnClass): DrawnActor => ({
  id,
  name,
  x,
  y,
  scale: actor.scale,
  weight: share,
  faded: actor.faded,
  dashed: actor.single,
  ...(colour || shape ? { kind: { colour: colour ?? DEFAULT_COLOUR, shape: shape ?? 'card' } } : {}),
  ...(actor.badge ? { badge: actor.badge } : {}),
});

const pictureLink = (
  { colour, share: _share, single, scale: _scale, ...link }: DrawnLinkOfMany,
  width: number,
): DrawnLink => ({ ...link, colour: colour ?? DEFAULT_COLOUR, width, dashed: single });

/** Many people's maps as a picture shows them. */
export const mergedPicture = ({ actors, links, ground }: MergedDrawing): Drawing => {
  const widthOf = widthsBeside(links);
  return {
    actors: actors.map(pictureActor),
    links: links.map((link) => pictureLink(link, widthOf(link))),
    ...(ground && { under: groundScene(ground.backdrop, ground.scale) }),
  };
};
