import type { ActorRef, Network } from '../entity';
import { addTo } from '../match/lists';
import { normaliseName } from '../match/normalise';
import type { Compared } from '../merge/view';
import { byLength, mode, type Vote } from '../merge/votes';
import { membersOf } from '../networks/members';
import { byText } from '../select';
import { type CountedMap, classIdOf } from './counts';

/** Something that several maps may say, with the maps that say it, in UTF-16 order. */
interface SaidBy {
  readonly mapIds: readonly string[];
}

/** A class that is a member of a network on some map. */
export interface NetworkMember extends SaidBy {
  readonly classId: ActorRef;
}

/** A type of networks, by its id. */
export interface NetworkType extends SaidBy {
  readonly id: string;
}

/** A theme that a network works on. */
export interface NetworkTheme extends SaidBy {
  /** The normalised text: equal for the same theme. */
  readonly key: string;
  readonly name: string;
}

/** Networks of one name across the counted maps, taken as one. */
export interface SharedNetwork extends SaidBy {
  /** The normalised name; of a network without a name of its own the key of its record, such as `m1/n1`. */
  readonly key: string;
  /** The spelling that most maps use, then the shorter one. */
  readonly name: string;
  /** What most maps count in first. Empty where nobody has chosen members. */
  readonly members: readonly NetworkMember[];
  /** What most maps call it first. */
  readonly kinds: readonly NetworkType[];
  readonly themes: readonly NetworkTheme[];
}

/** Two networks with the classes that some map counts in the one, and some map in the other. */
export interface NetworkOverlap {
  readonly one: SharedNetwork;
  readonly other: SharedNetwork;
  /** In UTF-16 order. */
  readonly classIds: readonly ActorRef[];
}

/** A network as one map drew it. */
interface DrawnNetwork {
  readonly map: CountedMap;
  readonly network: Network;
}

/** What the app calls a network that nobody has named, normalised, in its three languages. */
const READY_NAME = /^(verkosto|nätverk|network)\d+$/u;

/** By what a network is the same as another; one that nobody has named is the same as no other. */
const keyOfNetwork = ({ map, network }: DrawnNetwork): string => {
  const key = normaliseName(network.name);
  return key === '' || READY_NAME.test(key) ? `${map.id}/${network.id}` : key;
};

/** What most maps said first, then in UTF-16 order of what was said. */
const byMostSaid = <T extends SaidBy>(said: readonly T[], textOf: (one: T) => string): T[] =>
  [...said].sort((a, b) => b.mapIds.length - a.mapIds.length || byText(textOf(a), textOf(b)));

/** The maps by what they said, each map once for each. */
const mapIdsBySaid = (votes: readonly Vote<string>[]): Map<string, string[]> => {
  const maps = new Map<string, string[]>();
  for (const { mapId, value } of votes) if (!maps.get(value)?.includes(mapId)) addTo(maps, value, mapId);
  return maps;
};

const membersIn = (drawn: readonly DrawnNetwork[], { classes }: Compared): NetworkMember[] => {
  const votes = drawn.flatMap(({ map, network }) =>
    membersOf(map.content, network).map(({ id }) => ({
      mapId: map.id,
      value: classIdOf(classes, map.id, id),
    })),
  );
  const members = [...mapIdsBySaid(votes)].map(([classId, mapIds]) => ({ classId, mapIds }));
  return byMostSaid(members, ({ classId }) => classId);
};

const kindsIn = (drawn: readonly DrawnNetwork[]): NetworkType[] => {
  const votes = drawn.flatMap(({ map, network }) =>
    Object.entries(network.kinds ?? {})
      .filter(([, weight]) => weight > 0)
      .map(([value]) => ({ mapId: map.id, value })),
  );
  const kinds = [...mapIdsBySaid(votes)].map(([id, mapIds]) => ({ id, mapIds }));
  return byMostSaid(kinds, ({ id }) => id);
};

/** The spelling that most maps use, then the shorter, then in UTF-16 order. */
const spelling = (votes: readonly Vote<string>[]): string => mode(votes, byLength)?.value ?? '';

const themesIn = (drawn: readonly DrawnNetwork[]): NetworkTheme[] => {
  const votesByKey = new Map<string, Vote<string>[]>();
  for (const { map, network } of drawn) {
    const name = network.theme?.trim() ?? '';
    const key = normaliseName(name);
    if (key !== '') addTo(votesByKey, key, { mapId: map.id, value: name });
  }
  const themes = [...votesByKey].map(([key, votes]) => ({
    key,
    name: spelling(votes),
    mapIds: [...new Set(votes.map(({ mapId }) => mapId))],
  }));
  return byMostSaid(themes, ({ key }) => key);
};

/**
 * The networks of the counted maps, what most maps drew first. Networks whose names are the same but for case, spaces,
 * hyphens and marks are one, within a map as between maps: nobody is asked whether they are. A member that is gone from
 * its map is passed over.
 */
export const sharedNetworks = (compared: Compared): readonly SharedNetwork[] => {
  const drawnByKey = new Map<string, DrawnNetwork[]>();
  for (const map of compared.counts.maps) {
    for (const network of map.content.networks) {
      addTo(drawnByKey, keyOfNetwork({ map, network }), { map, network });
    }
  }
  const networks = [...drawnByKey].map(([key, drawn]) => ({
    key,
    name: spelling(drawn.map(({ map, network }) => ({ mapId: map.id, value: network.name.trim() }))),
    mapIds: [...new Set(drawn.map(({ map }) => map.id))],
    members: membersIn(drawn, compared),
    kinds: kindsIn(drawn),
    themes: themesIn(drawn),
  }));
  return byMostSaid(networks, ({ key }) => key);
};

const membersInBoth = (one: SharedNetwork, other: SharedNetwork): ActorRef[] => {
  const others = new Set(other.members.map(({ classId }) => classId));
  return one.members
    .map(({ classId }) => classId)
    .filter((classId) => others.has(classId))
    .sort(byText);
};

/** The pairs of networks that have a member in common, those with most of them first. */
export const networkOverlaps = (networks: readonly SharedNetwork[]): readonly NetworkOverlap[] =>
  networks
    .flatMap((one, index) =>
      networks.slice(index + 1).map((other) => ({ one, other, classIds: membersInBoth(one, other) })),
    )
    .filter(({ classIds }) => classIds.length > 0)
    .sort((a, b) => b.classIds.length - a.classIds.length);
