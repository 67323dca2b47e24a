import { placedOn } from '../domain/backdrop/waiting';
import type { Actor, ActorKind, Entities, Link, LinkKind } from '../domain/entity';
import { cardOf } from '../domain/layout/card';
import { widthOfStrength } from '../domain/layout/widths';
import { actorKinds, emptyMap, linkKinds, mapContent } from '../domain/select';
import type { CanvasActor, CanvasDrawing, CanvasLink } from './elements';

const byId = <T extends { readonly id: string }>(kinds: readonly T[]): Map<string, T> =>
  new Map(kinds.map((kind) => [kind.id, kind]));

const sameFields = <T extends object>(a: T, b: T): boolean =>
  Object.entries(b).every(([name, value]) => Reflect.get(a, name) === value);

/** Gives the same object again for a record that looks as it did: what has not changed need not be compared further. */
const remembering = <R extends object, T extends object>() => {
  const drawnByRecord = new WeakMap<R, T>();
  return (record: R, drawn: T): T => {
    const before = drawnByRecord.get(record);
    if (before && sameFields(before, drawn)) return before;
    drawnByRecord.set(record, drawn);
    return drawn;
  };
};

const actorOf = remembering<Actor, CanvasActor>();
const linkOf = remembering<Link, CanvasLink>();

/** One map as the canvas draws it; actors that nobody has placed stand below the others. */
export const mapDrawing = (entities: Entities, mapId: string): CanvasDrawing => {
  const content = mapContent(entities, mapId) ?? emptyMap(mapId);
  const { actors, links, texts } = content;
  const actorKindsById = byId<ActorKind>(actorKinds(entities));
  const linkKindsById = byId<LinkKind>(linkKinds(entities));
  const shapeOf = (kind: string | undefined) => actorKindsById.get(kind ?? '')?.shape;
  const placed = placedOn(content, actors, ({ name, kind }) => cardOf(name, shapeOf(kind)));
  return {
    texts: texts.map(({ id, text, x, y }) => ({ id, text, x, y })),
    actors: actors.map((record, index) => {
      const { id, name, kind = '' } = record;
      const { x = 0, y = 0 } = placed[index] ?? record;
      return actorOf(record, {
        id,
        name,
        x,
        y,
        colour: actorKindsById.get(kind)?.colour,
        shape: shapeOf(kind),
      });
    }),
    links: links.map((record) => {
      const { id, source, target, direction, kind = '', strength } = record;
      const { colour, line } = linkKindsById.get(kind) ?? {};
      return linkOf(record, {
        id,
        source,
        target,
        direction,
        colour,
        line,
        width: widthOfStrength(strength),
      });
    }),
  };
};
