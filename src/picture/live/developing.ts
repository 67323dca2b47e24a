import type { ModelBox } from '../../domain/layout/framing';
import type { Bounds, Mark } from '../marks';
import { paint } from '../paint';
import { countsWithRoom } from './counting';
import {
  cardBounds,
  cardMarks,
  linkMarks,
  type Standing,
  standingsOf,
  thicknessAt,
  trackBounds,
} from './painting';
import type { Parts } from './parts';
import { type Print, type Sprite, setSize } from './print';
import { dotsAround, dotsOf, prepare, project, resized, roomOf } from './sheet';
import { shelved } from './shelves';
import type { Work } from './slices';
import { isApart } from './viewport';

/** How many ms the browser takes for what was painted, as a rule: it does so only after the frame. */
const LINK_MS = 0.025;
const CARD_MS = 0.08;
const BLANK_MS = 0.03;
/** From here on a link's count can be read. */
const COUNTS_FROM_ZOOM = 0.9;

/** What stands out: how many drew each thing, and how many must have. */
export interface Threshold {
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly k: number;
}

/** Whether so few drew it that it fades. */
export const isFaded = (id: string, { counts, k }: Threshold): boolean =>
  counts !== undefined && (counts.get(id) ?? 0) < k;

const modelBox = ({ x, y, width, height }: Bounds): ModelBox => ({
  x1: x,
  y1: y,
  x2: x + width,
  y2: y + height,
});

/** The cards in sight, the least important first: they lie lowest. */
const standingsIn = ({ cards, figures }: Parts, { projection, shown }: Print): Standing[] =>
  standingsOf(cards, figures, shown, projection.viewport.zoom)
    .filter((standing) => !isApart(modelBox(cardBounds(standing)), roomOf(projection)))
    .reverse();

const spritesOf = (standings: readonly Standing[], print: Print) => {
  const places = standings.map((standing) => dotsAround(cardBounds(standing), print.projection));
  const shelves = shelved(places, dotsOf(print.projection).width);
  const sprites = standings.map(({ figure, shown }, index): Sprite => {
    const place = places[index] ?? { x: 0, y: 0, width: 0, height: 0 };
    const plain = shelves.places[index] ?? { x: 0, y: 0 };
    const faded = { x: plain.x, y: plain.y + shelves.height };
    return { id: figure.actor.id, place, plain, faded, isNamed: shown !== undefined };
  });
  return { sprites, width: shelves.width, height: shelves.height };
};

/** Paints every card in sight, plain and faded, side by side: from there each k takes those that it needs. */
function* paintCards(print: Print, parts: Parts, { counts }: Threshold): Work {
  const standings = standingsIn(parts, print);
  const { sprites, width, height } = spritesOf(standings, print);
  const { context } = print.atlas;
  const fades = counts !== undefined;
  resized(print.atlas, width, fades ? 2 * height : height);
  for (const [index, standing] of standings.entries()) {
    const sprite = sprites[index];
    if (!sprite) continue;
    const paintAt = (at: { x: number; y: number }, look: { faded?: boolean }) => {
      project(context, print.projection, { x: at.x - sprite.place.x, y: at.y - sprite.place.y });
      paint(context, cardMarks(standing, look));
    };
    paintAt(sprite.plain, {});
    if (fades) paintAt(sprite.faded, { faded: true });
    yield (fades ? 2 : 1) * (sprite.isNamed ? CARD_MS : BLANK_MS);
  }
  print.sprites = sprites;
}

/** The counts of links that stand out, where one is so near that they can be read; the strongest first. */
const countMarks = (print: Print, { tracks, cards }: Parts, threshold: Threshold): readonly Mark[] => {
  if (print.projection.viewport.zoom < COUNTS_FROM_ZOOM) return [];
  const room = roomOf(print.projection);
  const seen = tracks.filter(
    (track) => !isFaded(track.link.id, threshold) && !isApart(modelBox(trackBounds(track, 1)), room),
  );
  const taken = cards.filter(({ x, y }) => !isApart({ x1: x, y1: y, x2: x, y2: y }, room));
  return countsWithRoom(seen.toReversed(), taken, 1);
};

/** Lays the cards where they belong: faded ones lowest, those with a name above those without. */
const layCards = (print: Print, parts: Parts, threshold: Threshold): void => {
  const { cards, atlas, sprites } = print;
  prepare(cards, print.projection);
  paint(cards.context, countMarks(print, parts, threshold));
  cards.context.setTransform(1, 0, 0, 1, 0, 0);
  for (const named of [false, true]) {
    for (const faded of [true, false]) {
      for (const sprite of sprites) {
        if (sprite.isNamed !== named || isFaded(sprite.id, threshold) !== faded) continue;
        const { x, y, width, height } = sprite.place;
        const from = faded ? sprite.faded : sprite.plain;
        if (width > 0)
          cards.context.drawImage(atlas.canvas, from.x, from.y, width, height, x, y, width, height);
      }
    }
  }
  if (!parts.drawing.over) return;
  project(cards.context, print.projection);
  paint(cards.context, parts.drawing.over.marks);
};

function* paintLinks(print: Print, { tracks }: Parts, on: 'links' | 'spare', threshold: Threshold): Work {
  const { projection } = print;
  const sheet = print[on];
  const room = roomOf(projection);
  const thickness = thicknessAt(projection.viewport.zoom);
  prepare(sheet, projection);
  for (const track of tracks) {
    if (isFaded(track.link.id, threshold)) continue;
    if (isApart(modelBox(trackBounds(track, thickness)), room)) continue;
    paint(sheet.context, linkMarks(track, thickness));
    yield LINK_MS;
  }
}

/** Shows what at least k drew; everything else stays as it is, faded. */
export function* strengthen(print: Print, parts: Parts, threshold: Threshold): Work {
  const isAll = threshold.counts === undefined || threshold.k <= 1;
  if (!isAll) yield* paintLinks(print, parts, 'spare', threshold);
  [print.strong, print.spare] = [print.spare, print.strong];
  print.spare.canvas.hidden = true;
  print.strong.canvas.hidden = isAll;
  print.element.dataset['faded'] = String(!isAll);
  layCards(print, parts, threshold);
  print.k = threshold.k;
}

/** Paints a drawing for the view of a print: cards first, for they say most. */
export function* develop(print: Print, parts: Parts, threshold: Threshold): Work {
  setSize(print);
  const { under } = parts.drawing;
  if (under) {
    prepare(print.ground, print.projection);
    paint(print.ground.context, under.marks);
    yield under.marks.length * LINK_MS;
  }
  yield* paintCards(print, parts, threshold);
  layCards(print, parts, threshold);
  yield* paintLinks(print, parts, 'links', { ...threshold, k: 1 });
  yield* strengthen(print, parts, threshold);
}
