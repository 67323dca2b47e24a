import type { MapContent } from '../select';
import { sameItems } from '../value';

const isSame = (one: MapContent, other: MapContent): boolean =>
  one.info === other.info &&
  sameItems(one.actors, other.actors) &&
  sameItems(one.links, other.links) &&
  sameItems(one.networks, other.networks) &&
  sameItems(one.texts, other.texts) &&
  one.backdrop === other.backdrop;

/** The later contents, with the earlier object wherever a map is as it was: what shows that map can stay. */
export const sameContents = (
  before: readonly MapContent[],
  after: readonly MapContent[],
): readonly MapContent[] => {
  const known = new Map(before.map((content) => [content.info.id, content]));
  const contents = after.map((content) => {
    const earlier = known.get(content.info.id);
    return earlier && isSame(earlier, content) ? earlier : content;
  });
  return sameItems(before, contents) ? before : contents;
};
