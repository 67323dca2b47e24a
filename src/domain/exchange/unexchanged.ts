import type { MapInfo } from '../entity';

/** The map as one that has never left its device: where it was sent and exchanged stays with the original. */
export const unexchanged = (info: MapInfo): MapInfo => {
  const { base, ancestors, decidedAgainst, state, sentAt, sentAs, ...rest } = info;
  return rest;
};
