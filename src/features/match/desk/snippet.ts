import { linksOf } from '../../../domain/rules';
import type { MapContent } from '../../../domain/select';
import type { Drawing } from '../../../picture/drawing';
import { contentPicture, type Kinds } from '../../../picture/mapPicture';
import type { Placed } from '../gathered';

/** More would make the lettering too small to read. */
const MOST_NEIGHBOURS = 6;

const onlyAround = ({ actor, content }: Placed): MapContent => {
  const links = linksOf(content.links, actor.id);
  const ids = [...new Set([actor.id, ...links.flatMap(({ source, target }) => [source, target])])];
  const kept = new Set(ids.slice(0, MOST_NEIGHBOURS + 1));
  return {
    info: content.info,
    actors: content.actors.filter(({ id }) => kept.has(id)),
    links: links.filter(({ source, target }) => kept.has(source) && kept.has(target)),
    networks: [],
    texts: [],
    backdrop: undefined,
  };
};

/** So wide a drawing, in model units, can be read in a small frame as it is. */
const READABLE_WIDTH = 500;
const LARGEST_SCALE = 2;

const widthOf = ({ actors }: Drawing): number => {
  const xs = actors.map(({ x }) => x);
  return Math.max(...xs) - Math.min(...xs);
};

/** An actor among its neighbours, each where its author put it; cards grow with the distances, to be read in small. */
export const snippetOf = (placed: Placed, kinds: Kinds): Drawing => {
  const drawing = contentPicture(onlyAround(placed), kinds);
  const scale = Math.min(LARGEST_SCALE, Math.max(1, widthOf(drawing) / READABLE_WIDTH));
  return { ...drawing, actors: drawing.actors.map((actor) => ({ ...actor, scale })) };
};
