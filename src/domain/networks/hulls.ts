import type { Network } from '../entity';
import { textWidth } from '../layout/card';
import { captionPlace, groundPath, hullBox, hullOf, outlinePath } from '../layout/hull';
import { LETTER_SIZE } from '../layout/letters';
import type { Box, Size } from '../layout/placing';
import { type HullLook, hullLook } from './looks';

/** A network as it is drawn behind its members. */
export interface NetworkHull extends HullLook {
  readonly id: string;
  /** SVG path data of what it covers: everything within the outline but the cards of others. */
  readonly ground: string;
  readonly outline: string;
  /** The rectangle around it. */
  readonly box: Box;
  /** Its name as it stands on the outline, shortened when it is long. */
  readonly name: string;
  readonly caption: Box;
  /** The members' cards. */
  readonly members: readonly Box[];
  /** The actors inside it that are no members. */
  readonly around: readonly string[];
}

/** How large a network's name is written, in model units. */
export const CAPTION_SIZE = 13;
/** Widest caption, as `textWidth` measures. */
const MAX_CAPTION = 280;
const CAPTION_PADDING = 8;
const CAPTION_HEIGHT = 20;
/** Captions are bold, and the table of letters is not. */
const BOLD = 1.08;

type NamedBox = Box & { readonly id: string };

/** As much of a name as fits on a caption. */
const shortened = (name: string): string => {
  const letters = [...name.trim()];
  if (textWidth(name) <= MAX_CAPTION) return name.trim();
  let width = textWidth('…');
  const end = letters.findIndex((letter) => {
    width += textWidth(letter);
    return width > MAX_CAPTION;
  });
  return `${letters.slice(0, end).join('').trimEnd()}…`;
};

const captionOf = (network: Network): Size & { readonly name: string } => {
  const name = shortened(network.name);
  const width = (textWidth(name) * BOLD * CAPTION_SIZE) / LETTER_SIZE + 2 * CAPTION_PADDING;
  return { name, width, height: CAPTION_HEIGHT };
};

/**
 * The hull of a network among the cards of its map; undefined while none of its members is there. `place` is its place
 * among the networks; its caption keeps clear of cards and of `taken`.
 */
export const networkHull = (
  network: Network,
  place: number,
  cards: readonly NamedBox[],
  taken: readonly Box[] = [],
): NetworkHull | undefined => {
  const ids = new Set(network.members);
  const others = cards.filter(({ id }) => !ids.has(id));
  const members = cards.filter(({ id }) => ids.has(id));
  const hull = hullOf(members, others);
  if (!hull) return undefined;
  const { name, ...size } = captionOf(network);
  const holes = new Set<Box>(hull.holes);
  return {
    id: network.id,
    ...hullLook(network, place),
    ground: groundPath(hull),
    outline: outlinePath(hull),
    box: hullBox(hull),
    name,
    caption: captionPlace(hull, size, [...cards, ...taken]),
    members,
    around: others.filter((card) => holes.has(card)).map(({ id }) => id),
  };
};

/** The hulls of all networks of a map, whose captions keep clear of each other too. */
export const networkHulls = (
  networks: readonly Network[],
  cards: readonly NamedBox[],
): readonly NetworkHull[] => {
  const hulls: NetworkHull[] = [];
  for (const [place, network] of networks.entries()) {
    const hull = networkHull(
      network,
      place,
      cards,
      hulls.map(({ caption }) => caption),
    );
    if (hull) hulls.push(hull);
  }
  return hulls;
};
