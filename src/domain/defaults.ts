import type { ActorKind, LinkKind, NetworkKind, Shape } from './entity';

/** How a type of actors looks: colour and shape go together, so that one carries what the other loses. */
export interface Look {
  readonly colour: string;
  readonly shape: Shape;
}

const ACTOR_LOOKS = {
  public: { colour: '#2B6CB0', shape: 'card' },
  association: { colour: '#C05F0A', shape: 'ellipse' },
  company: { colour: '#A8326E', shape: 'square' },
  education: { colour: '#1F7A4D', shape: 'hexagon' },
  culture: { colour: '#6B4FA0', shape: 'barrel' },
  people: { colour: '#8A6D00', shape: 'octagon' },
  forum: { colour: '#0F7C8C', shape: 'cut' },
  theme: { colour: '#5B6573', shape: 'diamond' },
} as const satisfies Readonly<Record<string, Look>>;

const LINK_LOOKS = {
  coop: { colour: '#5B6573', line: 'solid' },
  funding: { colour: '#8A5A00', line: 'dashed' },
  info: { colour: '#5B6573', line: 'dotted' },
} as const;

export type DefaultActorKind = keyof typeof ACTOR_LOOKS;
export type DefaultLinkKind = keyof typeof LINK_LOOKS;

/** What the default types are called in the language of the workshop. */
export interface KindNames {
  readonly actors: Readonly<Record<DefaultActorKind, string>>;
  readonly links: Readonly<Record<DefaultLinkKind, string>>;
}

/** The eight looks, in the order of the legend. */
export const LOOKS: readonly Look[] = Object.values(ACTOR_LOOKS);

/** The line colours to choose from for types of links. */
export const LINK_COLOURS: readonly string[] = [
  LINK_LOOKS.coop.colour,
  LINK_LOOKS.funding.colour,
  ...LOOKS.map(({ colour }) => colour).filter((colour) => colour !== LINK_LOOKS.coop.colour),
];

const idsOf = <T extends object>(looks: T) => Object.keys(looks) as (keyof T)[];

/** The types of actors that fit a partnership forum; always with the same ids, so that workshops can be compared. */
export const defaultActorKinds = (names: KindNames['actors']): ActorKind[] =>
  idsOf(ACTOR_LOOKS).map((id, index) => ({
    is: 'actorKind',
    id,
    name: names[id],
    ...ACTOR_LOOKS[id],
    order: index + 1,
  }));

/** The types of links that fit a partnership forum. */
export const defaultLinkKinds = (names: KindNames['links']): LinkKind[] =>
  idsOf(LINK_LOOKS).map((id, index) => ({
    is: 'linkKind',
    id,
    name: names[id],
    ...LINK_LOOKS[id],
    order: index + 1,
  }));

/** Ids of the ready-made types of networks: what networks are for, as Finland's municipalities name it. */
export const READY_NETWORK_KINDS = ['peer', 'influence', 'learning', 'creating'] as const;

export type NetworkKindNames = Readonly<Record<(typeof READY_NETWORK_KINDS)[number], string>>;

/** The ready-made types of networks; a network is of several at once, more or less. */
export const readyNetworkKinds = (names: NetworkKindNames): NetworkKind[] =>
  READY_NETWORK_KINDS.map((id, index) => ({ is: 'networkKind', id, name: names[id], order: index + 1 }));

/** The look for one more type: the first colour that the fewest of the given types have, each time round in another shape. */
export const nextLook = (used: readonly Partial<Look>[]): Look => {
  const uses = ({ colour }: Look) => used.filter((look) => look.colour === colour).length;
  const next = LOOKS.reduce((best, look) => (uses(look) < uses(best) ? look : best));
  const shape = LOOKS[(LOOKS.indexOf(next) + uses(next)) % LOOKS.length]?.shape ?? next.shape;
  return { colour: next.colour, shape };
};
