import { DEFAULT_COLOUR } from '../domain/layout/colour';
import { widthOfShare } from '../domain/layout/widths';
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

const pictureLink = ({ colour, share, single, scale: _scale, ...link }: DrawnLinkOfMany): DrawnLink => ({
  ...link,
  colour: colour ?? DEFAULT_COLOUR,
  width: widthOfShare(share),
  dashed: single,
});

/** Many people's maps as a picture shows them. */
export const mergedPicture = ({ actors, links, ground }: MergedDrawing): Drawing => ({
  actors: actors.map(pictureActor),
  links: links.map(pictureLink),
  ...(ground && { under: groundScene(ground.backdrop, ground.scale) }),
});
