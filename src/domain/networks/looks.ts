import type { Network } from '../entity';

/** How a network's hull is drawn: colour and dashes go together, so that one carries what the other loses. */
export interface HullLook {
  readonly colour: string;
  /** Dashes and gaps in model units; without any, a plain line. */
  readonly dash?: readonly number[];
}

/** Calm enough to lie under cards, and dark and light enough to be seen on paper and on a dark ground. */
export const HULL_LOOKS: readonly HullLook[] = [
  { colour: '#1F7F74' },
  { colour: '#B0562C', dash: [10, 6] },
  { colour: '#6A63B5', dash: [2, 5] },
  { colour: '#76761F', dash: [14, 5, 2, 5] },
  { colour: '#B04A78', dash: [22, 7] },
  { colour: '#3F77AD', dash: [5, 5] },
];

/** The colour for one more network: the first of those that the fewest have. */
export const nextHullColour = (networks: readonly Pick<Network, 'colour'>[]): string | undefined => {
  const uses = ({ colour }: HullLook) => networks.filter((network) => network.colour === colour).length;
  return HULL_LOOKS.reduce((best, look) => (uses(look) < uses(best) ? look : best)).colour;
};

/** The look of a network; one that came without a colour takes a ready look by its place among the others. */
export const hullLook = ({ colour }: Pick<Network, 'colour'>, place = 0): HullLook => {
  if (colour) return HULL_LOOKS.find((look) => look.colour === colour) ?? { colour };
  return HULL_LOOKS[place % HULL_LOOKS.length] ?? { colour: '' };
};
