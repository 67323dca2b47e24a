import { DEFAULT_COLOUR } from '../../domain/layout/colour';
import { type OwnInShared, type TakeHome, takeHomeDrawing } from '../../domain/takeHome';
import type { Drawing, Legend } from '../../picture/drawing';
import { mergedPicture } from '../../picture/mergedPicture';

/** The picture of the shared map; what stands on one's own map too is lit up. */
export const pictureOf = (home: TakeHome, own: OwnInShared | undefined): Drawing => {
  const picture = mergedPicture(takeHomeDrawing(home));
  const lit = new Set(own?.onBoth.map(String));
  return {
    ...picture,
    actors: picture.actors.map((actor) => ({ ...actor, highlighted: lit.has(actor.id) })),
  };
};

/** What the looks in the picture mean. */
export const legendOf = ({ actorKinds, linkKinds }: TakeHome): Legend => ({
  actors: actorKinds.map(({ name, colour = DEFAULT_COLOUR, shape = 'card' }) => ({ name, colour, shape })),
  links: linkKinds.map(({ name, colour = DEFAULT_COLOUR, line = 'solid' }) => ({ name, colour, line })),
});
