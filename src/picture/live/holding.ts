import type { Point } from '../../domain/layout/shapes';
import { paint } from '../paint';
import { tracksOf } from '../scene';
import { inInk } from './lighting';
import { cardMarks, linkMarks, standingsOf, thicknessAt } from './painting';
import type { Parts } from './parts';
import type { Print } from './print';
import { prepare } from './sheet';

/** An actor in somebody's hand. */
export interface Held {
  readonly id: string;
  /** How far it is from where it stands, in model units. */
  readonly by: Point;
  /** It has been let go of, and stays there until the drawing says where it stands. */
  readonly isDropped: boolean;
}

/** What a hand does with the actor that it has grabbed; `by` in px from where it was grabbed. */
export interface Grip {
  readonly move: (by: Point) => void;
  readonly drop: () => void;
  /** Puts it back. */
  readonly cancel: () => void;
}

/** Where an actor stands once it has been moved, in whole model units. */
export const placeOf = ({ figures }: Parts, { id, by }: Held): Point | undefined => {
  const figure = figures.get(id);
  return figure && { x: Math.round(figure.x + by.x), y: Math.round(figure.y + by.y) };
};

/** Paints what is held, with its links, above the drawing; where it was, it is still seen. */
export const paintHeld = (print: Print, parts: Parts, { id, by }: Held): void => {
  print.element.dataset['lit'] = 'false';
  prepare(print.lit, print.projection);
  const figure = parts.figures.get(id);
  const card = parts.cards.find((one) => one.id === id);
  if (!figure || !card) return;
  const { zoom } = print.projection.viewport;
  const { context } = print.lit;
  const to = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  const shown = print.shown.get(id);
  const figures = new Map([...parts.figures, [id, { ...figure, ...to(figure) }]]);
  const links = (parts.tracksByActor.get(id) ?? []).map(({ link }) => link);
  for (const track of tracksOf(links, figures)) paint(context, linkMarks(inInk(track), thicknessAt(zoom)));
  const moved = shown ? new Map([[id, { ...shown, ...to(shown) }]]) : new Map();
  for (const standing of standingsOf([{ ...card, ...to(card) }], figures, moved, zoom)) {
    paint(context, cardMarks(standing, { highlighted: true }));
  }
};
