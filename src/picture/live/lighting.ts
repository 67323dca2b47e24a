import { paint } from '../paint';
import { INK_2 } from '../palette';
import type { Track } from '../scene';
import { countsWithRoom } from './counting';
import { type LetterSizes, namesSeen } from './naming';
import { cardMarks, linkMarks, litLinkMarks, standingsOf, thicknessAt } from './painting';
import type { Parts } from './parts';
import type { Print } from './print';
import { prepare, release } from './sheet';
import { type NamedCard, shownCard } from './shown';

/** Links of what is lit are to be followed to their other ends, where the drawing is seen from afar. */
const RELATED_GROWTH = 1.5;
/** Counts on links are read from further away than where they stand on a map. */
const COUNT_GROWTH = 1.25;
/** What is talked about is read from afar, and little else is. */
const ALONE_LETTERS = 1.5;

/** What stands above the rest, by id. */
export interface LitIds {
  /** With whatever hangs on it: links of actors, and whoever they lead to. */
  readonly lit: ReadonlySet<string>;
  /** By itself, with nothing but the links between what is so lit. */
  readonly alone: ReadonlySet<string>;
}

interface Lit {
  readonly tracks: readonly Track[];
  /** Links of a lit actor, unless one of them is what is pointed at. */
  readonly related: readonly Track[];
  /** The lit actors first, then those at the other ends. */
  readonly cards: readonly NamedCard[];
}

const endsOf = (tracks: readonly Track[]): ReadonlySet<string> =>
  new Set(tracks.flatMap(({ link }) => [link.source, link.target]));

const litOf = ({ cards, tracks, tracksByActor }: Parts, { lit, alone }: LitIds): Lit => {
  const isLit = (id: string) => lit.has(id) || alone.has(id);
  const litTracks = tracks.filter(({ link }) => isLit(link.id));
  const linked = endsOf(litTracks);
  const hubs = [...lit].filter((id) => !linked.has(id));
  const between = tracks.filter(({ link }) => alone.has(link.source) && alone.has(link.target));
  const related = [...new Set([...hubs.flatMap((id) => tracksByActor.get(id) ?? []), ...between])];
  const ends = endsOf([...litTracks, ...related]);
  return {
    tracks: litTracks,
    related: related.filter(({ link }) => !isLit(link.id)),
    cards: [...cards.filter(({ id }) => isLit(id)), ...cards.filter(({ id }) => !isLit(id) && ends.has(id))],
  };
};

/** A link that is looked at: what many drew and what one drew are told apart by their width and dashes, without paleness. */
export const inInk = (track: Track): Track => ({
  ...track,
  link: { ...track.link, colour: INK_2, faded: false },
});

/** Paints what is pointed at, with its links and whoever they lead to, above the rest, which steps back. */
export const lightUp = (print: Print, parts: Parts, ids: LitIds, { least, most }: LetterSizes): void => {
  const { tracks, related, cards } = litOf(parts, ids);
  const isLit = (id: string) => ids.lit.has(id) || ids.alone.has(id);
  const isAnything = cards.length > 0;
  print.element.dataset['lit'] = String(isAnything);
  if (!isAnything) {
    release(print.lit);
    return;
  }
  const { zoom } = print.projection.viewport;
  const thickness = thicknessAt(zoom);
  const { context } = print.lit;
  prepare(print.lit, print.projection);
  for (const track of related) paint(context, linkMarks(inInk(track), thickness * RELATED_GROWTH));
  for (const track of tracks) paint(context, litLinkMarks(track, thickness));
  const largest = most * (ids.alone.size > 0 ? ALONE_LETTERS : 1);
  const shown = namesSeen(cards, zoom, { least: Math.min(least * 1.2, most), most: largest }, isLit);
  const standings = standingsOf(cards, parts.figures, shown, zoom);
  for (const isNamed of [false, true]) {
    for (const standing of standings.toReversed()) {
      const highlighted = isLit(standing.figure.actor.id);
      if ((standing.shown !== undefined || highlighted) === isNamed) {
        paint(context, cardMarks(standing, { highlighted }));
      }
    }
  }
  const taken = standings.map(({ card, shown: how }) => shownCard(card, how));
  const scale = Math.max(1, COUNT_GROWTH / zoom);
  paint(context, countsWithRoom([...tracks, ...related.toReversed()], taken, scale));
};
