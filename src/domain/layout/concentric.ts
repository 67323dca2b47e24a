import { byText } from '../select';
import type { Card } from './grid';
import { GAP } from './placing';
import { onRail, type PlacedCard, type Rail } from './rails';
import type { Point } from './shapes';
import type { TidyLink } from './tidy';
import { byLinks, components, linkedById, stepsFrom } from './ties';
import { firstTurn, meanTurn, turnOf } from './turns';

/** Rings are wider than high, as cards and screens are. */
const FLATNESS = 0.62;
const RING_STEP = 60;
const LEAST_BETWEEN = 110;
const TURN = 2 * Math.PI;

/** Radius and height go together: `radius` is half the width. */
const ringRail = (radius: number): Rail => ({
  isClosed: true,
  length: Math.PI * radius * (1 + FLATNESS),
  at: (share) => ({
    x: radius * Math.sin(share * TURN),
    y: -radius * FLATNESS * Math.cos(share * TURN),
  }),
});

const turnAt = ({ x, y }: Point): number => turnOf({ x, y: y / FLATNESS });

/** Levels of ids: the most linked alone, then whoever is a step away, and so on; what is not linked to it comes last. */
const levelsOf = (linked: ReadonlyMap<string, ReadonlySet<string>>): string[][] => {
  const [largest = [], ...others] = components(linked);
  const [hub] = [...largest].sort(byLinks(linked));
  if (hub === undefined) return [];
  const levels: string[][] = [];
  for (const [id, step] of stepsFrom([hub], linked)) levels[step] = [...(levels[step] ?? []), id];
  const rest = others.flat();
  return rest.length > 0 ? [...levels, rest] : levels;
};

/** Beside the ones they are linked with further in; the rest keep to where they stood. */
const inOrder = (
  level: readonly string[],
  linked: ReadonlyMap<string, ReadonlySet<string>>,
  placed: ReadonlyMap<string, Point>,
  before: ReadonlyMap<string, Point>,
): (readonly [string, number])[] => {
  const wishOf = (id: string): number => {
    const inner = [...(linked.get(id) ?? [])].flatMap((other) => placed.get(other) ?? []);
    const stood = before.get(id);
    // from the very middle every direction is as good: then where one stood tells
    return (
      meanTurn(inner.filter(({ x, y }) => x !== 0 || y !== 0).map(turnAt)) ?? (stood ? turnAt(stood) : 0)
    );
  };
  return level
    .map((id) => [id, wishOf(id)] as const)
    .sort(([a, wishA], [b, wishB]) => wishA - wishB || byText(a, b));
};

/** On the smallest ring beyond the given one that has room for all of them. */
const onRing = (
  cards: readonly Card[],
  start: number,
  least: number,
  taken: readonly PlacedCard[],
): { readonly placed: PlacedCard[]; readonly radius: number } => {
  for (let radius = least; ; radius += RING_STEP) {
    const placed = onRail(cards, ringRail(radius), taken, start);
    if (placed) return { placed, radius };
  }
};

/**
 * Places around the most linked actor, who stands at the origin: further out by the steps that lead to it, beside those
 * whom one is linked with. `before` is where they stood, seen from the same middle.
 */
export const concentric = (
  cards: readonly Card[],
  links: readonly TidyLink[],
  before: ReadonlyMap<string, Point>,
): Map<string, Point> => {
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const linked = linkedById([...cardById.keys()], links);
  const places = new Map<string, Point>();
  const taken: PlacedCard[] = [];
  let radius = 0;
  for (const [step, level] of levelsOf(linked).entries()) {
    const ordered = inOrder(level, linked, places, before);
    const ring = ordered.flatMap(([id]) => cardById.get(id) ?? []);
    const least = step === 0 ? 0 : radius + LEAST_BETWEEN + GAP;
    const start = firstTurn(ordered.map(([, wish]) => wish));
    const found = onRing(ring, start, least, taken);
    radius = found.radius;
    taken.push(...found.placed);
    for (const { id, x, y } of found.placed) places.set(id, { x, y });
  }
  return places;
};
