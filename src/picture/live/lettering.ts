import { look } from '../../state/look';
import type { LetterSizes } from './naming';
import type { Format } from './sheet';

/** More dots to a px cost time and are not seen, and so many on a sheet cost too much memory. */
const MOST_RATIO = 2;
const MOST_DOTS = 8e6;

/** The smallest and largest names, in px. */
const LEAST_LETTERS = 11;
const LEAST_LETTERS_IN_ROOM = 16;
const LARGEST_LETTERS = 36;
/** How many of the largest letters fit side by side. */
const LETTERS_ACROSS = 54;

/** The format of a frame that is so large, in px. */
export const formatOf = (width: number, height: number): Format => ({
  width,
  height,
  ratio: Math.min(devicePixelRatio, MOST_RATIO, Math.sqrt(MOST_DOTS / Math.max(1, width * height))),
});

/** How large names are to be on a screen: larger for a room, and the larger the screen. */
export const lettersFor = ({ width }: Format): LetterSizes => {
  const least = look.getState().isProjector ? LEAST_LETTERS_IN_ROOM : LEAST_LETTERS;
  return { least, most: Math.max(least * 1.2, Math.min(LARGEST_LETTERS, width / LETTERS_ACROSS)) };
};
