import type { Direction, LineStyle, Shape } from '../domain/entity';
import type { Scene } from './marks';

/** What a picture shows of an actor; `x` and `y` are the centre of its card in model units. */
export interface DrawnActor {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** How many times as large as usual; 1 when absent. */
  readonly scale?: number;
  /** Absent: the look of an actor whose type is not said. */
  readonly kind?: { readonly colour: string; readonly shape: Shape };
  /** 0–1, the share of people who drew it: a thicker border. */
  readonly weight?: number;
  /** 0–5: storeys under the card. */
  readonly influence?: number;
  /** A count under the name, such as "7/12". */
  readonly badge?: string;
  readonly faded?: boolean;
  readonly dashed?: boolean;
  readonly highlighted?: boolean;
}

/** What a picture shows of a link; `source` and `target` are ids of its drawing's actors, `width` is in model units. */
export interface DrawnLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly colour: string;
  readonly line: LineStyle;
  readonly width: number;
  readonly direction: Direction;
  /** A count at the middle, such as "3/12". */
  readonly badge?: string;
  readonly faded?: boolean;
  /** Dashed whatever `line` says. */
  readonly dashed?: boolean;
}

/** What a picture shows: one person's map, or many people's laid over one another. */
export interface Drawing {
  readonly actors: readonly DrawnActor[];
  readonly links: readonly DrawnLink[];
  /** What lies under actors and links: a backdrop, networks. */
  readonly under?: Scene;
  /** What lies over them: words on the map. */
  readonly over?: Scene;
}

/** A thumbnail leaves out the counts. */
export type Detail = 'full' | 'thumbnail';

/** The types that occur in a drawing, in the order they are listed. */
export interface Legend {
  readonly actors: readonly { readonly name: string; readonly colour: string; readonly shape: Shape }[];
  readonly links: readonly { readonly name: string; readonly colour: string; readonly line: LineStyle }[];
}

/** Of pictures that explain themselves. */
export const NO_LEGEND: Legend = { actors: [], links: [] };
