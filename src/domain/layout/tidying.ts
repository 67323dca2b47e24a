import { planOf } from '../backdrop/plan';
import type { Backdrop } from '../entity';
import { concentric } from './concentric';
import { centredAt } from './fitting';
import { flatTidy } from './gather';
import { type Card, grid } from './grid';
import { hierarchy } from './hierarchy';
import type { DirectedLink } from './layers';
import { removeOverlaps } from './overlaps';
import { type Box, boxAround, GAP, placeUnplaced, type Size } from './placing';
import { centreOf, type Point } from './shapes';
import { spreadInZones } from './spread';
import { type TidyActor, tidy } from './tidy';

/**
 * By what things are put in order: by links alone, everybody in the zone of the backdrop where they stand, around the
 * most linked, from the top down, or in a grid.
 */
export type TidyWay = 'links' | 'zones' | 'rings' | 'hierarchy' | 'grid';

/** An actor with the room of its card. */
export interface TidyCard extends TidyActor, Size {}

/** A map, or a part of it, that is to be put in order. */
export interface TidyRequest {
  readonly way: TidyWay;
  readonly cards: readonly TidyCard[];
  readonly links: readonly DirectedLink[];
  /** Ids of those that are to be put in order; absent: all of them. */
  readonly chosen?: ReadonlySet<string>;
  /** Ids in the order of a grid, in groups that each begin a row. */
  readonly groups?: readonly (readonly string[])[];
  /** Room of other things on the map, such as texts. */
  readonly others?: readonly Box[];
  readonly backdrop?: Backdrop | undefined;
  readonly backdropScale?: number;
  /** The screen is higher than wide: the picture need not be flat. */
  readonly isTall?: boolean;
}

/** Where everybody comes who moves, and how large the backdrop must be when it has to grow. */
export interface Tidied {
  readonly places: Map<string, Point>;
  readonly backdropScale?: number;
}

type Placed = TidyCard & Point;

const asCards = (others: readonly Box[]) => others.map((box, index) => ({ ...box, id: `other/${index}` }));

const boxesAt = (cards: readonly Card[], places: ReadonlyMap<string, Point>): (Card & Box)[] =>
  cards.flatMap((card) => {
    const place = places.get(card.id);
    return place ? [{ id: card.id, width: card.width, height: card.height, ...place }] : [];
  });

/** The order as it is, moved as one thing to where it covers nothing that stays; undefined when that is far away. */
const asOne = (moving: readonly (Card & Box)[], staying: readonly (Card & Box)[]): Point | undefined => {
  const block = { ...boxAround(moving), id: 'block' };
  const fixed = new Set(staying.map(({ id }) => id));
  const at = removeOverlaps([...staying, block], { fixed }).get(block.id) ?? block;
  const by = { x: at.x - block.x, y: at.y - block.y };
  return Math.hypot(by.x, by.y) <= Math.hypot(block.width, block.height) / 2 + GAP ? by : undefined;
};

/** Everybody to the nearest place where they cover nothing that stays. */
const oneByOne = (moving: readonly (Card & Box)[], staying: readonly (Card & Box)[]): Map<string, Point> => {
  const fixed = new Set(staying.map(({ id }) => id));
  const free = removeOverlaps([...moving, ...staying], { fixed });
  return new Map([...free].filter(([id]) => !fixed.has(id)));
};

/** A strict order would be spoilt one by one: it moves as a whole, if that is not far. */
const besideOthers = (
  moving: readonly (Card & Box)[],
  staying: readonly (Card & Box)[],
  isStrict: boolean,
): Map<string, Point> => {
  const by = isStrict && moving.length > 0 ? asOne(moving, staying) : undefined;
  return oneByOne(by ? moving.map((box) => ({ ...box, x: box.x + by.x, y: box.y + by.y })) : moving, staying);
};

/** Everybody around the middle of where they stood, in the order of a way. */
const ordered = ({ way, links, groups = [] }: TidyRequest, moving: readonly Placed[]): Map<string, Point> => {
  const middle = centreOf(moving);
  switch (way) {
    case 'rings': {
      const before = new Map(moving.map(({ id, x, y }) => [id, { x: x - middle.x, y: y - middle.y }]));
      return centredAt(concentric(moving, links, before), middle);
    }
    case 'hierarchy': {
      const leftOf = new Map(moving.map(({ id, x }) => [id, x]));
      return centredAt(
        hierarchy(moving, links, (id) => leftOf.get(id) ?? 0),
        middle,
      );
    }
    default: {
      const cardById = new Map(moving.map((card) => [card.id, card]));
      return centredAt(grid(groups.map((group) => group.flatMap((id) => cardById.get(id) ?? []))), middle);
    }
  }
};

/** By links, the pinned ones among them: they pull at those they are linked with. */
const byLinks = (
  { links, isTall = false }: TidyRequest,
  moving: readonly Placed[],
  pinned: readonly Placed[],
): Map<string, Point> => {
  const lay = isTall ? tidy : flatTidy;
  const places = lay([...moving, ...pinned], links, (card) => card, { keepsShape: true });
  return pinned.length > 0 ? places : centredAt(places, centreOf(moving));
};

const inOrder = (request: TidyRequest): Tidied => {
  const { way, cards, chosen, others = [] } = request;
  const isChosen = ({ id }: Card): boolean => chosen?.has(id) ?? true;
  const held = new Set(
    cards.filter(({ pinned, x }) => pinned === true && x !== undefined).map(({ id }) => id),
  );
  const all = placeUnplaced(cards, (card) => card).map((card) => ({ ...card, pinned: held.has(card.id) }));
  const moving = all.filter((card) => isChosen(card) && !card.pinned);
  const staying = [...all.filter((card) => !isChosen(card) || card.pinned), ...asCards(others)];
  const places =
    way === 'links'
      ? byLinks(
          request,
          moving,
          all.filter((card) => isChosen(card) && card.pinned),
        )
      : ordered(request, moving);
  return { places: besideOthers(boxesAt(moving, places), staying, way !== 'links') };
};

const inZones = (request: TidyRequest): Tidied | undefined => {
  const { cards, links, backdrop, backdropScale = 1, chosen, others = [] } = request;
  if (!backdrop) return undefined;
  const spread = spreadInZones(cards, links, backdrop, backdropScale, (card) => card, { chosen, others });
  if (!spread) return undefined;
  return spread.scale === backdropScale
    ? { places: spread.places }
    : { places: spread.places, backdropScale: spread.scale };
};

/** Whether a backdrop has zones, which tidying must not take anybody out of. */
export const hasZones = (backdrop: Backdrop | undefined): boolean =>
  backdrop !== undefined && planOf(backdrop) !== undefined;

/**
 * Puts a map in order: no card covers another or a text, whoever is pinned or not chosen stays where they are. Undefined
 * when there is no room: pinned actors hold the backdrop as it is.
 */
export const tidied = (request: TidyRequest): Tidied | undefined => {
  return request.way === 'zones' ? inZones(request) : inOrder(request);
};
