import type { Shape } from '../../domain/entity';
import { PADDING_X, PADDING_Y } from '../../domain/layout/card';
import type { ModelBox } from '../../domain/layout/framing';
import { byText } from '../../domain/select';
import { type Figure, figureOf, figureScene } from '../actors';
import type { Drawing } from '../drawing';
import { type Bounds, together } from '../marks';
import { type Track, tracksOf } from '../scene';
import { type NamedCard, type Shown, shownCard } from './shown';

/** A drawing taken apart, in model units, so that parts of it can be painted, hit and lit by themselves. */
export interface Parts {
  readonly drawing: Drawing;
  readonly figures: ReadonlyMap<string, Figure>;
  /** The most important first: drawn by most, then most linked. */
  readonly cards: readonly NamedCard[];
  /** The least important first, as they are painted; what the drawing says is faded comes before everything. */
  readonly tracks: readonly Track[];
  readonly tracksByActor: ReadonlyMap<string, readonly Track[]>;
  readonly content: ModelBox;
}

const boxOf = ({ x, y, width, height }: Bounds): ModelBox => ({
  x1: x,
  y1: y,
  x2: x + width,
  y2: y + height,
});

const byEnds = (tracks: readonly Track[]): Map<string, Track[]> => {
  const byActor = new Map<string, Track[]>();
  for (const track of tracks) {
    for (const id of [track.link.source, track.link.target]) {
      const known = byActor.get(id);
      if (known) known.push(track);
      else byActor.set(id, [track]);
    }
  }
  return byActor;
};

/** Shapes whose sides run straight down: in the others a name has no room to spare. */
const STRAIGHT: ReadonlySet<Shape> = new Set(['card', 'square', 'barrel']);

const cardOf = ({ actor: { id }, x, y, width, height, scale, shape }: Figure): NamedCard => {
  const isStraight = STRAIGHT.has(shape);
  const padding = {
    width: isStraight ? 2 * PADDING_X * scale : 0,
    height: isStraight ? 2 * PADDING_Y * scale : 0,
  };
  return { id, x, y, width, height, scale, padding };
};

/** `counts` tells how many drew each thing; without it, its size and thickness do. */
export const partsOf = (drawing: Drawing, counts?: ReadonlyMap<string, number>): Parts => {
  const figures = new Map(drawing.actors.map((actor) => [actor.id, figureOf(actor, 'full')]));
  const tracks = tracksOf(drawing.links, figures);
  const linkWeight = ({ link }: Track): number => (link.faded ? -1 : (counts?.get(link.id) ?? link.width));
  tracks.sort((a, b) => linkWeight(a) - linkWeight(b));
  const tracksByActor = byEnds(tracks);
  const weight = ({ id, scale }: NamedCard): number => counts?.get(id) ?? scale;
  const degree = ({ id }: NamedCard): number => tracksByActor.get(id)?.length ?? 0;
  const cards = [...figures.values()].map(cardOf);
  cards.sort((a, b) => weight(b) - weight(a) || degree(b) - degree(a) || byText(a.id, b.id));
  const under = drawing.under ? [drawing.under] : [];
  const over = drawing.over ? [drawing.over] : [];
  const { bounds } = together([...under, ...over, ...[...figures.values()].map(figureScene)]);
  return { drawing, figures, cards, tracks, tracksByActor, content: boxOf(bounds) };
};

/** The room that everything takes when cards are shown so. */
export const contentAt = ({ cards, content }: Parts, shown: ReadonlyMap<string, Shown>): ModelBox => {
  const boxes = cards.map((card) => shownCard(card, shown.get(card.id)));
  return {
    x1: Math.min(content.x1, ...boxes.map(({ x, width }) => x - width / 2)),
    y1: Math.min(content.y1, ...boxes.map(({ y, height }) => y - height / 2)),
    x2: Math.max(content.x2, ...boxes.map(({ x, width }) => x + width / 2)),
    y2: Math.max(content.y2, ...boxes.map(({ y, height }) => y + height / 2)),
  };
};
