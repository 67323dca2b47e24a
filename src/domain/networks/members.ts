import type { Actor, Network } from '../entity';
import { normaliseName } from '../match/normalise';
import type { MapContent } from '../select';

type Content = Pick<MapContent, 'actors' | 'networks'>;

/** The members of a network that stand on the map; one that is gone is passed over, not repaired by a write. */
export const membersOf = ({ actors }: Pick<Content, 'actors'>, { members = [] }: Network): Actor[] => {
  const ids = new Set(members);
  return actors.filter(({ id }) => ids.has(id));
};

/** The networks that an actor is in. */
export const networksOf = ({ networks }: Pick<Content, 'networks'>, actorId: string): Network[] =>
  networks.filter(({ members = [] }) => members.includes(actorId));

/** What two or more actors have in common, and what is only one's. */
export interface SharedNetworks {
  /** Networks that all of them are in. */
  readonly networks: readonly Network[];
  /** Themes that each of them works on in some network, be it another for each. */
  readonly themes: readonly string[];
  /** For each actor, in the order asked: its networks that not all of them are in. */
  readonly others: readonly { readonly actorId: string; readonly networks: readonly Network[] }[];
}

/** Themes by how they are compared: spelling apart, and nothing said is no theme. */
const themesOf = (networks: readonly Network[]): ReadonlyMap<string, string> =>
  new Map(
    networks.flatMap(({ theme = '' }): [string, string][] => {
      const same = normaliseName(theme);
      return same === '' ? [] : [[same, theme.trim()]];
    }),
  );

/** Which networks and themes these actors share, and which networks are not everybody's. */
export const sharedNetworks = (content: Content, actorIds: readonly string[]): SharedNetworks => {
  const own = actorIds.map((actorId) => ({ actorId, networks: networksOf(content, actorId) }));
  const isShared = (network: Network) => own.every(({ networks }) => networks.includes(network));
  const [first, ...rest] = own.map(({ networks }) => themesOf(networks));
  return {
    networks: (own[0]?.networks ?? []).filter(isShared),
    themes: [...(first ?? [])]
      .filter(([same]) => rest.every((themes) => themes.has(same)))
      .map(([, theme]) => theme),
    others: own.map(({ actorId, networks }) => ({
      actorId,
      networks: networks.filter((network) => !isShared(network)),
    })),
  };
};
