import { GLIDE } from '../../../canvas/MapCanvas';
import type { CanvasView } from '../../../canvas/view';
import { scaleOf } from '../../../domain/backdrop/geometry';
import { textBlock } from '../../../domain/backdrop/texts';
import { type Change, squash } from '../../../domain/change';
import { moveActors, setFields } from '../../../domain/commands/records';
import type { Actor } from '../../../domain/entity';
import type { Point } from '../../../domain/layout/shapes';
import {
  hasZones,
  type Tidied,
  type TidyCard,
  type TidyRequest,
  type TidyWay,
  tidied,
} from '../../../domain/layout/tidying';
import { byText } from '../../../domain/select';
import { currentLanguage, words } from '../../../i18n';
import { select } from '../../../state/selection';
import type { Undo } from '../../../state/undo';
import { commitWithWayBack } from '../../../state/wayBack';
import { say } from '../../../ui/toasts';
import { tidyOffThread } from '../../../workers/tidy';
import { chosenActors } from '../chosen';
import type { Drawing } from '../drawing';
import { factsOf } from '../facts';

/** How somebody wants it: by what fits the map, or in a way of their own choice. */
export type WantedWay = 'fitting' | 'links' | 'rings' | 'hierarchy' | 'byName' | 'byKind';

/** What tidying needs of the screen. */
export interface TidyContext {
  readonly drawing: Drawing;
  readonly undo: Undo;
  readonly view: CanvasView | null;
}

/** Without a worker the page may do it itself when it is soon done. */
const MOST_ON_PAGE = 40;
const PATIENCE_MS = 1000;
/** The view follows when the actors have come to rest. */
const REST_MS = 250;

/** What is being tidied at the moment: only the latest wish counts. */
const runs = new WeakMap<Drawing, { readonly key: string }>();

/** Ids of the chosen actors when there are two or more: then only they are put in order. */
export const chosenActorIds = (drawing: Drawing): ReadonlySet<string> | undefined => {
  const chosen = chosenActors(drawing);
  return chosen.length > 1 ? new Set(chosen.map(({ id }) => id)) : undefined;
};

/** Whether the backdrop of the map has zones: whoever stands in one must stay in it. */
export const isZoned = (drawing: Drawing): boolean => hasZones(drawing.content().backdrop);

const wayOf = (drawing: Drawing, wanted: WantedWay): TidyWay => {
  if (wanted === 'fitting') return isZoned(drawing) ? 'zones' : 'links';
  return wanted === 'byName' || wanted === 'byKind' ? 'grid' : wanted;
};

/** As a reader looks for them: by name, or by type as the types stand and then by name. */
const groupsOf = (drawing: Drawing, wanted: WantedWay): string[][] => {
  const collator = new Intl.Collator(currentLanguage());
  const sorted = [...drawing.content().actors].sort(
    (a, b) => collator.compare(a.name, b.name) || byText(a.id, b.id),
  );
  const idsOf = (actors: readonly Actor[]) => actors.map(({ id }) => id);
  if (wanted !== 'byKind') return [idsOf(sorted)];
  const kinds = drawing.kinds().actors.map(({ id }) => id);
  const untyped = sorted.filter(({ kind }) => kind === undefined || !kinds.includes(kind));
  return [...kinds.map((id) => sorted.filter(({ kind }) => kind === id)), untyped].map(idsOf);
};

const requestOf = ({ drawing, view }: TidyContext, wanted: WantedWay): TidyRequest => {
  const content = drawing.content();
  const chosen = chosenActorIds(drawing);
  return {
    way: wayOf(drawing, wanted),
    links: content.links.map(({ source, target, direction = 'none' }) => ({ source, target, direction })),
    cards: content.actors.map((actor): TidyCard => {
      const { id, x, y, pinned = false } = actor;
      const { width, height } = drawing.cardOf(actor);
      return { id, name: '', width, height, pinned, ...(x === undefined || y === undefined ? {} : { x, y }) };
    }),
    others: content.texts.map((text) => ({ ...textBlock(text), x: text.x, y: text.y })),
    groups: groupsOf(drawing, wanted),
    backdrop: content.backdrop,
    backdropScale: scaleOf(content),
    isTall: view?.isTall() ?? false,
    ...(chosen ? { chosen } : {}),
  };
};

/** Whoever was moved, pinned or removed meanwhile keeps to that. */
const stillMeant = (drawing: Drawing, { cards }: TidyRequest, { places }: Tidied): Map<string, Point> => {
  const now = new Map(drawing.content().actors.map((actor) => [actor.id, actor]));
  const isAsItWas = ({ id, x, y, pinned }: TidyCard): boolean => {
    const actor = now.get(id);
    return actor !== undefined && actor.x === x && actor.y === y && (actor.pinned ?? false) === pinned;
  };
  const meant = new Set(cards.filter(isAsItWas).map(({ id }) => id));
  return new Map(
    [...places].flatMap(([id, { x, y }]) =>
      meant.has(id) ? [[id, { x: Math.round(x), y: Math.round(y) }]] : [],
    ),
  );
};

const changeOf = (drawing: Drawing, request: TidyRequest, result: Tidied): Change => {
  const { workshop, mapId } = drawing;
  const moved = moveActors(workshop.entities(), mapId, stillMeant(drawing, request, result));
  const { backdropScale } = result;
  return backdropScale === undefined
    ? moved
    : squash(moved, setFields(workshop.entities(), mapId, { backdropScale }));
};

const found = async (request: TidyRequest): Promise<Tidied | undefined> => {
  try {
    return await tidyOffThread(request);
  } catch (error) {
    if (request.cards.length > MOST_ON_PAGE) throw error;
    return tidied(request);
  }
};

const saidOf = ({ chosen }: TidyRequest, { backdropScale }: Tidied) =>
  backdropScale === undefined ? (chosen ? 'doneChosen' : 'done') : 'grown';

const finish = (context: TidyContext, request: TidyRequest, result: Tidied): void => {
  const { drawing, undo, view } = context;
  const t = words('tidying');
  const takeBack = commitWithWayBack(drawing.workshop, changeOf(drawing, request, result), {
    undo,
    gesture: GLIDE,
    moment: 'tidy',
  });
  say(t(saidOf(request, result)), { label: words('common')('undo'), perform: takeBack });
  if (!request.chosen || result.backdropScale !== undefined) setTimeout(() => view?.fit(), REST_MS);
};

/** Where places say something, whoever stands in no zone has to be placed by somebody first. */
const standsInZone = (drawing: Drawing, { way, chosen }: TidyRequest): boolean => {
  const content = drawing.content();
  const { zoneOf } = factsOf(content);
  return way !== 'zones' || content.actors.some((actor) => (chosen?.has(actor.id) ?? true) && zoneOf(actor));
};

/** Whom to place is chosen at once: the zones are then one press away. */
const askToPlace = ({ selection, content }: Drawing): void => {
  if (selection.getState().ids.size === 0)
    select(
      selection,
      content().actors.map(({ id }) => id),
    );
  say(words('tidying')('placeFirst'));
};

/**
 * Puts the map, or what is chosen of it, in order; the actors glide to their places. While it runs the same wish is not
 * taken twice, and another one takes its place.
 */
export const tidyMap = async (context: TidyContext, wanted: WantedWay = 'fitting'): Promise<void> => {
  const { drawing } = context;
  const request = requestOf(context, wanted);
  if (!standsInZone(drawing, request)) return askToPlace(drawing);
  const run = { key: [wanted, ...(request.chosen ?? [])].join() };
  if (runs.get(drawing)?.key === run.key) return;
  runs.set(drawing, run);
  const isLatest = () => runs.get(drawing) === run;
  const telling = setTimeout(() => {
    if (isLatest()) say(words('tidying')('working'));
  }, PATIENCE_MS);
  try {
    const result = await found(request);
    if (!isLatest()) return;
    if (result) finish(context, request, result);
    else say(words('tidying')('noRoom'));
  } catch {
    if (isLatest()) say(words('tidying')('failed'));
  } finally {
    clearTimeout(telling);
    if (isLatest()) runs.delete(drawing);
  }
};
