import type { Viewport } from '../../domain/layout/framing';
import { createSheet, type Dots, dotsOf, type Projection, release, type Sheet } from './sheet';
import type { Shown } from './shown';

/** Where a card's two pictures stand on the sheet of cards, and where they belong on a print. */
export interface Sprite {
  readonly id: string;
  readonly place: Dots;
  readonly plain: { readonly x: number; readonly y: number };
  readonly faded: { readonly x: number; readonly y: number };
  readonly isNamed: boolean;
}

/** A drawing painted for one view, on sheets that lie over one another. */
export interface Print {
  readonly element: HTMLElement;
  readonly ground: Sheet;
  /** All links; as a whole it fades where the strong ones lie above it. */
  readonly links: Sheet;
  /** What at least k drew, and the sheet on which the next k is painted. */
  strong: Sheet;
  spare: Sheet;
  readonly cards: Sheet;
  /** What is pointed at, above the rest. */
  readonly lit: Sheet;
  /** Every card twice, plain and faded; not shown itself. */
  readonly atlas: Sheet;
  sprites: readonly Sprite[];
  /** How the cards are shown whose names are seen, by id. */
  shown: ReadonlyMap<string, Shown>;
  projection: Projection;
  k: number;
}

const NOWHERE: Projection = {
  viewport: { zoom: 1, pan: { x: 0, y: 0 } },
  format: { width: 0, height: 0, ratio: 1 },
  margin: 0,
};

/** A print without anything on it, not yet in the page. */
export const createPrint = (): Print => {
  const element = document.createElement('div');
  element.className = 'live-print';
  const under = element.appendChild(document.createElement('div'));
  under.className = 'live-under';
  const sheet = (name: string): Sheet => createSheet(`live-sheet live-${name}`);
  const [ground, links, strong, spare, cards, lit] = [
    sheet('ground'),
    sheet('links'),
    sheet('strong'),
    sheet('strong'),
    sheet('cards'),
    sheet('lit'),
  ];
  under.append(...[ground, links, strong, spare, cards].map(({ canvas }) => canvas));
  element.append(lit.canvas);
  return {
    element,
    ground,
    links,
    strong,
    spare,
    cards,
    lit,
    atlas: createSheet(),
    sprites: [],
    shown: new Map(),
    projection: NOWHERE,
    k: 1,
  };
};

/** Every sheet that lies in the page becomes as large on the screen as the projection says. */
export const setSize = ({ element, projection }: Print): void => {
  const { width, height } = dotsOf(projection);
  const { ratio } = projection.format;
  Object.assign(element.style, { width: `${width / ratio}px`, height: `${height / ratio}px` });
};

/** Moves and scales a print so that it shows a view. */
export const lay = ({ element, projection: { viewport, format, margin } }: Print, wanted: Viewport): void => {
  const scale = wanted.zoom / viewport.zoom;
  const at = (axis: 'x' | 'y') => {
    const exact = wanted.pan[axis] - (viewport.pan[axis] + margin) * scale;
    // what only moved is as sharp as it was painted
    return scale === 1 ? Math.round(exact * format.ratio) / format.ratio : exact;
  };
  element.style.transform = `translate(${at('x')}px, ${at('y')}px) scale(${scale})`;
};

/** Gives the memory of a print back that is not shown. */
export const discard = (print: Print): void => {
  print.element.remove();
  const { ground, links, strong, spare, cards, lit, atlas } = print;
  for (const sheet of [ground, links, strong, spare, cards, lit, atlas]) release(sheet);
};
