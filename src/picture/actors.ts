import { storeyOffsets } from '../domain/backdrop/tower';
import type { Shape } from '../domain/entity';
import { CARD_FONT_SIZE, CARD_LINE_HEIGHT, cardOf } from '../domain/layout/card';
import { DEFAULT_COLOUR, inWhite, NO_FILL, tint } from '../domain/layout/colour';
import type { Box } from '../domain/layout/placing';
import { shapePath } from '../domain/layout/shapes';
import { borderOfShare } from '../domain/layout/widths';
import type { Detail, DrawnActor } from './drawing';
import { around, type Bounds, grown, type Mark, type PathMark, type Scene, textAround } from './marks';
import { ATTENTION, INK, INK_2 } from './palette';

/** Widths of what surrounds an actor that is talked about. */
interface Halo {
  readonly light: number;
  readonly ring: number;
}

/** An actor with its card measured; the size is without the border. */
export interface Figure extends Box {
  readonly actor: DrawnActor;
  readonly lines: readonly string[];
  readonly shape: Shape;
  readonly colour: string;
  readonly border: number;
  readonly scale: number;
  readonly badge: string | undefined;
  readonly halo: Halo;
}

const BORDER = 2;
const BADGE_SIZE = 11;
const BADGE_HEIGHT = 14;
const FADED_SHARE = 0.4;
/** In a thumbnail it must still be seen from afar. */
const HALOS: Readonly<Record<Detail, Halo>> = {
  full: { light: 6, ring: 2 },
  thumbnail: { light: 13, ring: 5 },
};
const DASH: readonly number[] = [5, 4];

const borderOf = ({ weight }: DrawnActor): number => (weight === undefined ? BORDER : borderOfShare(weight));

/** Measures an actor's card. */
export const figureOf = (actor: DrawnActor, detail: Detail): Figure => {
  const shape = actor.kind?.shape ?? 'card';
  const card = cardOf(actor.name, shape);
  const scale = actor.scale ?? 1;
  const { light, ring } = HALOS[detail];
  const badge = detail === 'full' ? actor.badge : undefined;
  return {
    actor,
    shape,
    x: actor.x,
    y: actor.y,
    lines: card.lines,
    width: card.width * scale,
    height: (card.height + (badge ? BADGE_HEIGHT : 0)) * scale,
    scale,
    colour: actor.kind?.colour ?? DEFAULT_COLOUR,
    border: borderOf(actor),
    badge,
    halo: { light: light * scale, ring: ring * scale },
  };
};

const enlarged = (figure: Figure, room: number): string =>
  shapePath(figure.shape, figure.width + 2 * room, figure.height + 2 * room, figure);

/** What is talked about: a halo inside a ring of ink, both outside the border. */
const haloMarks = (figure: Figure): Mark[] => [
  { is: 'path', path: enlarged(figure, figure.border / 2 + figure.halo.light + figure.halo.ring), fill: INK },
  { is: 'path', path: enlarged(figure, figure.border / 2 + figure.halo.light), fill: ATTENTION },
];

/** Faded means a paler border and greyer letters, not see-through ones: links behind would spoil the name. */
const cardMark = (figure: Figure): PathMark => {
  const { actor, colour } = figure;
  const path = enlarged(figure, 0);
  return {
    is: 'path',
    path,
    fill: actor.kind ? tint(actor.faded ? inWhite(colour, FADED_SHARE) : colour) : NO_FILL,
    stroke: actor.faded ? inWhite(colour, FADED_SHARE) : colour,
    width: figure.border,
    ...(actor.dashed ? { dash: DASH } : {}),
    actor: actor.id,
  };
};

/** Influence is height: storeys of the card's own look under it. */
const storeyMarks = (figure: Figure): Mark[] => {
  const { actor: _actor, ...look } = cardMark(figure);
  return storeyOffsets(figure.actor.influence).map(({ x, y }) => {
    const at = { x: figure.x + x * figure.scale, y: figure.y + y * figure.scale };
    return { ...look, path: shapePath(figure.shape, figure.width, figure.height, at) };
  });
};

const nameMark = (figure: Figure): Mark =>
  textAround(figure.y - (figure.badge ? (BADGE_HEIGHT * figure.scale) / 2 : 0), {
    lines: figure.lines,
    x: figure.x,
    size: CARD_FONT_SIZE * figure.scale,
    lineHeight: CARD_LINE_HEIGHT * figure.scale,
    weight: 500,
    colour: figure.actor.faded ? INK_2 : INK,
    anchor: 'middle',
  });

const badgeMarks = (figure: Figure): Mark[] => {
  if (!figure.badge) return [];
  const middle = figure.y + (figure.lines.length * CARD_LINE_HEIGHT * figure.scale) / 2;
  const look = {
    size: BADGE_SIZE * figure.scale,
    lineHeight: BADGE_HEIGHT * figure.scale,
    weight: 500,
    colour: INK_2,
  } as const;
  return [textAround(middle, { ...look, lines: [figure.badge], x: figure.x, anchor: 'middle' })];
};

const withStoreys = ({ actor, scale }: Figure, bounds: Bounds): Bounds => ({
  ...bounds,
  height: bounds.height + (storeyOffsets(actor.influence)[0]?.y ?? 0) * scale,
});

/** An actor's card with its name, and what is said about it. */
export const figureScene = (figure: Figure): Scene => {
  const highlighted = figure.actor.highlighted === true;
  const room = figure.border / 2 + (highlighted ? figure.halo.light + figure.halo.ring : 0);
  return {
    marks: [
      ...storeyMarks(figure),
      ...(highlighted ? haloMarks(figure) : []),
      cardMark(figure),
      nameMark(figure),
      ...badgeMarks(figure),
    ],
    bounds: withStoreys(figure, grown(around(figure, figure.width, figure.height), room)),
  };
};
