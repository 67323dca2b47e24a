import type { Change, Fields } from '../../../domain/change';
import type { Actor, Link, Network } from '../../../domain/entity';
import { idOfKey, mapIdOfKey } from '../../../domain/recordKeys';
import type { MapContent } from '../../../domain/select';
import { words } from '../../../i18n';
import type { Kinds } from '../../../picture/mapPicture';
import { zoneKind } from '../backdrop/zones';
import { factsOf } from '../facts';
import { endNames } from '../labels';

/** A map before and after a change of it. */
export interface Sides {
  readonly before: MapContent;
  readonly after: MapContent;
  readonly kinds: Kinds;
}

type Thing = Actor | Link | Network;

interface Update {
  readonly thing: Thing;
  readonly was: Fields;
  readonly now: Fields;
}

const find = ({ actors, links, networks }: MapContent, id: string): Thing | undefined => {
  const isOne = (thing: Thing) => thing.id === id;
  return actors.find(isOne) ?? links.find(isOne) ?? networks.find(isOne);
};

const updatesOf = (change: Change, { after }: Sides): Update[] =>
  Object.entries(change).flatMap(([key, { before: was, after: now }]) => {
    if (!was || !now || mapIdOfKey(key) !== after.info.id) return [];
    const thing = find(after, idOfKey(key));
    return thing ? [{ thing, was, now }] : [];
  });

const nameOf = (thing: Thing, content: MapContent): string =>
  thing.is === 'link' ? words('draw')('linkLabel', endNames(thing, content)) : thing.name;

/** What of one field is worth a word, in the order in which it is looked for. */
const SAYINGS: Readonly<Record<string, (update: Update, sides: Sides, name: string) => string | undefined>> =
  {
    name: ({ was, now }) =>
      typeof was['name'] === 'string' && typeof now['name'] === 'string'
        ? words('outline')('renamed', { before: was['name'], after: now['name'] })
        : undefined,
    kind: ({ thing, now }, { kinds }, name) => {
      const kind = [...kinds.actors, ...kinds.links].find(({ id }) => id === now['kind']);
      if (thing.is === 'network') return undefined;
      return words('outline')('isNow', { name, what: kind?.name ?? words('draw')('noKind') });
    },
    self: ({ now }, _, name) => words('outline')(now['self'] ? 'isSelf' : 'isNotSelf', { name }),
    pinned: ({ now }, _, name) => words('outline')(now['pinned'] ? 'isPinned' : 'isNotPinned', { name }),
    influence: ({ now }, _, name) =>
      words('outline')('hasInfluence', {
        name,
        influence: String(now['influence'] ?? words('draw')('influenceNone')),
      }),
    direction: ({ thing }, { after }) => (thing.is === 'link' ? facing(thing, after) : undefined),
  };

/** "Varha → Turku" */
const facing = (link: Link, content: MapContent): string => {
  const t = words('draw');
  const ends = endNames(link, content);
  if (link.direction === 'forward') return t('directionForward', ends);
  const how = t(link.direction === 'both' ? 'directionBoth' : 'directionNone');
  return words('outline')('isNow', { name: t('linkLabel', ends), what: how });
};

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];

/** Who has come into a network or gone out of it. */
const membership = ({ thing, was, now }: Update, { after }: Sides): string | undefined => {
  if (thing.is !== 'network' || !('members' in was || 'members' in now)) return undefined;
  const [before, here] = [idsIn(was['members']), idsIn(now['members'])];
  const [come, gone] = [here.filter((id) => !before.includes(id)), before.filter((id) => !here.includes(id))];
  const names = namesOf(come.length > 0 ? come : gone, after);
  if (!names) return undefined;
  const t = words('networks');
  const members = t('members', { count: here.length });
  return t(come.length > 0 ? 'joined' : 'left', { names, name: thing.name, members });
};

const namesOf = (ids: readonly string[], content: MapContent): string => {
  const { actorsById } = factsOf(content);
  const actors = ids.flatMap((id) => actorsById.get(id) ?? []);
  const [only] = actors;
  if (!only) return '';
  return actors.length === 1 ? only.name : words('common')('actors', { count: actors.length });
};

/** Where actors have gone, when it is one zone that is another than before; a move within a zone is seen only. */
const movedTo = (updates: readonly Update[], { before, after }: Sides): string | undefined => {
  const [then, now] = [factsOf(before), factsOf(after)];
  const movers = updates.flatMap(({ thing }) => {
    const earlier = then.actorsById.get(thing.id);
    if (thing.is !== 'actor' || !earlier) return [];
    const zone = now.zoneOf(thing);
    return zone && zone.id !== then.zoneOf(earlier)?.id ? [{ id: thing.id, zone }] : [];
  });
  const [first] = movers;
  if (!first || movers.some((mover) => mover.zone.id !== first.zone.id)) return undefined;
  const { zone } = first;
  const name = namesOf(
    movers.map(({ id }) => id),
    after,
  );
  return words('backdrop')(`moved_${zoneKind(zone)}`, { name, zone: zone.name });
};

const saidOfOne = (update: Update, sides: Sides): string | undefined => {
  const name = nameOf(update.thing, sides.after);
  for (const [field, say] of Object.entries(SAYINGS)) {
    if (field in update.was || field in update.now) return say(update, sides, name);
  }
  return membership(update, sides);
};

/** More sentences than this would be a speech. */
const MOST_SENTENCES = 2;

/** What a change alters on things that stand on the map before and after it; undefined: nothing to be told. */
export const tellUpdates = (change: Change, sides: Sides): string | undefined => {
  const updates = updatesOf(change, sides);
  const moved = movedTo(updates, sides);
  const said = [...new Set(updates.flatMap((update) => saidOfOne(update, sides) ?? []))];
  if (said.length > MOST_SENTENCES) return words('outline')('changed', { count: said.length });
  return [...said, ...(moved ? [moved] : [])].join('. ') || undefined;
};
