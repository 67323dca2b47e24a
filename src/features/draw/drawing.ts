import { placedOn, settledPlaces } from '../../domain/backdrop/waiting';
import { type Change, type Fields, squash } from '../../domain/change';
import { addActor, addLink, moveActors, removeRecords, setFields } from '../../domain/commands/records';
import { becomeListed } from '../../domain/commands/sameActor';
import type { Actor, Entities, Key, Link, MapInfo, RosterEntry } from '../../domain/entity';
import { type Card, cardByKind } from '../../domain/layout/card';
import { centreOf, type Point } from '../../domain/layout/shapes';
import { recordKey } from '../../domain/recordKeys';
import { canLink, existingLink } from '../../domain/rules';
import { emptyMap, type MapContent, mapContent, rosterEntries } from '../../domain/select';
import { entryNamed } from '../../domain/suggest';
import { type Kinds, kindsOf } from '../../picture/mapPicture';
import { newId } from '../../state/id';
import { remembered } from '../../state/remembered';
import { type Selection, select } from '../../state/selection';
import type { Undo } from '../../state/undo';
import { commitWithWayBack } from '../../state/wayBack';
import type { Workshop } from '../../state/workshop';
import { createDrawingState, type DrawingStore } from './drawingState';
import { choosingKinds, type KindChoice } from './kindChoice';
import { type Places, placesOn } from './places';

/** What a new actor has beside its name. */
export interface Beside {
  /** Id of the actor it is linked to at once. */
  readonly linkedTo?: string;
  /** The known actor that it is; else the one that goes by its name, if there is one. */
  readonly entry?: RosterEntry;
}

type Values<T> = { readonly [Field in keyof T]?: T[Field] | undefined };

/** The gestures of drawing on one map, each of them one step of undo. */
export interface Drawing extends Places, KindChoice {
  readonly store: DrawingStore;
  readonly mapId: string;
  readonly workshop: Workshop;
  readonly selection: Selection;
  /** What stands on the map now: the same object until something is committed. */
  readonly content: () => MapContent;
  /** The workshop's types of actors and links. */
  readonly kinds: () => Kinds;
  /** The map's actors where they stand on the canvas, those that nobody has placed among them. */
  readonly placed: () => readonly (Actor & Point)[];
  /** Where an actor stands, or the middle of a link. */
  readonly placeOf: (id: string) => Point | undefined;
  /** The workshop's known actors. */
  readonly roster: () => readonly RosterEntry[];
  /** How an actor stands on its card. */
  readonly cardOf: (actor: Actor) => Card;
  /** A new actor of this name that is not on the map yet, of the chosen type; undefined for an empty name. */
  readonly newActor: (name: string, at: Point, entry?: RosterEntry) => Actor | undefined;
  /** A new link of the chosen type that is not on the map yet. */
  readonly newLink: (source: string, target: string) => Link;
  /** Adds an actor where the author wants it. Returns it, or undefined for an empty name. */
  readonly add: (name: string, at: Point, beside?: Beside) => Actor | undefined;
  readonly rename: (id: string, name: string) => void;
  /** Makes an actor the known one. */
  readonly become: (id: string, entry: RosterEntry) => void;
  /** Links two actors; a link that already says so is chosen instead. */
  readonly link: (source: string, target: string) => Link | undefined;
  /** Gives fields other values; undefined takes one away. `typing`: what is typed within a second is one step. */
  readonly set: (id: string, values: Values<Actor> | Values<Link>, typing?: boolean) => void;
  /** Gives these places by hand: from now on it is not the app alone who says where somebody stands. */
  readonly byHand: (placesById?: ReadonlyMap<string, Point>) => Change;
  /** Moves actors by hand. */
  readonly move: (placesById: ReadonlyMap<string, Point>, gesture?: string) => void;
  /** Gives actors the places that the app has found for them. */
  readonly arrange: (placesById: ReadonlyMap<string, Point>, gesture?: string) => void;
  /** Gives fields of the map itself other values; undefined takes one away. */
  readonly setInfo: (values: Values<MapInfo>, typing?: boolean) => void;
  /** Returns how to take it back, whatever came after it. */
  readonly remove: (ids: Iterable<string>, undo?: Undo) => () => void;
}

/** What stands on a map that is gone. */
const NOTHING = emptyMap('');

const countActors = (entities: Entities, keys: readonly Key[]): number =>
  keys.filter((key) => entities.get(key)?.is === 'actor').length;

/** Stands between a screen and the change stream: turns gestures into commands. */
export const createDrawing = (workshop: Workshop, mapId: string, selection: Selection): Drawing => {
  const store = createDrawingState();
  const content = remembered(workshop, (entities) => mapContent(entities, mapId) ?? NOTHING);
  const kinds = remembered(workshop, kindsOf);
  const roster = remembered(workshop, rosterEntries);
  const sizes = remembered(workshop, () => cardByKind(kinds().actors));
  const placed = remembered(workshop, () => placedOn(content(), content().actors, sizes()));
  const keyOf = (id: string) => recordKey(mapId, id);

  const boxes = () => placed().map((actor) => ({ ...sizes()(actor), x: actor.x, y: actor.y }));

  const byHand: Drawing['byHand'] = (placesById = new Map()) => {
    const places = new Map([...settledPlaces(content(), placed()), ...placesById]);
    const moved = moveActors(workshop.entities(), mapId, places);
    return squash(moved, setFields(workshop.entities(), mapId, { autoPlaced: undefined }));
  };

  const newLink: Drawing['newLink'] = (source, target) => {
    const kind = store.getState().linkKind;
    return { is: 'link', id: newId(), source, target, ...(kind ? { kind } : {}) };
  };

  const newActor: Drawing['newActor'] = (name, at, given) => {
    const trimmed = name.trim();
    if (!trimmed) return undefined;
    const entry = given ?? entryNamed(roster(), trimmed);
    const kind = store.getState().actorKind ?? entry?.kind;
    return {
      is: 'actor',
      id: newId(),
      name: trimmed,
      x: Math.round(at.x),
      y: Math.round(at.y),
      ...(kind ? { kind } : {}),
      ...(entry ? { rosterId: entry.id } : {}),
      ...(entry?.place ? { place: entry.place } : {}),
    };
  };

  const add: Drawing['add'] = (name, at, { linkedTo, entry } = {}) => {
    const actor = newActor(name, at, entry);
    if (!actor) return undefined;
    const added = squash(addActor(mapId, actor), byHand());
    workshop.commit(linkedTo ? squash(added, addLink(mapId, newLink(linkedTo, actor.id))) : added);
    return actor;
  };

  const link: Drawing['link'] = (source, target) => {
    if (!canLink(content(), source, target)) return undefined;
    const made = newLink(source, target);
    const already = existingLink(content().links, source, target, made.kind);
    if (already) {
      select(selection, [already.id]);
      return undefined;
    }
    workshop.commit(addLink(mapId, made));
    return made;
  };

  const setAt = (key: Key, values: Fields, typing = false) =>
    workshop.commit(
      setFields(workshop.entities(), key, values),
      'user',
      typing ? { gesture: `type:${key}:${Object.keys(values).join()}` } : {},
    );

  const set: Drawing['set'] = (id, values, typing) => setAt(keyOf(id), values, typing);

  const commitAs = (change: Change, gesture: string | undefined) =>
    workshop.commit(change, 'user', gesture ? { gesture } : {});

  return {
    store,
    mapId,
    workshop,
    selection,
    content,
    kinds,
    placed,
    roster,
    cardOf: (actor) => sizes()(actor),
    newActor,
    newLink,
    placeOf: (id) => {
      const all = placed();
      const ends = content().links.find((one) => one.id === id);
      const places = all.filter((actor) => [id, ends?.source, ends?.target].includes(actor.id));
      return places.length > 0 ? centreOf(places) : undefined;
    },
    ...placesOn(content, boxes),
    add,
    rename: (id, name) => {
      if (name.trim()) set(id, { name: name.trim() });
    },
    become: (id, entry) => workshop.commit(becomeListed(workshop.entities(), mapId, id, entry)),
    link,
    set,
    byHand,
    move: (placesById, gesture) => commitAs(byHand(placesById), gesture),
    arrange: (placesById, gesture) => commitAs(moveActors(workshop.entities(), mapId, placesById), gesture),
    setInfo: (values, typing) => setAt(mapId, values, typing),
    remove: (ids, undo) => {
      const keys = [...ids].map(keyOf);
      select(selection, []);
      return commitWithWayBack(workshop, removeRecords(workshop.entities(), keys), {
        ...(undo && { undo }),
        ...(countActors(workshop.entities(), keys) > 1 && { moment: 'delete' }),
      });
    },
    ...choosingKinds({ workshop, mapId, selection, store, kinds }),
  };
};

/** Moves actors by an offset in model units, pressed keys within a second being one step. */
export const nudge = (drawing: Drawing, ids: ReadonlySet<string>, by: Point): void => {
  const nudged = [...drawing.placed(), ...drawing.content().texts].filter(({ id }) => ids.has(id));
  const places = new Map(nudged.map(({ id, x, y }) => [id, { x: x + by.x, y: y + by.y }]));
  drawing.move(places, `nudge:${[...ids].join()}`);
};
