import type { Link } from '../entity';
import { byText } from '../select';
import type { TidyLink } from './tidy';
import { byLinks, components, linkedById, stepsFrom } from './ties';

/** A link with the direction in which it is read. */
export type DirectedLink = TidyLink & Pick<Link, 'direction'>;

/** Above whom everybody stands, by id. */
type Below = ReadonlyMap<string, ReadonlySet<string>>;

const isDirected = ({ direction }: DirectedLink): boolean => direction === 'forward';

/** How far everybody is from the most linked actor among those they are linked with in any way. */
const depthsOf = (linked: ReadonlyMap<string, ReadonlySet<string>>): Map<string, number> =>
  new Map(
    components(linked).flatMap((members) => {
      const [top] = [...members].sort(byLinks(linked));
      return top === undefined ? [] : [...stepsFrom([top], linked)];
    }),
  );

/**
 * Who stands below whom: where links have a direction they say it; the others lead away from the most linked actor. Two
 * as far away from it may stand side by side.
 */
const belowOf = (ids: readonly string[], links: readonly DirectedLink[]): Below => {
  const below = new Map(ids.map((id) => [id, new Set<string>()]));
  const depths = depthsOf(linkedById(ids, links));
  for (const link of links) {
    const { source, target } = link;
    if (source === target || !below.has(source) || !below.has(target)) continue;
    const [from, to] = [depths.get(source) ?? 0, depths.get(target) ?? 0];
    if (isDirected(link) || from < to) below.get(source)?.add(target);
    else if (to < from) below.get(target)?.add(source);
  }
  return below;
};

/** Everybody after all that stand above them, as far as circles allow: a link back up is passed over. */
const sortedFromTop = (below: Below): string[] => {
  const done = new Set<string>();
  const order: string[] = [];
  const visit = (start: string): void => {
    const path = [{ id: start, rest: [...(below.get(start) ?? [])].sort(byText) }];
    done.add(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const next = last.rest.shift();
      if (next === undefined) {
        order.push(last.id);
        path.pop();
      } else if (!done.has(next)) {
        done.add(next);
        path.push({ id: next, rest: [...(below.get(next) ?? [])].sort(byText) });
      }
    }
  };
  const hasAbove = new Set([...below.values()].flatMap((ids) => [...ids]));
  const ids = [...below.keys()].sort(byText);
  for (const id of [...ids.filter((one) => !hasAbove.has(one)), ...ids]) if (!done.has(id)) visit(id);
  return order.reverse();
};

/** The layer of everybody: one further down than the lowest of those above them. */
const layerByIdOf = (order: readonly string[], below: Below): Map<string, number> => {
  const position = new Map(order.map((id, index) => [id, index]));
  const isOnward = (from: string, to: string) => (position.get(from) ?? 0) < (position.get(to) ?? 0);
  const layers = new Map(order.map((id) => [id, 0]));
  for (const id of order) {
    for (const next of below.get(id) ?? []) {
      if (isOnward(id, next)) layers.set(next, Math.max(layers.get(next) ?? 0, (layers.get(id) ?? 0) + 1));
    }
  }
  return layers;
};

const SWEEPS = 8;

/** Along their layer, everybody by the mean place of whom they are linked with on the other layers. */
const sorted = (
  layer: readonly string[],
  linked: ReadonlyMap<string, ReadonlySet<string>>,
  shares: ReadonlyMap<string, number>,
): string[] => {
  const wishOf = (id: string): number => {
    const theirs = [...(linked.get(id) ?? [])].flatMap((other) => shares.get(other) ?? []);
    if (theirs.length === 0) return shares.get(id) ?? 0;
    return theirs.reduce((sum, share) => sum + share, 0) / theirs.length;
  };
  const wishes = new Map(layer.map((id) => [id, wishOf(id)]));
  return [...layer].sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || byText(a, b));
};

/** Layers from the top down, each ordered so that few links cross; `before` tells who stood further left. */
export const layersOf = (
  ids: readonly string[],
  links: readonly DirectedLink[],
  before: (id: string) => number,
): string[][] => {
  const below = belowOf(ids, links);
  const linked = linkedById(ids, links);
  const layers: string[][] = [];
  for (const [id, layer] of layerByIdOf(sortedFromTop(below), below)) {
    layers[layer] = [...(layers[layer] ?? []), id];
  }
  let ordered = layers.map((layer) => layer.sort((a, b) => before(a) - before(b) || byText(a, b)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const shares = new Map(
      ordered.flatMap((layer) => layer.map((id, index) => [id, (index + 0.5) / layer.length] as const)),
    );
    ordered = ordered.map((layer) => sorted(layer, linked, shares));
  }
  return ordered;
};
