/** Widths in model units, the same on the canvas and in pictures. */

const STRONGEST = 5;
const THINNEST = 1.5;
const LINK_RANGE = 8;
const BORDER_RANGE = 3;

const within = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

/** A link on one map, by its strength; one whose strength is not said is as thick as the weakest. */
export const widthOfStrength = (strength = 1): number => 1 + within(1, STRONGEST, strength);

/** A link among many maps, by the share (0–1) of them that drew it. */
export const widthOfShare = (share: number): number => THINNEST + within(0, 1, share) * LINK_RANGE;

/** However few drew it, the link that most drew is as thick as if this share had. */
const SEEN_AS_SHARE = 0.7;
/** The more links differ in how many drew them, the more they differ in how thick they are. */
const CONTRAST = 1.5;

/** A link among many maps. */
interface SharedLink {
  /** 0–1, the share of the maps that drew it. */
  readonly share: number;
  /** One map of several drew it. */
  readonly single: boolean;
}

/**
 * How thick links are beside one another: people who choose their actors agree on few links, and what three of twelve
 * drew is to stand out where nobody else agreed on as much. What one alone drew stays thin.
 */
export const widthsBeside = (links: readonly SharedLink[]): ((link: SharedLink) => number) => {
  const most = links.reduce((highest, { share, single }) => (single ? highest : Math.max(highest, share)), 0);
  const seenAs = Math.max(most, SEEN_AS_SHARE);
  return ({ share, single }) => widthOfShare(single ? share : seenAs * (share / most) ** CONTRAST);
};

/** An actor's border among many maps, by the share (0–1) of them that drew it. */
export const borderOfShare = (share: number): number => THINNEST + within(0, 1, share) * BORDER_RANGE;
