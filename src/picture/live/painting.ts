import { type Figure, figureOf, figureScene } from '../actors';
import { badgeScene, linkScene } from '../links';
import { around, type Bounds, grown, type Mark, type PathMark } from '../marks';
import { ATTENTION, INK } from '../palette';
import type { Track } from '../scene';
import { type NamedCard, type Shown, shownCard } from './shown';

/** From this zoom on lines are as thick as they are; further out they get thinner more slowly than the rest shrinks. */
const THINNING_BEGINS = 0.42;
const THINNING = 0.6;
/** How far the light around a lit link reaches beyond it on both sides, in lines' own units. */
const LIGHT = 4;
const RING = 1.5;
/** The light around a lit card, and the ring around that, in px. */
const HALO = { light: 6, ring: 2 } as const;

/** How many times as thick as usual lines are at a zoom. */
export const thicknessAt = (zoom: number): number => Math.max(1, (THINNING_BEGINS / zoom) ** THINNING);

const thickened = (mark: Mark, by: number): Mark =>
  mark.is === 'text' || !mark.stroke
    ? mark
    : {
        ...mark,
        width: (mark.width ?? 1) * by,
        ...(mark.dash && { dash: mark.dash.map((length) => length * by) }),
      };

/** A link's line and arrowheads. */
export const linkMarks = ({ link, segment }: Track, thickness: number): readonly Mark[] =>
  linkScene({ ...link, width: link.width * thickness }, segment).marks;

const isLine = (mark: Mark): mark is PathMark => mark.is === 'path' && mark.stroke !== undefined;

/** A link that is talked about: ink in a light with a ring around it. */
export const litLinkMarks = (track: Track, thickness: number): readonly Mark[] => {
  const own = linkMarks({ ...track, link: { ...track.link, colour: INK, faded: false } }, thickness);
  const { dash: _dash, ...line } = own.find(isLine) ?? { is: 'path', path: '' };
  const width = line.width ?? 1;
  const light = 2 * LIGHT * thickness;
  return [
    { ...line, stroke: INK, width: width + light + 2 * RING * thickness },
    { ...line, stroke: ATTENTION, width: width + light },
    ...own,
  ];
};

/** A link's count, where it has one; so much larger than usual. */
export const countScene = ({ link, segment }: Track, scale: number) =>
  link.badge === undefined ? undefined : badgeScene(link.badge, segment, scale);

/** What a card says beside its name. */
interface CardLook {
  readonly faded?: boolean;
  readonly highlighted?: boolean;
}

/** How a card stands on the drawing. */
export interface Standing {
  readonly figure: Figure;
  readonly card: NamedCard;
  /** Undefined: there is no room for its name, and it is a card without one. */
  readonly shown: Shown | undefined;
  readonly zoom: number;
}

/** How each of the cards stands when names are shown so large; cards without a figure are left out. */
export const standingsOf = (
  cards: readonly NamedCard[],
  figures: ReadonlyMap<string, Figure>,
  shown: ReadonlyMap<string, Shown>,
  zoom: number,
): Standing[] =>
  cards.flatMap((card) => {
    const figure = figures.get(card.id);
    return figure ? [{ figure, card, shown: shown.get(card.id), zoom }] : [];
  });

/** As wide on the screen as on a map, however large the card: between two cards their link is to be seen. */
const haloAt = (zoom: number): Figure['halo'] => ({
  light: HALO.light / Math.min(1, zoom),
  ring: HALO.ring / Math.min(1, zoom),
});

const enlarged = ({ figure, card, shown, zoom }: Standing, look: CardLook): Figure => {
  const actor = { ...figure.actor, ...look, scale: figure.scale * (shown?.growth ?? 1) };
  return { ...figureOf(actor, 'full'), ...shownCard(card, shown), halo: haloAt(zoom) };
};

/** A card's marks; without room for its name only the card is left. */
export const cardMarks = (standing: Standing, look: CardLook): readonly Mark[] => {
  const { marks } = figureScene(enlarged(standing, look));
  const seen = standing.shown === undefined ? marks.filter(({ is }) => is === 'path') : marks;
  // a card without a name is no more than a mark: a thick border would make it louder than the names
  const thickness = standing.shown === undefined ? 1 : thicknessAt(standing.zoom);
  return seen.map((mark) => thickened(mark, thickness));
};

/** The room that a card takes at most, border, storeys and all. */
export const cardBounds = (standing: Standing): Bounds =>
  grown(figureScene(enlarged(standing, {})).bounds, standing.figure.border * thicknessAt(standing.zoom));

/** The room that a link takes. */
export const trackBounds = ({ link, segment: { from, to } }: Track, thickness: number): Bounds =>
  grown(
    around(
      { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
      Math.abs(to.x - from.x),
      Math.abs(to.y - from.y),
    ),
    3 * link.width * thickness,
  );
