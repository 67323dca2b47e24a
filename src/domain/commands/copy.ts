import { type Change, creation, type RecordChange } from '../change';
import type { Actor, Entities, Key, Link } from '../entity';
import type { Card } from '../layout/card';
import { type Box, boxAround, freePlace } from '../layout/placing';
import type { Point } from '../layout/shapes';
import { writtenName } from '../lines';
import { normaliseName } from '../match/normalise';
import { recordKey } from '../recordKeys';
import { existingLink } from '../rules';
import { actorKinds, linkKinds, type MapContent, mapContent, rosterEntries } from '../select';
import { alreadyDrawn, entryNamed } from '../suggest';

type Placed = Actor & Point;

/** Actors as they stand on a map, with the links between them: what is pasted elsewhere. */
export interface Clip {
  readonly actors: readonly Placed[];
  readonly links: readonly Link[];
  /** Names of the types that they have: another workshop may know them by other ids. */
  readonly kindNames: Readonly<Record<string, string>>;
}

/** Takes the chosen ones of the actors of a map, with the links between them. */
export const clipOf = (
  entities: Entities,
  { links }: MapContent,
  placed: readonly Placed[],
  chosen: ReadonlySet<string>,
): Clip => {
  const actors = placed.filter(({ id }) => chosen.has(id));
  const taken = new Set(actors.map(({ id }) => id));
  const kinds = [...actorKinds(entities), ...linkKinds(entities)];
  return {
    actors,
    links: links.filter(({ source, target }) => taken.has(source) && taken.has(target)),
    kindNames: Object.fromEntries(kinds.map(({ id, name }) => [id, name])),
  };
};

/** The same as lines of text, for other programs and for the entry line: `Liitto – Turku, Raisio`. */
export const linesOf = ({ actors, links }: Clip): string => {
  const nameById = new Map(actors.map(({ id, name }) => [id, writtenName(name)]));
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  const lineOf = ({ id }: Actor): string[] => {
    const own = links
      .filter(({ source }) => source === id)
      .flatMap(({ target }) => nameById.get(target) ?? []);
    if (own.length > 0) return [`${nameById.get(id)} – ${own.join(', ')}`];
    return linked.has(id) ? [] : [nameById.get(id) ?? ''];
  };
  return actors.flatMap(lineOf).join('\n');
};

export interface PasteOptions {
  readonly newId: () => string;
  /** Where the middle of what is new should come to stand, if there is room. */
  readonly near: Point;
  readonly cardOf: (actor: Actor) => Card;
  /** The map's actors where they stand, those that nobody has placed among them. */
  readonly placed: readonly Placed[];
  /** How far they move when nobody has chosen a place for them; undefined: to where there is room. */
  readonly waitingShift?: (block: Box) => Point | undefined;
  /** A second one of each, also of those that stand on the map by their names. */
  readonly twins?: boolean;
}

/** What pasting does to a map. */
export interface Pasting {
  readonly change: Change;
  /** Ids of the new actors. */
  readonly added: readonly string[];
  /** Ids of those that stood on the map already and were not added again. */
  readonly reused: readonly string[];
}

const knownKind = (
  kinds: readonly { readonly id: string; readonly name: string }[],
  { kindNames }: Clip,
  kind: string | undefined,
): string | undefined => {
  if (kind === undefined || kinds.some(({ id }) => id === kind)) return kind;
  const wanted = normaliseName(kindNames[kind] ?? '');
  return kinds.find(({ name }) => wanted !== '' && normaliseName(name) === wanted)?.id;
};

/** Who stands for whom already, by the clip's ids; nobody stands for two. */
const standingFor = (entities: Entities, clip: Clip, drawn: readonly Actor[]): Map<string, Actor> => {
  const roster = rosterEntries(entities);
  const left = new Set(drawn);
  const found = new Map<string, Actor>();
  for (const actor of clip.actors) {
    const standing = alreadyDrawn([...left], actor.name, entryNamed(roster, actor.name));
    if (!standing) continue;
    left.delete(standing);
    found.set(actor.id, standing);
  }
  return found;
};

/** A copy stands for itself: it is not pinned, and does not say where it or its author came from. */
const copyOfActor = (actor: Placed, entities: Entities, clip: Clip, id: string, by: Point): Actor => {
  const { kind, rosterId, pinned: _pinned, from: _from, self: _self, ...said } = actor;
  const own = knownKind(actorKinds(entities), clip, kind);
  const isKnown = rosterEntries(entities).some((entry) => entry.id === rosterId);
  return {
    ...said,
    id,
    x: Math.round(actor.x + by.x),
    y: Math.round(actor.y + by.y),
    ...(own ? { kind: own } : {}),
    ...(rosterId && isKnown ? { rosterId } : {}),
  };
};

const copyOfLink = (
  link: Link,
  entities: Entities,
  clip: Clip,
  ends: Pick<Link, 'source' | 'target'>,
  id: string,
): Link => {
  const { kind, from: _from, ...said } = link;
  const own = knownKind(linkKinds(entities), clip, kind);
  return { ...said, ...ends, id, ...(own ? { kind: own } : {}) };
};

/** They keep their places among themselves and find free room together. */
const shiftOf = (added: readonly Placed[], { cardOf, placed, near, waitingShift }: PasteOptions): Point => {
  if (added.length === 0) return { x: 0, y: 0 };
  const boxOf = (actor: Placed): Box => ({ ...cardOf(actor), x: actor.x, y: actor.y });
  const whole = boxAround(added.map(boxOf));
  const waiting = waitingShift?.(whole);
  if (waiting) return waiting;
  const place = freePlace(placed.map(boxOf), whole, near);
  return { x: place.x - whole.x, y: place.y - whole.y };
};

/** Puts a clip on a map. Whoever stands there already by its name stays as it is and gets the clip's links. */
export const pasteClip = (entities: Entities, mapId: string, clip: Clip, options: PasteOptions): Pasting => {
  const { newId, twins = false } = options;
  const content = mapContent(entities, mapId);
  const standing = twins ? new Map<string, Actor>() : standingFor(entities, clip, content?.actors ?? []);
  const fresh = clip.actors.filter(({ id }) => !standing.has(id));
  const by = shiftOf(fresh, options);
  const idById = new Map<string, string>([...standing].map(([id, actor]) => [id, actor.id]));
  const change: Record<Key, RecordChange> = {};
  for (const actor of fresh) {
    const copy = copyOfActor(actor, entities, clip, newId(), by);
    idById.set(actor.id, copy.id);
    change[recordKey(mapId, copy.id)] = creation(copy);
  }
  for (const link of clip.links) {
    const [source, target] = [idById.get(link.source), idById.get(link.target)];
    if (!source || !target) continue;
    const copy = copyOfLink(link, entities, clip, { source, target }, newId());
    if (existingLink(content?.links ?? [], source, target, copy.kind)) continue;
    change[recordKey(mapId, copy.id)] = creation(copy);
  }
  return {
    change,
    added: fresh.flatMap(({ id }) => idById.get(id) ?? []),
    reused: [...standing.values()].map(({ id }) => id),
  };
};
