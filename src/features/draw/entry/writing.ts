import { placesSaySomething } from '../../../domain/backdrop/waiting';
import { type Change, isEmpty, squash } from '../../../domain/change';
import { addActor, addLink, setFields } from '../../../domain/commands/records';
import type { Actor } from '../../../domain/entity';
import { type Arrival, placeNewcomers } from '../../../domain/layout/newcomers';
import { boxAround } from '../../../domain/layout/placing';
import type { Point } from '../../../domain/layout/shapes';
import { type Parsed, type Plan, parseLines, planLines } from '../../../domain/lines';
import { recordKey } from '../../../domain/recordKeys';
import { newId } from '../../../state/id';
import { placeOffThread } from '../../../workers/tidy';
import type { Around } from '../around';
import type { Drawing } from '../drawing';

/** What a text would do to the map, and what of it nobody understands. */
export interface Writing extends Plan {
  readonly problems: Parsed['problems'];
}

/** More are placed off the main thread: the page shall never stand still. */
const MOST_AT_ONCE = 24;

/** What has been read would do this to the map; nothing is done yet. */
export const writingOf = (drawing: Drawing, { statements, problems }: Parsed): Writing => {
  const { actorKind, linkKind } = drawing.store.getState();
  const plan = planLines(statements, {
    newId,
    roster: drawing.roster(),
    onto: drawing.content(),
    actorKind: actorKind ?? undefined,
    linkKind: linkKind ?? undefined,
  });
  return { ...plan, problems };
};

/** The same of a text that is typed. */
export const writingOfText = (drawing: Drawing, text: string): Writing =>
  writingOf(drawing, parseLines(text, drawing.kinds().links));

/** Whether adding it would change the map at all. */
export const addsSomething = ({ newActors, newLinks, changedLinks }: Plan): boolean =>
  newActors.length + newLinks.length + changedLinks.length > 0;

type Places = ReadonlyMap<string, Point>;

const ORIGIN: Point = { x: 0, y: 0 };

/** Where places say something, newcomers do not gather around those who have a place. */
const arrivalOf = (drawing: Drawing, plan: Plan, { near, within }: Around): Arrival<Actor> => ({
  standing: placesSaySomething(drawing.content()) ? [] : drawing.placed(),
  newcomers: plan.newActors,
  links: [...drawing.content().links, ...plan.newLinks],
  near,
  within,
});

const placesAtOnce = (drawing: Drawing, plan: Plan, around: Around): Places =>
  waitingTogether(drawing, plan, placeNewcomers(arrivalOf(drawing, plan, around), drawing.cardOf));

const placesOfMany = (drawing: Drawing, plan: Plan, around: Around): Promise<Places> => {
  const shapes = new Map(drawing.kinds().actors.map(({ id, shape }) => [id, shape]));
  // without a worker a moment's standing still is better than nothing
  return placeOffThread(arrivalOf(drawing, plan, around), shapes).then(
    (places) => waitingTogether(drawing, plan, places),
    () => placesAtOnce(drawing, plan, around),
  );
};

const changeOf = ({ workshop, mapId }: Drawing, plan: Plan, places: Places): Change => {
  const entities = workshop.entities();
  const records = [
    ...plan.newActors.map((actor) => addActor(mapId, { ...actor, ...places.get(actor.id) })),
    ...plan.newLinks.map((link) => addLink(mapId, link)),
    ...plan.changedLinks.map((link) => setFields(entities, recordKey(mapId, link.id), { ...link })),
  ];
  return Object.assign({}, ...records);
};

/** The app has placed them: the places of all others are no longer its own choice alone. */
const commit = (drawing: Drawing, plan: Plan, places: Places): void => {
  const change = changeOf(drawing, plan, places);
  if (!isEmpty(change)) drawing.workshop.commit(squash(change, drawing.byHand()));
};

/** Where places say something, a line gives nobody a place: each who comes alone waits where there is room. */
const waitingApart = (drawing: Drawing, { newActors, newLinks }: Plan): Places | undefined => {
  const ids = new Set(newActors.map(({ id }) => id));
  if (newLinks.some(({ source, target }) => ids.has(source) && ids.has(target))) return undefined;
  const places = drawing.waitingPlaces(newActors.map(drawing.cardOf));
  return (
    places && new Map(newActors.flatMap(({ id }, index) => (places[index] ? [[id, places[index]]] : [])))
  );
};

/** Those who come linked with one another wait as the small map that they are. */
const waitingTogether = (drawing: Drawing, { newActors }: Plan, places: Places): Places => {
  const boxes = newActors.map((actor) => ({ ...drawing.cardOf(actor), ...(places.get(actor.id) ?? ORIGIN) }));
  const by = drawing.waitingShift(boxAround(boxes));
  if (!by) return places;
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]),
  );
};

/** Adds all of it as one step of undo; a few at once, many when their places are found. */
export const addWriting = (drawing: Drawing, plan: Plan, around: Around): Promise<void> | undefined => {
  const apart = waitingApart(drawing, plan);
  if (apart || plan.newActors.length <= MOST_AT_ONCE) {
    commit(drawing, plan, apart ?? placesAtOnce(drawing, plan, around));
    return undefined;
  }
  return placesOfMany(drawing, plan, around).then((places) => commit(drawing, plan, places));
};
