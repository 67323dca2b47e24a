import { placedOn } from '../domain/backdrop/waiting';
import type { ActorKind, Entities, LinkKind } from '../domain/entity';
import { cardOf } from '../domain/layout/card';
import { DEFAULT_COLOUR } from '../domain/layout/colour';
import { widthOfStrength } from '../domain/layout/widths';
import { actorKinds, linkKinds, type MapContent } from '../domain/select';
import { sameItems } from '../domain/value';
import { backdropScene, textsScene } from './backdrop';
import type { Drawing, DrawnActor, DrawnLink, Legend } from './drawing';
import { hullsScene } from './hulls';
import { together } from './marks';

/** A workshop's types of actors and links. */
export interface Kinds {
  readonly actors: readonly ActorKind[];
  readonly links: readonly LinkKind[];
}

/** The types of the workshop, in legend order. */
export const kindsOf = (entities: Entities): Kinds => ({
  actors: actorKinds(entities),
  links: linkKinds(entities),
});

/** The later types, or the earlier object while nothing of them has changed: pictures drawn with it can stay. */
export const sameKinds = (before: Kinds, after: Kinds): Kinds =>
  sameItems(before.actors, after.actors) && sameItems(before.links, after.links) ? before : after;

const actorLook = (kind: ActorKind): NonNullable<DrawnActor['kind']> => ({
  colour: kind.colour ?? DEFAULT_COLOUR,
  shape: kind.shape ?? 'card',
});

const linkLook = (kind: LinkKind | undefined): Pick<DrawnLink, 'colour' | 'line'> => ({
  colour: kind?.colour ?? DEFAULT_COLOUR,
  line: kind?.line ?? 'solid',
});

const drawnActors = (content: MapContent, kinds: Kinds): DrawnActor[] => {
  const looks = new Map(kinds.actors.map((kind) => [kind.id, actorLook(kind)]));
  const actors = content.actors.map(({ id, name, kind = '', x, y, influence }) => {
    const look = looks.get(kind);
    return {
      id,
      name,
      ...(look ? { kind: look } : {}),
      ...(influence ? { influence } : {}),
      ...(x === undefined || y === undefined ? {} : { x, y }),
    };
  });
  return placedOn(content, actors, (actor) => cardOf(actor.name, actor.kind?.shape));
};

const drawnLinks = (content: MapContent, kinds: Kinds): DrawnLink[] => {
  const kindById = new Map(kinds.links.map((kind) => [kind.id, kind]));
  return content.links.map((link) => ({
    id: link.id,
    source: link.source,
    target: link.target,
    ...linkLook(kindById.get(link.kind ?? '')),
    width: widthOfStrength(link.strength),
    direction: link.direction ?? 'none',
  }));
};

/** One map as its author laid it out; actors without a place stand below the others. */
export const contentPicture = (content: MapContent, kinds: Kinds): Drawing => {
  const actors = drawnActors(content, kinds);
  const under = together([backdropScene(content), hullsScene(content, actors)]);
  const over = textsScene(content);
  return {
    actors,
    links: drawnLinks(content, kinds),
    ...(under.marks.length > 0 && { under }),
    ...(over.marks.length > 0 && { over }),
  };
};

const drawnOf = new WeakMap<MapContent, { readonly kinds: Kinds; readonly drawing: Drawing }>();

/** The same, worked out once while map and types are the same objects. */
export const keptPicture = (content: MapContent, kinds: Kinds): Drawing => {
  const known = drawnOf.get(content);
  if (known?.kinds === kinds) return known.drawing;
  const drawing = contentPicture(content, kinds);
  drawnOf.set(content, { kinds, drawing });
  return drawing;
};

interface Kinded {
  readonly kind?: string | undefined;
}

const occurring = <K extends { readonly id: string }>(kinds: readonly K[], drawn: readonly Kinded[]): K[] => {
  const ids = new Set(drawn.map(({ kind }) => kind));
  return kinds.filter(({ id }) => ids.has(id));
};

/** The legend of the types that occur on these actors and links, a map's or those of many maps together. */
export const legendOf = (
  drawn: { readonly actors: readonly Kinded[]; readonly links: readonly Kinded[] },
  kinds: Kinds,
): Legend => ({
  actors: occurring(kinds.actors, drawn.actors).map((kind) => ({ name: kind.name, ...actorLook(kind) })),
  links: occurring(kinds.links, drawn.links).map((kind) => ({ name: kind.name, ...linkLook(kind) })),
});
