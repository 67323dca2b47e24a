import { type Change, NO_CHANGE, type RecordChange, removal } from '../change';
import type { Actor, Entities, Key, Link, RosterEntry } from '../entity';
import { refined } from '../lines/draw';
import { recordKey } from '../recordKeys';
import { existingLink, linksOf } from '../rules';
import { type MapContent, mapContent } from '../select';
import { setFields } from './records';

/** Makes an actor the one of the actor list: the list's name and place, and its type where the actor has none. */
export const becomeListed = (
  entities: Entities,
  mapId: string,
  actorId: string,
  entry: RosterEntry,
): Change => {
  const key = recordKey(mapId, actorId);
  const actor = entities.get(key);
  if (actor?.is !== 'actor') return NO_CHANGE;
  const { id, name, kind, place } = entry;
  return setFields(entities, key, {
    name,
    rosterId: id,
    kind: actor.kind ?? kind,
    place: place ?? actor.place,
  });
};

type Said = Pick<Actor, 'note' | 'from' | 'contacts'>;

const bothLists = <T>(one: readonly T[] = [], other: readonly T[] = []): readonly T[] => [
  ...new Set([...one, ...other]),
];

/** What adds up when two are one: remarks, one below the other; where they were taken from; whom to reach. */
const bothSay = (one: Said, other: Said): Said => {
  const notes = bothLists([one.note], [other.note]).filter(Boolean);
  const from = bothLists(one.from, other.from);
  const contacts = bothLists(one.contacts, other.contacts);
  return {
    ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
    ...(from.length > 0 ? { from } : {}),
    ...(contacts.length > 0 ? { contacts } : {}),
  };
};

/** The one that stays with what only the other says; where both say something, its own counts. */
const withWordsOf = (staying: Actor, { pinned: _pinned, x: _x, y: _y, ...gone }: Actor): Actor => ({
  ...gone,
  ...staying,
  ...bothSay(staying, gone),
});

/** Two links that say the same of the same two, as one. */
const asOneLink = (standing: Link, moved: Link): Link => ({
  ...moved,
  ...refined(standing, moved),
  ...bothSay(standing, moved),
  id: standing.id,
});

/** Where the links of one go when it is the other; one between the two, and one that is there already, go. */
const movedLinks = (
  entities: Entities,
  { info: { id: mapId }, links }: MapContent,
  goneId: string,
  stayingId: string,
): Change => {
  const renamed = (id: string) => (id === goneId ? stayingId : id);
  const leaving = new Set(linksOf(links, goneId));
  let standing: readonly Link[] = links.filter((link) => !leaving.has(link));
  const change: Record<Key, RecordChange> = {};
  for (const link of leaving) {
    const moved = { ...link, source: renamed(link.source), target: renamed(link.target) };
    const isLoop = moved.source === moved.target;
    const same = existingLink(standing, moved.source, moved.target, moved.kind);
    if (isLoop || same) change[recordKey(mapId, link.id)] = removal(link);
    if (isLoop) continue;
    const said = same ? asOneLink(same, moved) : moved;
    Object.assign(change, setFields(entities, recordKey(mapId, said.id), { ...said }));
    standing = [...standing.filter(({ id }) => id !== said.id), said];
  }
  return change;
};

/** In its networks the one stands in the place of the other, once. */
const movedMemberships = (
  entities: Entities,
  { info, networks }: MapContent,
  goneId: string,
  stayingId: string,
): Change => {
  const changes = networks
    .filter(({ members = [] }) => members.includes(goneId))
    .map(({ id, members = [] }) => {
      const renamed = members.map((member) => (member === goneId ? stayingId : member));
      return setFields(entities, recordKey(info.id, id), { members: [...new Set(renamed)] });
    });
  return Object.assign({}, ...changes);
};

/**
 * Makes two actors of one map one: `goneId` goes, and its links, memberships and whatever only it says go to
 * `stayingId`, which keeps its name and its place. No change unless both are there.
 */
export const mergeActors = (entities: Entities, mapId: string, goneId: string, stayingId: string): Change => {
  const content = mapContent(entities, mapId);
  const gone = content?.actors.find(({ id }) => id === goneId);
  const staying = content?.actors.find(({ id }) => id === stayingId);
  if (!content || !gone || !staying || gone === staying) return NO_CHANGE;
  return {
    ...movedLinks(entities, content, goneId, stayingId),
    ...movedMemberships(entities, content, goneId, stayingId),
    ...setFields(entities, recordKey(mapId, stayingId), { ...withWordsOf(staying, gone) }),
    [recordKey(mapId, goneId)]: removal(gone),
  };
};
