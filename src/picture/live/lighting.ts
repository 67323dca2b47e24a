import { paint } from '../paint';
import { INK_2 } from '../palette';
import type { Track } from '../scene';
import { countsWithRoom } from './counting';
import { type LetterSizes, type NamedCard, namesSeen, shownCard } from './naming';
import { cardMarks, linkMarks, litLinkMarks, standingsOf, thicknessAt } from './painting';
import type { Parts } from './parts';
import type { Print } from './print';
import { prepare, release } from './sheet';

/** Links of what is lit are to be followed to their other ends, where the drawing is seen from afar. */
const RELATED_GROWTH = 1.5;
/** Counts on links are read from further away than where they stand on a map. */
const COUNT_GROWTH = 1.25;

/** What is pointed at, with what hangs on it. */
interface Lit {
  readonly tracks: readonly Track[];
  /** Links of a lit actor, unless one of them is what is pointed at. */
  readonly related: readonly Track[];
  /** The lit actors first, then those at the other ends. */
  readonly cards: readonly NamedCard[];
}

const litOf = ({ cards, tracks, tracksByActor }: Parts, lit: ReadonlySet<string>): Lit => {
  const litTracks = tracks.filter(({ link }) => lit.has(link.id));
  const linked = new Set(litTracks.flatMap(({ link }) => [link.source, link.target]));
  const hubs = [...lit].filter((id) => !linked.has(id));
  const related = new Set(hubs.flatMap((id) => tracksByActor.get(id) ?? []));
  const ends = new Set([...litTracks, ...related].flatMap(({ link }) => [link.source, link.target]));
  return {
    tracks: litTracks,
    related: [...related].filter(({ link }) => !lit.has(link.id)),
    cards: [
      ...cards.filter(({ id }) => lit.has(id)),
      ...cards.filter(({ id }) => !lit.has(id) && ends.has(id)),
    ],
  };
};

/** What many drew and what one drew are told apart by their width and dashes; here no paleness is needed. */
const inInk = (track: Track): Track => ({ ...track, link: { ...track.link, colour: INK_2, faded: false } });

/** Paints what is pointed at, with its links and whoever they lead to, above the rest, which steps back. */
export const lightUp = (
  print: Print,
  parts: Parts,
  lit: ReadonlySet<string>,
  { least, most }: LetterSizes,
): void => {
  const { tracks, related, cards } = litOf(parts, lit);
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
  const shown = namesSeen(cards, zoom, { least: Math.min(least * 1.2, most), most }, (id) => lit.has(id));
  const standings = standingsOf(cards, parts.figures, shown, zoom);
  for (const isNamed of [false, true]) {
    for (const standing of standings.toReversed()) {
      const highlighted = lit.has(standing.figure.actor.id);
      if ((standing.shown !== undefined || highlighted) === isNamed) {
        paint(context, cardMarks(standing, { highlighted }));
      }
    }
  }
  const taken = standings.map(({ card, shown: how }) => shownCard(card, how));
  const scale = Math.max(1, COUNT_GROWTH / zoom);
  paint(context, countsWithRoom([...tracks, ...related.toReversed()], taken, scale));
};
