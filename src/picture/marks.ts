/** A rectangle in model units; `x` and `y` are its upper left corner. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An outline in SVG path data; what has no fill or stroke is left open. Lengths in model units. */
export interface PathMark {
  readonly is: 'path';
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Id of the actor whose card this is. */
  readonly actor?: string;
}

/** Lines of text; `x` is their start or middle, `y` the first baseline. Lengths in model units. */
export interface TextMark {
  readonly is: 'text';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: number;
  readonly colour: string;
  readonly anchor: 'start' | 'middle';
}

export type Mark = PathMark | TextMark;

/** Marks in the order they are painted, and the room that holds all of them, strokes and letters too. */
export interface Scene {
  readonly marks: readonly Mark[];
  readonly bounds: Bounds;
}

const NOWHERE: Bounds = { x: 0, y: 0, width: 0, height: 0 };

const unionOfTwo = (a: Bounds, b: Bounds): Bounds => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
};

/** The smallest rectangle around all of them; without size at the origin when there are none. */
export const union = (all: readonly Bounds[]): Bounds =>
  all.length === 0 ? NOWHERE : all.reduce(unionOfTwo);

/** The rectangle with room added on every side. */
export const grown = ({ x, y, width, height }: Bounds, room: number): Bounds => ({
  x: x - room,
  y: y - room,
  width: width + 2 * room,
  height: height + 2 * room,
});

/** The rectangle of a size around its centre. */
export const around = (at: { x: number; y: number }, width: number, height: number): Bounds => ({
  x: at.x - width / 2,
  y: at.y - height / 2,
  width,
  height,
});

/** From the middle of a line of text down to its baseline, as a share of the size of the letters: Inter's capitals. */
const BASELINE_DROP = 0.36;

/** Text whose lines stand centred around the height `middle`. */
export const textAround = (middle: number, text: Omit<TextMark, 'is' | 'y'>): TextMark => ({
  is: 'text',
  ...text,
  y: middle - ((text.lines.length - 1) * text.lineHeight) / 2 + text.size * BASELINE_DROP,
});

/** Scenes painted one after the other, as one. */
export const together = (scenes: readonly Scene[]): Scene => ({
  marks: scenes.flatMap((scene) => scene.marks),
  // what shows nothing is nowhere, and takes no room at the origin
  bounds: union(scenes.filter(({ marks }) => marks.length > 0).map(({ bounds }) => bounds)),
});
