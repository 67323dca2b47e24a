import { apart } from './apart';
import { type Card, grid } from './grid';
import { type DirectedLink, layersOf } from './layers';
import { GAP } from './placing';
import type { Point } from './shapes';
import { linkedById } from './ties';

const BETWEEN_LAYERS = 76;
/** A layer wider than this, or than a wide picture of everybody, goes on in a row below. */
const LEAST_WIDTH = 1400;
const ASPECT = 2;

const widestRow = (cards: readonly Card[]): number => {
  const area = cards.reduce((sum, { width, height }) => sum + (width + GAP) * (height + BETWEEN_LAYERS), 0);
  return Math.max(LEAST_WIDTH, Math.sqrt(area * ASPECT));
};

/** A layer in rows of about the same length, none of them too wide. */
const rowsOf = (layer: readonly Card[], widest: number): Card[][] => {
  const width = layer.reduce((sum, card) => sum + card.width + GAP, 0);
  const perRow = Math.ceil(layer.length / Math.max(1, Math.ceil(width / widest)));
  return Array.from({ length: Math.ceil(layer.length / perRow) }, (_, row) =>
    layer.slice(row * perRow, (row + 1) * perRow),
  );
};

/** Middles along a row, near those above whom they are linked with; the first row lies around the origin. */
const acrossOf = (
  row: readonly Card[],
  linked: ReadonlyMap<string, ReadonlySet<string>>,
  places: ReadonlyMap<string, Point>,
): number[] => {
  const wishOf = (id: string): number => {
    const above = [...(linked.get(id) ?? [])].flatMap((other) => places.get(other) ?? []);
    return above.reduce((sum, { x }) => sum + x, 0) / Math.max(1, above.length);
  };
  return apart(row.map(({ id, width }) => ({ at: wishOf(id), length: width })));
};

/** The unlinked ones, in rows under all others. */
const withLoose = (
  places: ReadonlyMap<string, Point>,
  loose: readonly Card[],
  top: number,
): Map<string, Point> => {
  const below = grid([loose]);
  const middle = ([...below.values()].reduce((most, { x }) => Math.max(most, x), 0) + GAP) / 2;
  return new Map([
    ...places,
    ...[...below].map(([id, { x, y }]) => [id, { x: x - middle, y: y + top }] as const),
  ]);
};

/**
 * Places in layers from the top down, as the directions of links say, or else from the most linked actor; whoever has no
 * link stands at the bottom. `before` tells who stood further left.
 */
export const hierarchy = (
  cards: readonly Card[],
  links: readonly DirectedLink[],
  before: (id: string) => number,
): Map<string, Point> => {
  const linked = linkedById(
    cards.map(({ id }) => id),
    links,
  );
  const isLinked = ({ id }: Card) => (linked.get(id)?.size ?? 0) > 0;
  const held = cards.filter(isLinked);
  const cardById = new Map(held.map((card) => [card.id, card]));
  const widest = widestRow(held);
  const places = new Map<string, Point>();
  let top = 0;
  for (const layer of layersOf([...cardById.keys()], links, before)) {
    for (const row of rowsOf(
      layer.flatMap((id) => cardById.get(id) ?? []),
      widest,
    )) {
      const height = Math.max(...row.map((card) => card.height));
      const across = acrossOf(row, linked, places);
      for (const [index, { id }] of row.entries())
        places.set(id, { x: across[index] ?? 0, y: top + height / 2 });
      top += height + GAP;
    }
    top += BETWEEN_LAYERS - GAP;
  }
  const loose = cards.filter((card) => !isLinked(card));
  return loose.length > 0 ? withLoose(places, loose, top) : places;
};
