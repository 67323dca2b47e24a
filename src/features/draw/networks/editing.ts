import { addMembers, addNetwork, removeMembers, weighNetworkKind } from '../../../domain/commands/networks';
import { setFields } from '../../../domain/commands/records';
import type { Network, NetworkKind } from '../../../domain/entity';
import { membersOf } from '../../../domain/networks/members';
import { recordKey } from '../../../domain/recordKeys';
import { listed, words } from '../../../i18n';
import { newId } from '../../../state/id';
import { lightNetwork } from '../../../state/networkView';
import { announce, say } from '../../../ui/toasts';
import type { Drawing } from '../drawing';

/** What every part of a network's form is about. */
export interface NetworkProps {
  readonly drawing: Drawing;
  readonly network: Network;
}

type NetworkValues = { readonly [Field in keyof Network]?: Network[Field] | undefined };

const networkOf = (drawing: Drawing, id: string): Network | undefined =>
  drawing.content().networks.find((network) => network.id === id);

/** "4 jäsentä" */
export const membersInWords = (drawing: Drawing, network: Network): string =>
  words('networks')('members', { count: membersOf(drawing.content(), network).length });

const namesOf = (drawing: Drawing, actorIds: readonly string[]): string =>
  listed(drawing.content().actors.flatMap(({ id, name }) => (actorIds.includes(id) ? [name] : [])));

/** The first "Verkosto 3" that no network is called. */
const freeName = (drawing: Drawing): string => {
  const taken = new Set(drawing.content().networks.map(({ name }) => name));
  const nameOf = (number: number) => words('networks')('newName', { number });
  let number = taken.size + 1;
  while (taken.has(nameOf(number))) number++;
  return nameOf(number);
};

/** Shows all that is said of a network. */
export const openNetwork = (drawing: Drawing, id: string, isNew = false): void => {
  drawing.store.setState({ panel: 'networks' });
  lightNetwork(id, isNew);
};

/** Makes a network of these actors and opens it, so that it can be named. */
export const createNetwork = (drawing: Drawing, actorIds: Iterable<string>): string => {
  const here = new Set(drawing.content().actors.map(({ id }) => id));
  const members = [...actorIds].filter((id) => here.has(id));
  const network = { id: newId(), name: freeName(drawing), members };
  drawing.workshop.commit(addNetwork(drawing.workshop.entities(), drawing.mapId, network));
  const { name } = network;
  const amount = words('networks')('members', { count: members.length });
  announce(words('networks')('created', { name, members: amount }));
  openNetwork(drawing, network.id, true);
  return network.id;
};

/** Gives fields of a network other values; what is typed within a second is one step of undo. */
export const setNetwork = (drawing: Drawing, id: string, values: NetworkValues, typing = false): void => {
  const key = recordKey(drawing.mapId, id);
  const gesture = typing ? { gesture: `type:${key}:${Object.keys(values).join()}` } : {};
  drawing.workshop.commit(setFields(drawing.workshop.entities(), key, values), 'user', gesture);
};

const tell = (drawing: Drawing, what: 'joined' | 'left', id: string, names: string): void => {
  const network = networkOf(drawing, id);
  if (!network) return;
  const { name } = network;
  announce(words('networks')(what, { names, name, members: membersInWords(drawing, network) }));
};

/** Takes actors into a network. */
export const joinNetwork = (drawing: Drawing, id: string, actorIds: readonly string[]): void => {
  const members = networkOf(drawing, id)?.members ?? [];
  const joining = actorIds.filter((actorId) => !members.includes(actorId));
  drawing.workshop.commit(addMembers(drawing.workshop.entities(), drawing.mapId, id, joining));
  tell(drawing, 'joined', id, namesOf(drawing, joining));
};

/** Lets actors go from a network. */
export const leaveNetwork = (drawing: Drawing, id: string, actorIds: readonly string[]): void => {
  drawing.workshop.commit(removeMembers(drawing.workshop.entities(), drawing.mapId, id, actorIds));
  tell(drawing, 'left', id, namesOf(drawing, actorIds));
};

/** Says how much a network is of a type; undefined: not at all. */
export const weigh = (drawing: Drawing, id: string, kind: NetworkKind, weight: number | undefined): void =>
  drawing.workshop.commit(weighNetworkKind(drawing.workshop.entities(), drawing.mapId, id, kind, weight));

/** Takes a network off the map; its members stay. */
export const removeNetwork = (drawing: Drawing, network: Network): void => {
  const takeBack = drawing.remove([network.id]);
  lightNetwork(null);
  say(words('networks')('removed', { name: network.name }), {
    label: words('common')('undo'),
    perform: takeBack,
  });
};
