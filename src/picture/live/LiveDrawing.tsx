import type { Point } from '../../domain/layout/shapes';
import type { Drawing } from '../drawing';
import { Picture } from '../Picture';

/** How far something lies over the drawing, in px. */
export interface LiveInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What can be done with the part of the drawing that is in sight. */
export interface LiveView {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly reveal: (place: Point) => void;
}

export interface LiveDrawingProps {
  /** Memoise it: the same object is not worked out again. */
  readonly drawing: Drawing;
  /** How many drew each actor and link, by id; absent: nothing fades but what the drawing says is faded. */
  readonly counts?: ReadonlyMap<string, number>;
  /** What fewer drew fades, and nothing else changes: this is what a slider slides. */
  readonly k?: number;
  /** Ids of the actors and links that are pointed at or chosen. */
  readonly lit: ReadonlySet<string>;
  /** What is drawn, for those who do not see it. */
  readonly label: string;
  /** Which keys do what while the drawing has the focus. */
  readonly description: string;
  /** Absent: there is nothing to point at. */
  readonly onHover?: (id: string | null) => void;
  readonly onTap?: (id: string | null) => void;
  readonly onReady?: (view: LiveView) => void;
  readonly insets?: () => LiveInsets;
}

/** A drawing of hundreds of actors to look at, to come closer to and to point at. */
export const LiveDrawing = ({ drawing, label, lit }: LiveDrawingProps) => (
  <Picture drawing={drawing} label={label} lit={lit} />
);
