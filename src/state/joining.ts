import { apply, type Change, isEmpty, squash } from '../domain/change';
import { addMap } from '../domain/commands/create';
import { claimMap, isJoined, ownMaps, setJoined } from '../domain/device';
import type { Author, Entities } from '../domain/entity';
import { acceptInvitation } from '../domain/invitation';
import { mapIdOfKey } from '../domain/recordKeys';
import { livingWorkshop, workshopInfo } from '../domain/select';
import { newId } from './id';
import type { Library, OpenWorkshop } from './library';

/** Ids of a map and its workshop. */
export interface Begun {
  readonly workshop: string;
  readonly map: string;
}

/** A map whose author sits at this device. */
const begunMap = (entities: Entities, id: string, author: Author): Change =>
  squash(addMap({ id, author }), claimMap(entities, id));

/** One more drawer on this device: a map of their own in a workshop that is here. */
export const addDrawer = ({ workshop }: OpenWorkshop, author: Author): Begun => {
  const map = newId();
  workshop.commit(begunMap(workshop.entities(), map, author), 'user', { lasting: true });
  return { workshop: workshop.id, map };
};

const idOf = (invitation: Entities): string => workshopInfo(invitation)?.id ?? '';

/** The workshop of an invitation, when it is on this device already; one that was deleted here among them. */
export const invitedTo = ({ store }: Library, invitation: Entities): OpenWorkshop | undefined =>
  store.getState().workshops.get(idOf(invitation));

/** Whether this device prepared the workshop, or holds the whole of it: maps alone bring one without a revision. */
const isLedHere = (entities: Entities): boolean =>
  (livingWorkshop(entities)?.revision ?? 0) > 0 && !isJoined(entities);

/**
 * Takes over whatever an invitation says that is later than what is here. Anybody who has a link can make another one
 * of it: whoever leads the workshop is told nothing by it.
 */
export const takeInvitation = ({ workshop }: OpenWorkshop, invitation: Entities): void => {
  if (isLedHere(workshop.entities())) return;
  const { change, stamps } = acceptInvitation(workshop.entities(), invitation);
  if (!isEmpty(change)) workshop.commit(change, 'user', { lasting: true, stamps });
};

/** The invitation's workshop as it begins on a device that only draws. */
const joinedWorkshop = (invitation: Entities, map: string, author: Author): Entities => {
  const settings = new Map([...invitation].filter(([key]) => mapIdOfKey(key) === 'workshop'));
  const joined = apply(settings, setJoined(settings, true));
  return apply(joined, begunMap(joined, map, author));
};

const joinAnew = (library: Library, invitation: Entities, author: Author): Begun => {
  const map = newId();
  const workshop = idOf(invitation);
  library.add(workshop, joinedWorkshop(invitation, map, author), { stored: false });
  return { workshop, map };
};

/**
 * Begins a map by an invitation. A device that had the workshop before goes on leading it or not, as before; where a
 * map was begun meanwhile in another tab, it is that one.
 */
export const beginByInvitation = (library: Library, invitation: Entities, author: Author): Begun => {
  const known = invitedTo(library, invitation);
  if (!known) return joinAnew(library, invitation, author);
  takeInvitation(known, invitation);
  const map = ownMaps(known.workshop.entities()).at(-1);
  return map ? { workshop: known.workshop.id, map } : addDrawer(known, author);
};

/** Says that this device only draws, or that it leads or collects too. */
export const letDrawOnly = ({ workshop }: OpenWorkshop, isDrawingOnly: boolean): void =>
  workshop.commit(setJoined(workshop.entities(), isDrawingOnly), 'user', { lasting: true });
