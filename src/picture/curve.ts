import { around, type Mark, type Scene, textAround, union } from './marks';
import { HAIRLINE, INK, INK_2 } from './palette';

/** A line over 0, 1, 2, … things, already in the reader's words. */
export interface Curve {
  /** Its heights at 0, 1, 2, …; none is below 0. */
  readonly heights: readonly number[];
  /** What its height counts. */
  readonly title: string;
  /** What stands side by side below it. */
  readonly along: string;
}

/** Of the plane that the line runs on, in model units. */
const WIDTH = 320;
const HEIGHT = 190;
const LETTERS = 17;
/** Room beside the plane for the numbers of its levels. */
const NUMBERS = 64;
const MOST_STEPS = 5;
/** Beyond this many the dots would run together. */
const MOST_DOTS = 24;
const DOT = 4;
/** How high above the plane the title's middle is. */
const TITLE = -28;
const LINE = '#14615A';
/** How wide a digit is, as a share of its size, with some to spare. */
const DIGIT = 0.7;

/** 1, 2 or 5 times a power of ten, so that at most five steps lead from 0 to the top; never below 1: things are whole. */
const stepTo = (top: number): number => {
  const least = Math.max(1, top / MOST_STEPS);
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((step) => step * power >= least) ?? 10) * power;
};

/** The whole numbers to be written on an axis. */
const ticks = (top: number): number[] => {
  const step = stepTo(top);
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
};

const text = (words: string, x: number, middle: number, look: { weight?: number; colour?: string } = {}) =>
  textAround(middle, {
    lines: [words],
    x,
    size: LETTERS,
    lineHeight: LETTERS,
    weight: look.weight ?? 500,
    colour: look.colour ?? INK_2,
    anchor: 'middle',
  });

const dotPath = (x: number, y: number): string =>
  `M${x - DOT} ${y}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0Z`;

interface Axes {
  readonly x: (index: number) => number;
  readonly y: (height: number) => number;
  readonly last: number;
  readonly top: number;
}

const axesOf = (heights: readonly number[]): Axes => {
  const last = Math.max(1, heights.length - 1);
  const highest = Math.max(1, ...heights);
  const top = Math.ceil(highest / stepTo(highest)) * stepTo(highest);
  return { x: (index) => (index / last) * WIDTH, y: (height) => HEIGHT * (1 - height / top), last, top };
};

/** Numbers stand before the line that they belong to. */
const levels = ({ y, top }: Axes): Mark[] =>
  ticks(top).flatMap((height): Mark[] => {
    const words = String(height);
    return [
      { is: 'path', path: `M0 ${y(height)}L${WIDTH} ${y(height)}`, stroke: HAIRLINE, width: 1 },
      text(words, -8 - (words.length * LETTERS * DIGIT) / 2, y(height)),
    ];
  });

/** Round numbers, and the last one whatever it is: how many there are is what one looks for. */
const numbersBelow = ({ x, last }: Axes): Mark[] =>
  [...ticks(last).filter((index) => index <= last - stepTo(last) / 2), last].map((index) =>
    text(String(index), x(index), HEIGHT + 20),
  );

const dots = (heights: readonly number[], { x, y }: Axes): Mark[] =>
  heights.length > MOST_DOTS
    ? []
    : heights.map((height, index) => ({ is: 'path', path: dotPath(x(index), y(height)), fill: LINE }));

/** A line chart on paper: the line over its levels, numbers on both axes, and what they count. */
export const curveScene = ({ heights, title, along }: Curve): Scene => {
  const axes = axesOf(heights);
  const line = heights.map((height, index) => `${axes.x(index)} ${axes.y(height)}`).join('L');
  return {
    marks: [
      text(title, WIDTH / 2, TITLE, { weight: 650, colour: INK }),
      ...levels(axes),
      ...numbersBelow(axes),
      text(along, WIDTH / 2, HEIGHT + 46),
      ...(line ? [{ is: 'path', path: `M${line}`, stroke: LINE, width: 3 } as const] : []),
      ...dots(heights, axes),
    ],
    bounds: union([
      around({ x: WIDTH / 2, y: HEIGHT / 2 }, WIDTH + 2 * NUMBERS, HEIGHT),
      around({ x: WIDTH / 2, y: TITLE }, WIDTH, 28),
      around({ x: WIDTH / 2, y: HEIGHT + 46 }, WIDTH, 28),
    ]),
  };
};
