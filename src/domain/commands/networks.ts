import { type Change, creation, NO_CHANGE, squash } from '../change';
import type { Entities, Network, NetworkKind } from '../entity';
import { nextHullColour } from '../networks/looks';
import { keyOf, recordKey } from '../recordKeys';
import { mapContent } from '../select';
import { setFields } from './records';

const networkAt = (entities: Entities, mapId: string, id: string): Network | undefined => {
  const record = entities.get(recordKey(mapId, id));
  return record?.is === 'network' ? record : undefined;
};

/** Puts a network on a map, in a colour of its own while there are any left. Its id must be free. */
export const addNetwork = (entities: Entities, mapId: string, network: Omit<Network, 'is'>): Change => {
  const colour = nextHullColour(mapContent(entities, mapId)?.networks ?? []);
  return {
    [recordKey(mapId, network.id)]: creation({ is: 'network', ...(colour && { colour }), ...network }),
  };
};

/** Takes actors into a network, after those that are in it. */
export const addMembers = (
  entities: Entities,
  mapId: string,
  id: string,
  actorIds: readonly string[],
): Change => {
  const members = [...new Set([...(networkAt(entities, mapId, id)?.members ?? []), ...actorIds])];
  return setFields(entities, recordKey(mapId, id), { members });
};

/** Lets actors go from a network; they stay on the map. */
export const removeMembers = (
  entities: Entities,
  mapId: string,
  id: string,
  actorIds: readonly string[],
): Change => {
  const network = networkAt(entities, mapId, id);
  if (!network) return NO_CHANGE;
  const members = network.members?.filter((member) => !actorIds.includes(member));
  return setFields(entities, recordKey(mapId, id), { members });
};

/** Makes a type of networks a record of the workshop, unless it is one. */
const recorded = (entities: Entities, kind: NetworkKind): Change =>
  entities.has(keyOf(kind)) ? NO_CHANGE : { [keyOf(kind)]: creation(kind) };

/** Says how much a network is of a type, 1–5, or nothing; a ready-made type that is used becomes the workshop's own. */
export const weighNetworkKind = (
  entities: Entities,
  mapId: string,
  id: string,
  kind: NetworkKind,
  weight: number | undefined,
): Change => {
  const { [kind.id]: _before, ...others } = networkAt(entities, mapId, id)?.kinds ?? {};
  const weights = weight === undefined ? others : { ...others, [kind.id]: weight };
  const kinds = Object.keys(weights).length > 0 ? weights : undefined;
  const weighed = setFields(entities, recordKey(mapId, id), { kinds });
  return weight === undefined ? weighed : squash(recorded(entities, kind), weighed);
};
