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

/** An actor's border among many maps, by the share (0–1) of them that drew it. */
export const borderOfShare = (share: number): number => THINNEST + within(0, 1, share) * BORDER_RANGE;
